#pragma once

#include "core/services/sessions/postponement.h"

namespace tanu {

/// What stopped the whole session.
struct Interruption {
    InterruptionCause cause = InterruptionCause::Other;
    Mishap mishap;
};

/// How the interrupted session ended.
struct InterruptedSession {
    int postponed = 0; ///< cases that wait for a place again
    int decided = 0; ///< cases that stay; more than none: the session is Ended, else Cancelled
};

/// Stops a session that has started and cannot go on (power, the chair is lost, ...).
///
/// - Who is not decided yet goes back to Contracted, with a row of the postponement; what was recorded of the stages
///   goes, the journal keeps it. The term of the new notice runs from this day (R6.1).
/// - R11.2: the new date is free of R6.2 only after a technical fault of an online session.
/// - Who is decided stays: the session is Ended and the two working days of R17.2 run. Nobody decided: Cancelled.
/// Errors: those of `checkedMishap`, ActionNotAllowed{action, state of the session} unless it is started,
/// FieldMalformed{"occurredat", moment} before its start, NotFound{"session", id}, RoleNotAllowed, NotSeated,
/// those of the database.
class InterruptSession {
public:
    explicit InterruptSession(Desk& desk);

    Result<InterruptedSession> run(const SessionId& session, const Interruption& interruption);

private:
    Desk& m_desk;
};

} // namespace tanu
