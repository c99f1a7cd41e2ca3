#include "app/cli/findstaff.h"

#include "core/base/clock.h"

namespace tanu::cli {

Result<StaffAccount> findStaff(Connection& connection, const QString& typed)
{
    const auto staff = AccountQuery(connection, SystemClock().now()).staff();
    if (!staff)
        return staff.error();
    std::optional<StaffAccount> found;
    for (const StaffAccount& one : *staff) {
        if (one.member.id.toText() == typed)
            return one;
        if (one.member.name.surname().compare(typed, Qt::CaseInsensitive) != 0)
            continue;
        if (found)
            return Error {ErrorKind::AlreadyThere, {QStringLiteral("staff"), typed}, {}};
        found = one;
    }
    if (!found)
        return Error {ErrorKind::NotFound, {QStringLiteral("staff"), typed}, {}};
    return *found;
}

} // namespace tanu::cli
