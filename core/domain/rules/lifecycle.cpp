#include "core/domain/rules/lifecycle.h"

#include <array>

namespace tanu {

namespace {

constexpr std::array<const char*, caseStateCount> codes {"registered", "checked", "refused", "contracted",
    "scheduled", "notified", "in-session", "admitted", "assessed", "decided", "passed", "document-prepared",
    "document-issued", "not-passed", "not-passed-notified", "disability-reported", "closed", "appealed",
    "appeal-assigned", "appeal-decided", "appeal-rejected", "document-cancelled"};

Error notAllowed(CaseState from, Action action)
{
    return {ErrorKind::ActionNotAllowed, {codeOf(action), codeOf(from)}, {}};
}

} // namespace

const std::vector<Step>& lifecycle()
{
    using S = CaseState;
    using A = Action;
    static const std::vector<Step> table {
        {S::Registered, A::CheckPackage, S::Checked, true},
        {S::Registered, A::AddAttachment, S::Registered, false},
        {S::Checked, A::ConcludeContract, S::Contracted, true},
        {S::Checked, A::RefuseApplication, S::Refused, false},
        {S::Checked, A::CheckPackage, S::Checked, false},
        {S::Checked, A::AddAttachment, S::Checked, false},
        {S::Contracted, A::ScheduleCandidate, S::Scheduled, true},
        {S::Contracted, A::AddAttachment, S::Contracted, false},
        {S::Contracted, A::ReportDisability, S::DisabilityReported, false},
        {S::Contracted, A::ChangeBasis, S::Contracted, false},
        {S::Contracted, A::CloseCase, S::Closed, false},
        {S::DisabilityReported, A::ProveDisability, S::Contracted, true},
        {S::DisabilityReported, A::UnscheduleCandidate, S::Contracted, false},
        {S::DisabilityReported, A::AddAttachment, S::DisabilityReported, false},
        {S::DisabilityReported, A::CloseCase, S::Closed, false},
        {S::Scheduled, A::RecordNotice, S::Notified, true},
        {S::Scheduled, A::ScheduleCandidate, S::Scheduled, false},
        {S::Scheduled, A::UnscheduleCandidate, S::Contracted, false},
        {S::Scheduled, A::CancelSession, S::Contracted, false},
        {S::Scheduled, A::ReportDisability, S::DisabilityReported, false},
        {S::Scheduled, A::ChangeBasis, S::Scheduled, false},
        {S::Scheduled, A::CloseCase, S::Closed, false},
        {S::Notified, A::StartSession, S::InSession, true},
        {S::Notified, A::AcquaintCandidate, S::Notified, false},
        {S::Notified, A::ChangeSession, S::Scheduled, false},
        {S::Notified, A::UnscheduleCandidate, S::Contracted, false},
        {S::Notified, A::CancelSession, S::Contracted, false},
        {S::Notified, A::IdentifyCandidate, S::Notified, false},
        {S::Notified, A::ReportDisability, S::DisabilityReported, false},
        {S::Notified, A::PostponeForFault, S::Contracted, false},
        {S::Notified, A::ChangeBasis, S::Notified, false},
        {S::Notified, A::CloseCase, S::Closed, false},
        {S::InSession, A::RecordTheory, S::AdmittedToPractice, true},
        {S::InSession, A::RecordTheory, S::Assessed, false},
        {S::InSession, A::AcquaintCandidate, S::InSession, false},
        {S::InSession, A::UnscheduleCandidate, S::Contracted, false},
        {S::InSession, A::IdentifyCandidate, S::InSession, false},
        {S::InSession, A::RecordViolation, S::InSession, false},
        {S::InSession, A::RecordViolation, S::Decided, false},
        {S::InSession, A::ReportDisability, S::DisabilityReported, false},
        {S::InSession, A::PostponeForFault, S::Contracted, false},
        {S::InSession, A::InterruptSession, S::Contracted, false},
        {S::AdmittedToPractice, A::RecordPractice, S::Assessed, true},
        {S::AdmittedToPractice, A::RecordPractice, S::AdmittedToPractice, false},
        {S::AdmittedToPractice, A::RecordTheory, S::AdmittedToPractice, false},
        {S::AdmittedToPractice, A::RecordTheory, S::Assessed, false},
        {S::AdmittedToPractice, A::RecordViolation, S::AdmittedToPractice, false},
        {S::AdmittedToPractice, A::RecordViolation, S::Decided, false},
        {S::AdmittedToPractice, A::ReportDisability, S::DisabilityReported, false},
        {S::AdmittedToPractice, A::PostponeForFault, S::Contracted, false},
        {S::AdmittedToPractice, A::InterruptSession, S::Contracted, false},
        {S::Assessed, A::ConfirmDecision, S::Decided, true},
        {S::Assessed, A::RecordTheory, S::Assessed, false},
        {S::Assessed, A::RecordTheory, S::AdmittedToPractice, false},
        {S::Assessed, A::RecordPractice, S::Assessed, false},
        {S::Assessed, A::RecordPractice, S::AdmittedToPractice, false},
        {S::Assessed, A::InterruptSession, S::Contracted, false},
        {S::Decided, A::SignProtocol, S::Passed, true},
        {S::Decided, A::SignProtocol, S::NotPassed, true},
        {S::Passed, A::PrepareCertificate, S::DocumentPrepared, true},
        {S::Passed, A::CorrectProtocol, S::Passed, false},
        {S::Passed, A::CorrectProtocol, S::NotPassed, false},
        {S::Passed, A::CloseCase, S::Closed, false},
        {S::DocumentPrepared, A::HandOverCertificate, S::DocumentIssued, true},
        {S::DocumentPrepared, A::PrintCertificate, S::DocumentPrepared, false},
        {S::DocumentPrepared, A::SpoilCertificate, S::Passed, false},
        {S::DocumentPrepared, A::CancelCertificate, S::DocumentCancelled, false},
        {S::DocumentPrepared, A::CorrectProtocol, S::DocumentPrepared, false},
        {S::DocumentPrepared, A::CorrectProtocol, S::NotPassed, false},
        {S::DocumentIssued, A::PrintCertificate, S::DocumentIssued, false},
        {S::DocumentIssued, A::IssueDuplicate, S::DocumentIssued, false},
        {S::DocumentIssued, A::CancelCertificate, S::DocumentCancelled, false},
        {S::DocumentIssued, A::CorrectProtocol, S::DocumentIssued, false},
        {S::DocumentIssued, A::CorrectProtocol, S::NotPassed, false},
        {S::DocumentCancelled, A::CorrectProtocol, S::DocumentCancelled, false},
        {S::NotPassed, A::NotifyNotPassed, S::NotPassedNotified, true},
        {S::NotPassed, A::CorrectProtocol, S::NotPassed, false},
        {S::NotPassed, A::CorrectProtocol, S::Passed, false},
        {S::NotPassedNotified, A::RecordReceipt, S::NotPassedNotified, false},
        {S::NotPassedNotified, A::RegisterAppeal, S::Appealed, false},
        {S::NotPassedNotified, A::CorrectProtocol, S::NotPassedNotified, false},
        {S::NotPassedNotified, A::CorrectProtocol, S::Passed, false},
        {S::Appealed, A::AssignAppeal, S::AppealAssigned, true},
        {S::Appealed, A::AdmitAppeal, S::Appealed, false},
        {S::Appealed, A::AdmitAppeal, S::AppealRejected, false},
        {S::AppealAssigned, A::DecideAppeal, S::AppealDecided, true},
        {S::AppealAssigned, A::AssignAppeal, S::AppealAssigned, false},
        {S::AppealDecided, A::SendAppealDecision, S::Passed, true},
        {S::AppealDecided, A::SendAppealDecision, S::AppealRejected, true},
        {S::AppealRejected, A::CorrectProtocol, S::AppealRejected, false},
        {S::AppealRejected, A::CorrectProtocol, S::Passed, false},
    };
    return table;
}

Result<CaseState> transition(CaseState from, Action action, CaseState wanted)
{
    for (const Step& step : lifecycle()) {
        if (step.from == from && step.action == action && step.to == wanted)
            return wanted;
    }
    return notAllowed(from, action);
}

Result<CaseState> transition(CaseState from, Action action)
{
    std::optional<CaseState> found;
    for (const Step& step : lifecycle()) {
        if (step.from != from || step.action != action)
            continue;
        Q_ASSERT_X(!found, "transition", "the action leads to two places: name the one that is wanted");
        found = step.to;
    }
    if (!found)
        return notAllowed(from, action);
    return *found;
}

std::vector<Step> stepsFrom(CaseState state)
{
    std::vector<Step> steps;
    for (const Step& step : lifecycle()) {
        if (step.from == state)
            steps.push_back(step);
    }
    std::stable_sort(steps.begin(), steps.end(), [](const Step& a, const Step& b) { return a.isNext > b.isNext; });
    return steps;
}

std::optional<Action> nextAction(CaseState state)
{
    for (const Step& step : lifecycle()) {
        if (step.from == state && step.isNext)
            return step.action;
    }
    return std::nullopt;
}

bool isClosed(CaseState state)
{
    return !nextAction(state).has_value();
}

std::vector<Obligation> obligationsIn(CaseState state)
{
    switch (state) {
    case CaseState::Registered:
        return {Obligation::CheckPackage, Obligation::AnswerApplication};
    case CaseState::Checked:
        return {Obligation::AnswerApplication};
    case CaseState::Contracted:
    case CaseState::Scheduled:
        return {Obligation::SendNotice};
    case CaseState::InSession:
    case CaseState::AdmittedToPractice:
    case CaseState::Assessed:
    case CaseState::Decided:
        return {Obligation::SignProtocol};
    case CaseState::Passed:
    case CaseState::DocumentPrepared:
        return {Obligation::IssueDocument, Obligation::EnterIntoPlatform, Obligation::IssueAfterAppeal};
    case CaseState::NotPassed:
        return {Obligation::NotifyNotPassed, Obligation::EnterIntoPlatform};
    case CaseState::NotPassedNotified:
        return {Obligation::EnterIntoPlatform, Obligation::FileAppeal};
    case CaseState::Appealed:
    case CaseState::AppealAssigned:
    case CaseState::AppealDecided:
        return {Obligation::EnterIntoPlatform, Obligation::DecideAppeal};
    case CaseState::DocumentIssued:
    case CaseState::DocumentCancelled:
    case CaseState::AppealRejected:
        return {Obligation::EnterIntoPlatform};
    case CaseState::Notified:
    case CaseState::DisabilityReported:
    case CaseState::Refused:
    case CaseState::Closed:
        return {};
    }
    Q_UNREACHABLE();
}

QString codeOf(CaseState state)
{
    return QString::fromLatin1(codes.at(static_cast<size_t>(state)));
}

Result<CaseState> parseCaseState(const QString& code)
{
    for (size_t i = 0; i < codes.size(); ++i) {
        if (code == QLatin1String(codes.at(i)))
            return static_cast<CaseState>(i);
    }
    return Error {ErrorKind::FieldMalformed, {QStringLiteral("state"), code}, {}};
}

} // namespace tanu
