#include "core/domain/rules/role.h"

#include <algorithm>
#include <array>

namespace tanu {

namespace {

struct Row {
    Action action;
    const char* code;
    Roles roles;
};

constexpr Role admin = Role::Administrator;
constexpr Role registrar = Role::Registrar;
constexpr Role secretary = Role::Secretary;
constexpr Role member = Role::CommissionMember;
constexpr Role head = Role::Head;
constexpr Role appeal = Role::AppealCommission;

const std::array<Row, actionCount> table {{
    {Action::CreateCenter, "create-center", admin},
    {Action::SaveCenter, "save-center", admin | head},
    {Action::SaveStaff, "save-staff", admin},
    {Action::SaveCommission, "save-commission", admin | head},
    {Action::SaveProgramme, "save-programme", admin | head | secretary},
    {Action::ApproveProgramme, "approve-programme", head},
    {Action::SetPrice, "set-price", head | admin},
    {Action::PublishProfile, "publish-profile", head | admin},
    {Action::SaveCalendar, "save-calendar", admin | head},
    {Action::ImportClassifier, "import-classifier", admin},
    {Action::RegisterApplication, "register-application", registrar},
    {Action::AddAttachment, "add-attachment", registrar | secretary},
    {Action::CheckPackage, "check-package", registrar},
    {Action::ConcludeContract, "conclude-contract", registrar | head},
    {Action::RefuseApplication, "refuse-application", head},
    {Action::PlanSession, "plan-session", registrar | secretary},
    {Action::ChangeSession, "change-session", registrar | secretary},
    {Action::CancelSession, "cancel-session", registrar | secretary},
    {Action::ScheduleCandidate, "schedule-candidate", registrar | secretary},
    {Action::UnscheduleCandidate, "unschedule-candidate", registrar | secretary},
    {Action::RecordNotice, "record-notice", registrar | secretary},
    {Action::AcquaintCandidate, "acquaint-candidate", secretary | registrar},
    {Action::ReportDisability, "report-disability", registrar | secretary},
    {Action::ProveDisability, "prove-disability", registrar | secretary},
    {Action::PostponeForFault, "postpone-for-fault", secretary | member},
    {Action::ChangeBasis, "change-basis", registrar | head},
    {Action::CloseCase, "close-case", head},
    {Action::DeclareTie, "declare-tie", registrar | secretary | member | head},
    {Action::SubstituteMember, "substitute-member", head | secretary},
    {Action::CheckReadiness, "check-readiness", secretary | member},
    {Action::IdentifyCandidate, "identify-candidate", secretary | member},
    {Action::StartSession, "start-session", secretary | member},
    {Action::WriteIncident, "write-incident", secretary | member},
    {Action::RecordViolation, "record-violation", secretary | member},
    {Action::InterruptSession, "interrupt-session", secretary | member},
    {Action::RecordTheory, "record-theory", secretary | member},
    {Action::RecordPractice, "record-practice", secretary | member},
    {Action::ConfirmDecision, "confirm-decision", secretary | member},
    {Action::EndSession, "end-session", secretary | member},
    {Action::DraftProtocol, "draft-protocol", secretary},
    {Action::SignProtocol, "sign-protocol", secretary | member},
    {Action::DraftCorrection, "draft-correction", secretary},
    {Action::CorrectProtocol, "correct-protocol", secretary | member | head},
    {Action::PrepareCertificate, "prepare-certificate", registrar | head},
    {Action::PrintCertificate, "print-certificate", registrar | head},
    {Action::SpoilCertificate, "spoil-certificate", registrar | head},
    {Action::HandOverCertificate, "hand-over-certificate", registrar | head},
    {Action::IssueDuplicate, "issue-duplicate", registrar | head},
    {Action::CancelCertificate, "cancel-certificate", head},
    {Action::NotifyNotPassed, "notify-not-passed", registrar | head},
    {Action::RecordReceipt, "record-receipt", registrar | head},
    {Action::RegisterAppeal, "register-appeal", registrar},
    {Action::AdmitAppeal, "admit-appeal", head},
    {Action::AssignAppeal, "assign-appeal", registrar | head},
    {Action::DecideAppeal, "decide-appeal", appeal},
    {Action::SendAppealDecision, "send-appeal-decision", registrar | head | appeal},
    {Action::AcceptRecount, "accept-recount", registrar | head},
    {Action::EndAccreditation, "end-accreditation", admin | head},
    {Action::Enrol, "enrol", admin},
    {Action::Synchronize, "synchronize", admin | registrar | secretary | head},
    {Action::PrintPaper, "print-paper", admin | registrar | secretary | head | member},
    {Action::LookIntoFile, "look-into-file", admin | registrar | secretary | member | head | appeal},
    {Action::TakeOutList, "take-out-list", admin | registrar | secretary | head},
    {Action::SaveAccount, "save-account", admin},
    {Action::ReadJournal, "read-journal", admin | head},
    {Action::MakeBackup, "make-backup", admin | head | registrar | secretary},
    {Action::SaveBackupSettings, "save-backup-settings", admin | head | secretary},
    {Action::EnrolVenue, "enrol-venue", admin},
    {Action::CheckOutSession, "check-out-session", admin | registrar | secretary},
    {Action::BringHomeSession, "bring-home-session", admin | registrar | secretary},
    {Action::TakeBackSession, "take-back-session", admin},
    {Action::ResolveConflict, "resolve-conflict", head | secretary},
    {Action::CloseMonth, "close-month", head},
    {Action::AskSupport, "ask-support", admin | registrar | secretary | member | head | appeal},
    {Action::SaveDeskLock, "save-desk-lock", admin},
    {Action::ReadSupportAnswer, "read-support-answer", admin | registrar | secretary | member | head | appeal},
}};

constexpr std::array signings {Action::RefuseApplication, Action::SignProtocol, Action::CorrectProtocol,
    Action::PrepareCertificate, Action::IssueDuplicate, Action::CancelCertificate, Action::CloseMonth};

const Row& rowOf(Action action)
{
    const Row& row = table.at(static_cast<size_t>(action));
    Q_ASSERT_X(row.action == action, "role.cpp", "the table is in the order of the enumeration");
    return row;
}

} // namespace

QString codeOf(Action action)
{
    return QString::fromLatin1(rowOf(action).code);
}

Roles rolesFor(Action action)
{
    return rowOf(action).roles;
}

bool isSigning(Action action)
{
    return std::find(signings.begin(), signings.end(), action) != signings.end();
}

} // namespace tanu
