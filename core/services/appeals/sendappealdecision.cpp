#include "core/services/appeals/sendappealdecision.h"

#include "core/services/appeals/appealstep.h"
#include "core/services/applications/casestep.h"
#include "core/services/obligations.h"
#include "core/services/sessions/outcomes.h"
#include "core/services/sessions/protocolcontent.h"
#include "core/storage/appealtable.h"
#include "core/storage/calendartable.h"
#include "core/wire/fields.h"

#include <algorithm>

namespace tanu {

namespace {

/// R23, R18.2: what the platform knows of the case becomes `passed`, by this appeal.
Result<void> reviseOutcome(Deed& deed, const Appeal& appeal)
{
    const auto protocol = ProtocolTable(deed.connection()).load(appeal.protocol);
    if (!protocol)
        return protocol.error();
    const auto content = parseProtocolContent(protocol->content);
    if (!content)
        return content.error();
    const auto found = std::find_if(content->candidates.begin(), content->candidates.end(),
        [&](const ProtocolContent::Candidate& one) { return one.application == appeal.application; });
    if (found == content->candidates.end())
        return Error {ErrorKind::NotFound, {QStringLiteral("candidate"), appeal.application.toText()}, {}};
    ProtocolContent::Candidate candidate = *found;
    candidate.decision = Decision::Passed;
    return sendOutcome(deed, candidate, *protocol, OutcomeAppeal {appeal.numberText(), *appeal.decidedOn});
}

/// R23: the terms of R18 run from the decision. The last day for the document.
Result<QDate> startIssue(Deed& deed, const Appeal& appeal)
{
    const auto calendar = CalendarTable(deed.connection()).load();
    if (!calendar)
        return calendar.error();
    const auto entered
        = openObligation(deed, appeal.application, Obligation::EnterIntoPlatform, *appeal.decidedOn, *calendar);
    if (!entered)
        return entered.error();
    const auto issued
        = openObligation(deed, appeal.application, Obligation::IssueAfterAppeal, *appeal.decidedOn, *calendar);
    if (!issued)
        return issued.error();
    if (const auto revised = reviseOutcome(deed, appeal); !revised)
        return revised.error();
    return issued->lastDay;
}

/// The appeal, if its decision is still to be sent.
Result<Appeal> decidedAppeal(Deed& deed, const AppealId& id)
{
    auto appeal = AppealTable(deed.connection()).load(id);
    if (!appeal)
        return appeal;
    const CaseState to
        = appeal->decision == AppealOutcome::Upheld ? CaseState::Passed : CaseState::AppealRejected;
    const auto moved = stepCase(deed, appeal->application, Action::SendAppealDecision, to);
    if (!moved)
        return moved.error();
    return appeal;
}

} // namespace

SendAppealDecision::SendAppealDecision(Desk& desk)
    : m_desk(desk)
{
}

Result<SentAppealDecision> SendAppealDecision::run(
    const AppealId& id, NoticeChannel channel, const QDateTime& typedAt)
{
    return perform(m_desk, Action::SendAppealDecision, [&](Deed& deed) -> Result<SentAppealDecision> {
        auto appeal = decidedAppeal(deed, id);
        if (!appeal)
            return appeal.error();
        const auto sentAt = sendingMoment(deed, typedAt, *appeal->decidedOn);
        if (!sentAt)
            return sentAt.error();
        appeal->sentAt = *sentAt;
        appeal->channel = channel;
        if (const auto stored = AppealTable(deed.connection()).update(*appeal); !stored)
            return stored.error();
        const auto term = latenessOf(deed, appeal->application, Obligation::DecideAppeal);
        if (!term)
            return term.error();
        if (const auto met = meetObligation(deed, appeal->application, Obligation::DecideAppeal); !met)
            return met.error();
        SentAppealDecision sent {*appeal->decision, false, {}};
        sent.late = term->lastDay.isValid() && toKazakhstan(*sentAt).date() > term->lastDay;
        if (sent.outcome == AppealOutcome::Upheld) {
            const auto issueBy = startIssue(deed, *appeal);
            if (!issueBy)
                return issueBy.error();
            sent.issueBy = *issueBy;
        }
        tellAppeal(deed, *appeal);
        deed.note("decision", codeOf(sent.outcome));
        deed.note("channel", codeOf(channel));
        if (sent.late)
            deed.note("late", Cbor::boolean(true));
        return sent;
    });
}

} // namespace tanu
