#include "core/services/queries/casemilestones.h"

#include "core/domain/rules/theory.h"

#include <algorithm>

namespace tanu {

namespace {

constexpr int milestoneCount = static_cast<int>(Milestone::Outcome) + 1;

QDate dayIfAny(const std::optional<QDateTime>& moment)
{
    return moment ? dayInKazakhstan(*moment) : QDate();
}

/// What is waited for in this state; nothing when the road is at its end.
std::optional<Milestone> currentOf(CaseState state)
{
    switch (state) {
    case CaseState::Registered:
        return Milestone::Checked;
    case CaseState::Checked:
        return Milestone::Answered;
    case CaseState::Contracted:
    case CaseState::DisabilityReported:
        return Milestone::Scheduled;
    case CaseState::Scheduled:
        return Milestone::Notified;
    case CaseState::Notified:
    case CaseState::InSession:
        return Milestone::Theory;
    case CaseState::AdmittedToPractice:
        return Milestone::Practice;
    case CaseState::Assessed:
        return Milestone::Decided;
    case CaseState::Decided:
        return Milestone::ProtocolSigned;
    case CaseState::Passed:
    case CaseState::DocumentPrepared:
    case CaseState::NotPassed:
    case CaseState::Appealed:
    case CaseState::AppealAssigned:
    case CaseState::AppealDecided:
        return Milestone::Outcome;
    case CaseState::Refused:
    case CaseState::DocumentIssued:
    case CaseState::NotPassedNotified:
    case CaseState::Closed:
    case CaseState::AppealRejected:
    case CaseState::DocumentCancelled:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// Where the road turned, if it did.
std::optional<Milestone> failureOf(const Case& file)
{
    if (file.application.state == CaseState::Refused)
        return Milestone::Answered;
    if (!file.session)
        return std::nullopt;
    if (!file.session->theory)
        return file.session->decision == Decision::NotPassed ? std::optional(Milestone::Theory) : std::nullopt;
    if (!admitsToPractice(file.session->theory->correct, file.session->theory->total))
        return Milestone::Theory;
    if (file.session->decision == Decision::NotPassed)
        return Milestone::Practice;
    return std::nullopt;
}

QDate answeredOn(const Case& file)
{
    if (file.contract)
        return file.contract->concludedOn;
    return file.refusal ? file.refusal->refusedOn : QDate();
}

QDate outcomeOn(const Case& file)
{
    const QDate handedOver
        = file.certificates.empty() ? QDate() : dayIfAny(file.certificates.back().handedOverAt);
    if (handedOver.isValid() || !file.resultNotice)
        return handedOver;
    return dayInKazakhstan(file.resultNotice->sentAt);
}

/// The last day on which this action was journalled for the case.
QDate actedOn(const Case& file, Action action)
{
    QDate day;
    for (const TimelineEntry& entry : file.timeline) {
        if (entry.action == action)
            day = dayInKazakhstan(entry.at);
    }
    return day;
}

/// The day of the commission's decision, or of the violation that brought it (R13).
QDate decidedOn(const Case& file)
{
    const QDate confirmed = actedOn(file, Action::ConfirmDecision);
    const bool isDecided = file.session && file.session->decision;
    return confirmed.isValid() || !isDecided ? confirmed : actedOn(file, Action::RecordViolation);
}

QDate dateOf(const Case& file, Milestone milestone)
{
    switch (milestone) {
    case Milestone::Registered:
        return dayInKazakhstan(file.application.registeredAt);
    case Milestone::Checked:
        return file.check ? dayInKazakhstan(file.check->checkedAt) : QDate();
    case Milestone::Answered:
        return answeredOn(file);
    case Milestone::Scheduled:
        return actedOn(file, Action::ScheduleCandidate);
    case Milestone::Notified:
        return file.notices.empty() ? QDate() : dayInKazakhstan(file.notices.back().sentAt);
    case Milestone::Theory:
        return file.session ? dayInKazakhstan(file.session->startsAt) : QDate();
    case Milestone::Practice:
        return file.session && !file.session->marks.empty() ? dayInKazakhstan(file.session->startsAt) : QDate();
    case Milestone::Decided:
        return decidedOn(file);
    case Milestone::ProtocolSigned:
        return file.protocol ? file.protocol->signedOn : QDate();
    case Milestone::Outcome:
        return outcomeOn(file);
    }
    Q_UNREACHABLE();
}

/// After the turn nothing comes but what the turn leads to: nothing after a refusal; no practice after theory.
bool isSkipped(Milestone milestone, std::optional<Milestone> failure)
{
    if (failure == Milestone::Answered)
        return milestone > Milestone::Answered;
    return failure == Milestone::Theory && milestone == Milestone::Practice;
}

} // namespace

std::vector<CaseMilestone> milestonesOf(const Case& file)
{
    const auto current = currentOf(file.application.state);
    const auto failure = failureOf(file);
    std::vector<CaseMilestone> milestones;
    for (int i = 0; i < milestoneCount; ++i) {
        const auto milestone = static_cast<Milestone>(i);
        auto status = !current || milestone < *current ? MilestoneStatus::Done : MilestoneStatus::Ahead;
        if (milestone == current)
            status = MilestoneStatus::Current;
        else if (isSkipped(milestone, failure))
            status = MilestoneStatus::Skipped;
        else if (milestone == failure && status == MilestoneStatus::Done)
            status = MilestoneStatus::Failed;
        const bool isPast = status == MilestoneStatus::Done || status == MilestoneStatus::Failed;
        const bool isShown = isPast || milestone == Milestone::Theory;
        milestones.push_back({milestone, status, isShown ? dateOf(file, milestone) : QDate()});
    }
    return milestones;
}

} // namespace tanu
