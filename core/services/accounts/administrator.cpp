#include "core/services/accounts/administrator.h"

#include "core/storage/stafftable.h"

namespace tanu {

Result<StaffMember> activeAdministrator(Connection& connection, const StaffId& staff)
{
    auto member = StaffTable(connection).load(staff);
    if (!member)
        return member;
    if (!member->isActive || !member->roles.testFlag(Role::Administrator))
        return Error {ErrorKind::RoleNotAllowed,
            {codeOf(Action::SaveAccount), QString::number(rolesFor(Action::SaveAccount).toInt())}, {}};
    return member;
}

} // namespace tanu
