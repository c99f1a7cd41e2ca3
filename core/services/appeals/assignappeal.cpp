#include "core/services/appeals/assignappeal.h"

#include "core/services/appeals/appealstep.h"
#include "core/services/applications/casestep.h"
#include "core/storage/appealtable.h"
#include "core/storage/commissiontable.h"
#include "core/storage/obligationtable.h"

namespace tanu {

namespace {

/// R20: whether the head has to speak first.
Result<void> checkAdmitted(Deed& deed, const Appeal& appeal)
{
    if (appeal.admission != Admission::Waits)
        return {};
    const auto term = ObligationTable(deed.connection()).find(appeal.application, Obligation::FileAppeal);
    if (!term)
        return term.error();
    const QDate lastDay = term->has_value() ? (*term)->lastDay : appeal.receivedOn;
    return Error {ErrorKind::AppealLate, {lastDay.toString(Qt::ISODate)}, {}};
}

Result<Commission> appealCommission(Deed& deed, const CommissionId& id)
{
    auto commission = CommissionTable(deed.connection()).load(id);
    if (!commission)
        return commission;
    if (commission->kind != CommissionKind::Appeal)
        return Error {ErrorKind::CommissionIncomplete, {QStringLiteral("kind")}, {}};
    if (!commission->isActive)
        return Error {ErrorKind::CommissionIncomplete, {QStringLiteral("inactive")}, {}};
    if (const auto complete = checkCommission(*commission); !complete)
        return complete.error();
    return commission;
}

} // namespace

AssignAppeal::AssignAppeal(Desk& desk)
    : m_desk(desk)
{
}

Result<void> AssignAppeal::run(const AppealId& id, const CommissionId& commissionId)
{
    return perform(m_desk, Action::AssignAppeal, [&](Deed& deed) -> Result<void> {
        auto appeal = AppealTable(deed.connection()).load(id);
        if (!appeal)
            return appeal.error();
        if (const auto admitted = checkAdmitted(deed, *appeal); !admitted)
            return admitted;
        const auto application = stepCase(deed, appeal->application, Action::AssignAppeal);
        if (!application)
            return application.error();
        const auto commission = appealCommission(deed, commissionId);
        if (!commission)
            return commission.error();
        if (const auto free = checkAppealSeats(deed.connection(), *commission, *application); !free)
            return free;
        appeal->commission = commissionId;
        appeal->assignedAt = deed.now();
        tellAppeal(deed, *appeal);
        deed.note("order", commission->orderNumber);
        return AppealTable(deed.connection()).update(*appeal);
    });
}

} // namespace tanu
