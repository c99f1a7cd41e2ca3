#include "core/services/center/savestaffmember.h"

#include "core/services/center/profilecheck.h"
#include "core/services/accounts/reachableadministrator.h"
#include "core/services/deed.h"
#include "core/storage/accounttable.h"
#include "core/storage/stafftable.h"

#include <array>

namespace tanu {

namespace {

struct KeptRole {
    Role role;
    const char* code;
};

constexpr std::array<KeptRole, 2> keptRoles {{{Role::Administrator, "administrator"}, {Role::Head, "head"}}};

/// What somebody had before must be had by somebody after (S1).
Result<void> checkKeptRoles(StaffTable& table, const StaffMember& before)
{
    for (const KeptRole& kept : keptRoles) {
        if (!before.isActive || !before.roles.testFlag(kept.role))
            continue;
        const Result<int> count = table.countActive(kept.role);
        if (!count)
            return count.error();
        if (*count == 0)
            return Error {ErrorKind::LastOfRole, {QString::fromLatin1(kept.code)}, {}};
    }
    return {};
}

/// Whoever leaves has no open account; coming back does not open it again.
Result<void> closeAccount(Connection& connection, const StaffId& staff)
{
    AccountTable accounts(connection);
    auto account = accounts.find(staff);
    if (!account)
        return account.error();
    if (!account->has_value())
        return {};
    (*account)->isActive = false;
    return accounts.put(**account);
}

Result<void> change(Connection& connection, StaffTable& table, const StaffMember& member)
{
    const Result<StaffMember> before = table.load(member.id);
    if (!before)
        return before.error();
    const Result<void> updated = keepingAdministrator(connection, [&]() -> Result<void> {
        if (const Result<void> changed = table.update(member); !changed || member.isActive)
            return changed;
        return closeAccount(connection, member.id);
    });
    if (!updated)
        return updated;
    return checkKeptRoles(table, *before);
}

} // namespace

SaveStaffMember::SaveStaffMember(Desk& desk)
    : m_desk(desk)
{
}

Result<StaffId> SaveStaffMember::run(const StaffMember& given)
{
    if (const Result<void> good = checkStaffMember(given); !good)
        return good.error();
    return perform(m_desk, Action::SaveStaff, [&](Deed& deed) -> Result<StaffId> {
        StaffMember member = given;
        StaffTable table(deed.connection());
        const bool isNew = member.id.isNull();
        if (isNew)
            member.id = StaffId::make(deed.now());
        if (const Result<void> saved = isNew ? table.insert(member) : change(deed.connection(), table, member); !saved)
            return saved.error();
        deed.about("staff", member.id);
        deed.note("name", member.name.full());
        deed.note("roles", member.roles.toInt());
        deed.note("active", Cbor::boolean(member.isActive));
        return member.id;
    });
}

} // namespace tanu
