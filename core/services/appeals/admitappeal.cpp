#include "core/services/appeals/admitappeal.h"

#include "core/services/appeals/appealstep.h"
#include "core/services/applications/casestep.h"
#include "core/services/obligations.h"
#include "core/storage/appealtable.h"

namespace tanu {

namespace {

/// A late appeal that nobody decided on yet, with what the head says of it.
Result<Appeal> waitingAppeal(Deed& deed, const AppealId& id, Admission admission, const QString& reason)
{
    auto appeal = AppealTable(deed.connection()).load(id);
    if (!appeal)
        return appeal;
    if (appeal->admission != Admission::Waits)
        return Error {ErrorKind::ActionNotAllowed, {codeOf(Action::AdmitAppeal), codeOf(appeal->admission)}, {}};
    appeal->admission = admission;
    appeal->admissionReason = reason.trimmed();
    appeal->admittedBy = deed.actor().id;
    return appeal;
}

void tell(Deed& deed, const Appeal& appeal)
{
    tellAppeal(deed, appeal);
    deed.note("admission", codeOf(appeal.admission));
    deed.note("reason", appeal.admissionReason);
}

} // namespace

AdmitAppeal::AdmitAppeal(Desk& desk)
    : m_desk(desk)
{
}

Result<void> AdmitAppeal::admit(const AppealId& id, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("reason")}, {}};
    return perform(m_desk, Action::AdmitAppeal, [&](Deed& deed) -> Result<void> {
        const auto appeal = waitingAppeal(deed, id, Admission::Admitted, reason);
        if (!appeal)
            return appeal.error();
        const auto moved = stepCase(deed, appeal->application, Action::AdmitAppeal, CaseState::Appealed);
        if (!moved)
            return moved.error();
        tell(deed, *appeal);
        return AppealTable(deed.connection()).update(*appeal);
    });
}

Result<void> AdmitAppeal::refuse(const AppealId& id, const QString& reason, const AppealLetter& letter)
{
    if (reason.trimmed().isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("reason")}, {}};
    return perform(m_desk, Action::AdmitAppeal, [&](Deed& deed) -> Result<void> {
        auto appeal = waitingAppeal(deed, id, Admission::Refused, reason);
        if (!appeal)
            return appeal.error();
        const auto sentAt = sendingMoment(deed, letter.sentAt, appeal->receivedOn);
        if (!sentAt)
            return sentAt.error();
        appeal->sentAt = *sentAt;
        appeal->channel = letter.channel;
        const auto moved = stepCase(deed, appeal->application, Action::AdmitAppeal, CaseState::AppealRejected);
        if (!moved)
            return moved.error();
        if (const auto met = meetObligation(deed, appeal->application, Obligation::DecideAppeal); !met)
            return met;
        tell(deed, *appeal);
        deed.note("channel", codeOf(letter.channel));
        return AppealTable(deed.connection()).update(*appeal);
    });
}

} // namespace tanu
