#include "core/services/queries/appealcommissionsquery.h"

#include "core/database/transaction.h"
#include "core/services/appeals/appealstep.h"
#include "core/storage/appealtable.h"
#include "core/storage/applicationtable.h"
#include "core/storage/commissiontable.h"
#include "core/storage/stafftable.h"

namespace tanu {

namespace {

Result<AppealCommissionChoice> choiceOf(
    Connection& connection, const Commission& commission, const Application& application)
{
    AppealCommissionChoice choice {
        commission.id, commission.name, commission.orderNumber, commission.orderDate, {}, std::nullopt};
    for (const HeldSeat& seat : heldSeats(commission, {})) {
        const auto member = StaffTable(connection).load(seat.staff);
        if (!member)
            return member.error();
        choice.members.append(member->name.full());
    }
    const auto free = checkAppealSeats(connection, commission, application);
    if (free)
        return choice;
    if (free.error().kind != ErrorKind::MemberMayNotSit)
        return free.error();
    choice.refusal = free.error();
    return choice;
}

} // namespace

AppealCommissionsQuery::AppealCommissionsQuery(Connection& connection)
    : m_connection(connection)
{
}

Result<std::vector<AppealCommissionChoice>> AppealCommissionsQuery::load(const AppealId& id)
{
    return inTransaction(m_connection, [&]() -> Result<std::vector<AppealCommissionChoice>> {
        const auto appeal = AppealTable(m_connection).load(id);
        if (!appeal)
            return appeal.error();
        const auto application = ApplicationTable(m_connection).load(appeal->application);
        if (!application)
            return application.error();
        const auto commissions = CommissionTable(m_connection).all();
        if (!commissions)
            return commissions.error();
        std::vector<AppealCommissionChoice> choices;
        for (const Commission& commission : *commissions) {
            if (commission.kind != CommissionKind::Appeal || !commission.isActive)
                continue;
            auto choice = choiceOf(m_connection, commission, *application);
            if (!choice)
                return choice.error();
            choices.push_back(*std::move(choice));
        }
        return choices;
    }, Transaction::Kind::Read);
}

} // namespace tanu
