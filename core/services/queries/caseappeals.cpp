#include "core/services/queries/caseappeals.h"

#include "core/storage/appealtable.h"
#include "core/storage/commissiontable.h"
#include "core/storage/stafftable.h"

#include <algorithm>

namespace tanu {

namespace {

Result<CaseAppealMember> memberOf(Connection& connection, const Commission::Seat& seat, const Appeal& appeal)
{
    const auto person = StaffTable(connection).load(seat.staff);
    if (!person)
        return person.error();
    CaseAppealMember member {seat.staff, person->name.full(), seat.seat, std::nullopt, {}};
    const auto vote = std::find_if(appeal.votes.begin(), appeal.votes.end(),
        [&](const AppealVote& one) { return one.member == seat.staff; });
    if (vote != appeal.votes.end()) {
        member.isFor = vote->isFor;
        member.dissent = vote->dissent;
    }
    return member;
}

Result<void> addCommission(Connection& connection, CaseAppeal& view)
{
    if (!view.appeal.commission)
        return {};
    const auto commission = CommissionTable(connection).load(*view.appeal.commission);
    if (!commission)
        return commission.error();
    view.commissionName = commission->name;
    view.orderNumber = commission->orderNumber;
    view.orderDate = commission->orderDate;
    for (const Commission::Seat& seat : commission->seats) {
        auto member = memberOf(connection, seat, view.appeal);
        if (!member)
            return member.error();
        view.members.push_back(*std::move(member));
    }
    std::stable_sort(view.members.begin(), view.members.end(),
        [](const CaseAppealMember& a, const CaseAppealMember& b) { return a.seat < b.seat; });
    return {};
}

Result<CaseAppeal> viewOf(Connection& connection, const Appeal& appeal)
{
    CaseAppeal view {appeal, appeal.numberText(), {}, {}, {}, {}, {}};
    if (appeal.admittedBy) {
        const auto head = StaffTable(connection).load(*appeal.admittedBy);
        if (!head)
            return head.error();
        view.admittedByName = head->name.full();
    }
    if (const auto added = addCommission(connection, view); !added)
        return added.error();
    return view;
}

} // namespace

Result<std::vector<CaseAppeal>> caseAppealsOf(Connection& connection, const ApplicationId& application)
{
    const auto appeals = AppealTable(connection).ofApplication(application);
    if (!appeals)
        return appeals.error();
    std::vector<CaseAppeal> views;
    for (const Appeal& appeal : *appeals) {
        auto view = viewOf(connection, appeal);
        if (!view)
            return view.error();
        views.push_back(*std::move(view));
    }
    return views;
}

} // namespace tanu
