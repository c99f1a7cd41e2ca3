#pragma once

#include "core/domain/values/workcalendar.h"

#include <array>

namespace tanu {

/// What happened in a case that a term runs from.
enum class CaseEvent {
    ApplicationRegistered,
    ContractSigned,
    NoticeSent,
    ProcedureEnded,
    ProtocolSigned,
    ResultReceived,
    AppealReceived,
    AppealUpheld,
};

/// What the center or the candidate owes by a term in working days.
enum class Obligation {
    CheckPackage,
    AnswerApplication, ///< contract or reasoned refusal
    SendNotice,
    SessionGap, ///< the session may not come earlier
    SignProtocol,
    IssueDocument,
    EnterIntoPlatform,
    NotifyNotPassed,
    FileAppeal, ///< the candidate's own term
    DecideAppeal,
    IssueAfterAppeal,
};

/// How working days are counted (W5).
enum class TermKind {
    Within, ///< the last day is the n-th working day after the event
    AtLeastBetween, ///< n whole working days between; the day is the first one allowed
    NotLaterBefore, ///< the last day is the n-th working day before the event
};

/// One row of the table of terms.
struct Term {
    Obligation obligation;
    const char* code; ///< stable, for storage and the wire
    const char* clause; ///< id in requirements, as the screen cites it
    CaseEvent event;
    int workingDays;
    TermKind kind;
};

/// Every term of R5 to R23, in the order of the procedure. The only place where these numbers stand.
inline constexpr std::array<Term, 11> terms{{
    {Obligation::CheckPackage, "check_package", "R5.1", CaseEvent::ApplicationRegistered, 3,
        TermKind::Within},
    {Obligation::AnswerApplication, "answer_application", "R5.2, R5.3", CaseEvent::ApplicationRegistered, 3,
        TermKind::Within},
    {Obligation::SendNotice, "send_notice", "R6.1", CaseEvent::ContractSigned, 5, TermKind::Within},
    {Obligation::SessionGap, "session_gap", "R6.2", CaseEvent::NoticeSent, 10, TermKind::AtLeastBetween},
    {Obligation::SignProtocol, "sign_protocol", "R17.2", CaseEvent::ProcedureEnded, 2, TermKind::Within},
    {Obligation::IssueDocument, "issue_document", "R18.1", CaseEvent::ProtocolSigned, 3, TermKind::Within},
    {Obligation::EnterIntoPlatform, "enter_into_platform", "R18.2", CaseEvent::ProtocolSigned, 3,
        TermKind::Within},
    {Obligation::NotifyNotPassed, "notify_not_passed", "R19", CaseEvent::ProtocolSigned, 3, TermKind::Within},
    {Obligation::FileAppeal, "file_appeal", "R20", CaseEvent::ResultReceived, 5, TermKind::Within},
    {Obligation::DecideAppeal, "decide_appeal", "R22", CaseEvent::AppealReceived, 5, TermKind::Within},
    {Obligation::IssueAfterAppeal, "issue_after_appeal", "R23", CaseEvent::AppealUpheld, 3, TermKind::Within},
}};

/// The row of this obligation.
const Term& termOf(Obligation obligation);

/// Stable codes: `check_package` and so on; `application_registered` and so on.
QString codeOf(Obligation obligation);
QString codeOf(CaseEvent event);

/// From the stable code. Errors: FieldMalformed{"obligation", typed}.
Result<Obligation> parseObligation(const QString& code);

/// A term of one case, counted (W4).
struct Deadline {
    Obligation obligation = Obligation::CheckPackage;
    QDate from; ///< day of the event, which does not count itself
    QDate lastDay; ///< last day allowed; for SessionGap the first day allowed
    bool unconfirmedCalendar = false; ///< touches a year that nobody confirmed (W3)
    bool estimatedHoliday = false; ///< touches an estimated holiday (W2)

    friend bool operator==(const Deadline&, const Deadline&) = default;
};

/// The day that this term sets for an event on `event`, a valid date (W5).
QDate dayOf(const Term& term, QDate event, const WorkCalendar& calendar);

/// What a day that was counted from an event may still be moved by.
struct DayDoubts {
    bool unconfirmedCalendar = false; ///< a year on the way that nobody confirmed (W3)
    bool estimatedHoliday = false; ///< an estimated holiday on the way (W2)

    friend bool operator==(const DayDoubts&, const DayDoubts&) = default;
};

/// The one rule of it, for terms of cases and for every other day in working days; the day of the event does not count.
DayDoubts doubtsOf(QDate event, QDate day, const WorkCalendar& calendar);

/// The deadline that an event on this day starts. `event` is a valid date.
Deadline deadlineOf(Obligation obligation, QDate event, const WorkCalendar& calendar);

/// R22 counts from receipt, L22.2 from registration: the earlier deadline counts (W5).
Deadline appealDecisionDeadline(QDate received, QDate registered, const WorkCalendar& calendar);

/// Working days after today up to the last day: 0 on the last day; late: minus the working days since it,
/// at most -1.
int workingDaysLeft(const Deadline& deadline, QDate today, const WorkCalendar& calendar);

enum class Urgency {
    Overdue, ///< the last day is past
    Today,
    ThisWeek, ///< until Sunday
    Later,
};

Urgency urgencyOf(const Deadline& deadline, QDate today);

} // namespace tanu
