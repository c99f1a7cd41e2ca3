#include "core/services/accounts/reachableadministrator.h"

#include "core/storage/accounttable.h"

namespace tanu {

Result<void> keepingAdministrator(Connection& connection, const std::function<Result<void>()>& change)
{
    AccountTable accounts(connection);
    const auto before = accounts.countAdministrators();
    if (!before)
        return before.error();
    if (const auto made = change(); !made)
        return made;
    const auto after = accounts.countAdministrators();
    if (!after)
        return after.error();
    if (*before > 0 && *after == 0)
        return Error {ErrorKind::LastOfRole, {QStringLiteral("administrator")}, {}};
    return {};
}

} // namespace tanu
