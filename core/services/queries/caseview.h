#pragma once

#include "core/domain/attendance.h"
#include "core/domain/bilingual.h"
#include "core/domain/cancellation.h"
#include "core/domain/duplicate.h"
#include "core/domain/rules/role.h"
#include "core/domain/rules/deadlines.h"
#include "core/domain/session.h"
#include "core/domain/values/onlinelinks.h"
#include "core/wire/cbor.h"

#include <optional>
#include <vector>

namespace tanu {

/// A mark of one assessor, with the assessor's name (R16).
struct CaseMark {
    QString operation; ///< id of the technological map
    StaffId assessor;
    QString assessorName; ///< `Ахметов Ә. Б.`
    int points = 0;
};

/// The session in which the candidate has a place, and what came of it.
struct CaseSession {
    SessionId id;
    QString number; ///< `2026/0004`
    QDateTime startsAt; ///< UTC
    QString place;
    ExamMode mode = ExamMode::Offline;
    SessionState state = SessionState::Planned;
    CommissionId commission;
    Bilingual commissionName;
    std::optional<QDateTime> endedAt; ///< UTC
    std::optional<QDateTime> acquaintedAt; ///< R8.1, UTC
    std::optional<QDateTime> briefedAt; ///< R8.2, UTC
    std::optional<TheoryResult> theory;
    std::vector<CaseMark> marks;
    std::optional<Decision> decision;
    QString reasons; ///< JSON, as the commission's action wrote them
    QString recommendations; ///< R19
    OnlineLinks links = {}; ///< R11.1; empty for an offline session or before the notice
    std::optional<Attendance> attendance = {}; ///< R9; nothing before somebody looked
    std::optional<QDateTime> identifiedAt = {}; ///< UTC
    QString identifiedWith = {}; ///< the document shown
    QString theorySource = {}; ///< the name of the imported file; empty: typed
};

/// A temporary disability as it was reported and proved (R7).
struct CaseDisability {
    DisabilityId id;
    QDateTime reportedAt; ///< when the center was told, UTC
    QString reporterName; ///< who wrote it down: `Ахметов Ә. Б.`
    QString channel; ///< `in-person`, `phone`, `post`, `email`, `message`, `platform`
    QString report;
    QString sessionNumber; ///< that was missed: `2026/0004`; empty where there was none
    QDate sessionDay; ///< its day; invalid where there was none
    std::optional<QDateTime> provedAt; ///< UTC; nothing: not yet, or taken back
    QString proverName;
    QString sheetNumber;
    QDate sickFrom;
    QDate sickUntil;
    std::optional<AttachmentId> attachment; ///< the sheet in the package
    bool isAwaited = false; ///< the case waits for this sheet
};

/// The procedure was moved to another day (R11.2), or the candidate did not come.
struct CasePostponement {
    PostponementId id;
    QString sessionNumber; ///< `2026/0004`
    QDate sessionDay;
    QString cause; ///< `fault`, `interruption`, `absence`, `other`
    QString interruption; ///< `power`, `chair-lost`, `technical-fault`, `emergency`, `other`; empty without one
    QDateTime occurredAt; ///< UTC
    QString nature;
    std::optional<IncidentId> incident;
    QString recorderName;
};

/// The head ended the case without a decision of the commission.
struct CaseClosure {
    QDate closedOn;
    QString ground; ///< `withdrawn-by-candidate`, `profession-withdrawn`, `not-appeared`, `voucher-void`, `other`
    QString explanation;
    QString closerName;
};

/// The voucher of the case as it stands (L29).
struct CaseVoucher {
    QString number;
    QDate issued;
    QDate until; ///< as written on it
    int extensionDays = 0; ///< L29.3
    QDate lastDay; ///< with the extension
    bool isOver = false; ///< its last day is past
};

/// Another case that this one is tied to as a retake (R19).
struct CaseLink {
    ApplicationId application;
    QString numberText; ///< `2026/0017`
};

struct CaseNotice {
    NoticeId id;
    QString number; ///< `2026/0009`
    SessionId session;
    QDateTime sentAt; ///< UTC
    QString channel; ///< `hand`, `post`, `email`, `sms`, `platform`
};

struct CaseProtocol {
    ProtocolId id;
    QString number; ///< `2026/0004`
    QDateTime draftedAt; ///< UTC
    QDate signedOn; ///< invalid for a draft
    std::optional<ProtocolId> replaces;
    QString correctionReason = {}; ///< R17.2: why it replaces the other; empty of the first one
    QDate countsFrom = {}; ///< the day on which the replaced one was really signed; invalid unless it says another
};

/// Why a document is void (L26.2).
struct CaseCancellation {
    QDate on;
    QString ground;
    QString clause;
    CancellationSource source = CancellationSource::Center;
    QString by; ///< `Ахметов Ә. Б.`; empty where the order came from the server
};

/// A further paper of an issued document (exchange.md 29).
struct CaseDuplicate {
    DuplicateId id;
    QString number; ///< `2026/0003`
    DuplicateReason reason = DuplicateReason::Lost;
    QString explanation;
    QDate requestedOn;
    QDateTime madeAt; ///< UTC
    int prints = 0;
    std::optional<QDateTime> handedOverAt; ///< UTC
    QString collectedBy;
    QString collectedWith;
};

struct CaseCertificate {
    CertificateId id;
    QString serial; ///< six levels (A2)
    QDate issuedOn;
    QDate validUntil; ///< the last day; invalid without a term (L21.5)
    CertificateState state = CertificateState::Prepared;
    int prints = 0;
    QString spoiledReason;
    std::optional<QDateTime> handedOverAt; ///< UTC
    QString collectedBy;
    QString collectedWith;
    std::optional<CaseCancellation> cancellation = {}; ///< exactly of a cancelled one
    std::vector<CaseDuplicate> duplicates = {}; ///< oldest first
};

struct CaseResultNotice {
    QString number; ///< `2026/0002`
    QDateTime sentAt; ///< UTC
    QString channel;
    QString recommendations;
    QDate receivedOn = {}; ///< when the candidate got it: R20 runs from here; invalid: not known
};

/// A term of the case with what the present calendar says of it (W4).
struct CaseObligation {
    Deadline deadline; ///< as it was counted
    QString clause;
    std::optional<QDateTime> metAt; ///< nothing while it is open
    int workingDaysLeft = 0; ///< on the day of the query
    Urgency urgency = Urgency::Later;
    std::optional<QDate> recounted; ///< W4: the day that the present calendar gives, where it differs

    [[nodiscard]] bool isOpen() const { return !metAt; }
};

/// One thing that happened (the journal), in the order of time.
struct TimelineEntry {
    QDateTime at; ///< UTC
    QString actorName; ///< as staff are named now; the id's text where nobody is found
    std::optional<Action> action; ///< nothing for an action that this version does not know
    QString actionCode;
    Cbor facts; ///< what the action noted: numbers, dates, codes
};

/// The steps of the strip at the top of a case.
enum class Milestone {
    Registered, ///< R4.1
    Checked, ///< R5.1
    Answered, ///< contract or refusal, R5.2, R5.3
    Scheduled, ///< R6.2
    Notified, ///< R6.1
    Theory, ///< R15
    Practice, ///< R16
    Decided, ///< R17.1
    ProtocolSigned, ///< R17.2
    Outcome, ///< document handed over, or notice of not passing (R18, R19)
};

enum class MilestoneStatus {
    Done,
    Current, ///< what is waited for
    Ahead,
    Failed, ///< refused, not admitted, not passed: this is where the road turned
    Skipped, ///< does not come any more
};

struct CaseMilestone {
    Milestone milestone = Milestone::Registered;
    MilestoneStatus status = MilestoneStatus::Ahead;
    QDate on; ///< the day on which it was done; invalid before. For Scheduled: the day of the session
};

} // namespace tanu
