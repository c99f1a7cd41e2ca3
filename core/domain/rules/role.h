#pragma once

#include <QtCore/QFlags>
#include <QtCore/QString>

namespace tanu {

/// What somebody may be at a center (S1). The values are stored; they never change.
enum class Role {
    Administrator = 1,
    Registrar = 2,
    Secretary = 4,
    CommissionMember = 8,
    Head = 16,
    AppealCommission = 32,
};
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

/// Every action of a person that changes something. What is stored in the journal is `codeOf` of it.
enum class Action {
    CreateCenter,
    SaveCenter,
    SaveStaff,
    SaveCommission,
    SaveProgramme,
    ApproveProgramme,
    SetPrice,
    PublishProfile,
    SaveCalendar,
    ImportClassifier,
    RegisterApplication,
    AddAttachment,
    CheckPackage,
    ConcludeContract,
    RefuseApplication,
    PlanSession,
    ChangeSession,
    CancelSession,
    ScheduleCandidate,
    UnscheduleCandidate,
    RecordNotice,
    AcquaintCandidate,
    ReportDisability,
    ProveDisability,
    PostponeForFault,
    ChangeBasis,
    CloseCase,
    DeclareTie,
    SubstituteMember,
    CheckReadiness,
    IdentifyCandidate,
    StartSession,
    WriteIncident,
    RecordViolation,
    InterruptSession,
    RecordTheory,
    RecordPractice,
    ConfirmDecision,
    EndSession,
    DraftProtocol,
    SignProtocol,
    DraftCorrection,
    CorrectProtocol,
    PrepareCertificate,
    PrintCertificate,
    SpoilCertificate,
    HandOverCertificate,
    IssueDuplicate,
    CancelCertificate,
    NotifyNotPassed,
    RecordReceipt,
    RegisterAppeal,
    AdmitAppeal,
    AssignAppeal,
    DecideAppeal,
    SendAppealDecision,
    AcceptRecount,
    EndAccreditation,
    Enrol,
    Synchronize,
    PrintPaper,
    LookIntoFile,
    TakeOutList,
    SaveAccount,
    ReadJournal,
    MakeBackup,
    SaveBackupSettings,
    EnrolVenue,
    CheckOutSession,
    BringHomeSession,
    TakeBackSession,
    ResolveConflict,
    CloseMonth,
    AskSupport,
    SaveDeskLock,
    ReadSupportAnswer,
};

inline constexpr int actionCount = static_cast<int>(Action::ReadSupportAnswer) + 1;

/// The stable code of an action, as the journal keeps it: `register-application`.
QString codeOf(Action action);

/// Who may do it; one table, asked by services and screens alike.
Roles rolesFor(Action action);

/// It puts a name under something (a protocol, a refusal, a document, a cancellation, a month): the password is asked again.
bool isSigning(Action action);

} // namespace tanu
