#include "core/services/accounts/accountactor.h"

#include "core/storage/stafftable.h"

namespace tanu {

Result<Actor> actorOf(Connection& connection, const StaffId& staff)
{
    const auto member = StaffTable(connection).load(staff);
    if (!member)
        return member.error();
    return Actor {member->id, member->name.shortForm(), member->roles};
}

} // namespace tanu
