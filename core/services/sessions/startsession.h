#pragma once

#include "core/services/deed.h"

#include <vector>

namespace tanu {

/// What the commission says when it starts.
struct StartConditions {
    std::vector<ApplicationId> absent; ///< not come, besides those recorded so: their cases wait for a place again
    QString chairReason; ///< why it starts although something of R8.1, R8.2 or R10 is missing
};

/// Starts a session (R9): every candidate who is there is InSession.
///
/// - On its planned day or later; every candidate has had the notice.
/// - Everybody is identified, awaited (late) or absent (`IdentifyCandidate`, or named here); who is absent is put off.
/// - R8.1 and R8.2 are recorded for everybody who is left, and every item of the checklist is checked (R10:
///   `CheckReadiness`); or the chair says why not: the journal and the log of the session keep the reason.
/// - R9.1: the commission is complete, and nobody of it is bound to anybody present (`checkSeating`).
/// - L15.1 and L29 still hold on this day (`checkMayStart`); a waiver of R6.2 is used up.
/// Errors: AccreditationEnded{date, ground} (L26.6), those of `checkMayStart`, CommissionIncomplete{chair | members}, MemberMayNotSit{name, inactive | profession | tie},
/// ActionNotAllowed{action, state of the session or of a case without notice},
/// SessionTooEarly{session's number, planned day} before its day,
/// NotIdentified{names}, ConfirmationMissing{acquaintance, briefing, equipment, specialconditions: what is missing},
/// FieldEmpty{"candidates"} if nobody is
/// there, NotFound{"session" | "candidate", id}, RoleNotAllowed, NotSeated, those of the database.
class StartSession {
public:
    explicit StartSession(Desk& desk);

    /// The value says how many candidates are there.
    Result<int> run(const SessionId& id, const StartConditions& conditions = {});

private:
    Desk& m_desk;
};

} // namespace tanu
