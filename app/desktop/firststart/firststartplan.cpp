#include "app/desktop/firststart/firststartplan.h"

#include "core/services/center/savecommission.h"

#include <map>

namespace tanu::desktop {

Result<StaffId> makeCenter(Desk& desk, const FirstStartPlan& plan)
{
    const auto made = CreateCenter(desk).run(plan.center);
    if (!made)
        return made.error();
    if (!plan.commission)
        return made->head;
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
        return formed.error();
    return made->head;
}

} // namespace tanu::desktop
