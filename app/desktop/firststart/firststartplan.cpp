#include "app/desktop/firststart/firststartplan.h"

#include "core/services/center/savecommission.h"

#include <algorithm>
#include <map>

namespace tanu::desktop {

const StaffMember& administratorOf(const NewCenter& center)
{
    if (center.head.roles.testFlag(Role::Administrator))
        return center.head;
    const auto found = std::find_if(center.staff.begin(), center.staff.end(),
        [](const StaffMember& member) { return member.roles.testFlag(Role::Administrator); });
    return found == center.staff.end() ? center.head : *found;
}

Result<MadeCenter> makeCenter(Desk& desk, const FirstStartPlan& plan, const PasswordCost& cost)
{
    const auto made = CreateCenter(desk, cost).run(plan.center);
    if (!made)
        return made.error();
    MadeCenter center {made->administrator, made->recoveryKey};
    if (!plan.commission)
        return center;
    std::map<StaffId, StaffId> real {{plan.center.head.id, made->head}};
    for (size_t i = 0; i < made->staff.size(); ++i)
        real.emplace(plan.center.staff[i].id, made->staff[i]);
    Commission commission = *plan.commission;
    for (Commission::Seat& seat : commission.seats)
        seat.staff = real.at(seat.staff);
    Desk head {desk.connection, desk.clock, desk.key,
        {made->head, plan.center.head.name.shortForm(), plan.center.head.roles | Role::Head}};
    const auto formed = SaveCommission(head).run(commission);
    if (!formed)
        center.commissionRefused = formed.error();
    return center;
}

} // namespace tanu::desktop
