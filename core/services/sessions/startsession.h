#pragma once

#include "core/services/deed.h"

#include <vector>

namespace tanu {

/// What the commission says when it starts.
struct StartConditions {
    std::vector<ApplicationId> absent; ///< notified, but not come: their cases wait for a place again
    bool equipmentChecked = false; ///< R10: everything of the programme's list is there
    QString chairReason; ///< why it starts although something of R8.1, R8.2 or R10 is missing
};

/// Starts a session (R9): every candidate who is there is InSession.
///
/// - On its planned day or later; every candidate has had the notice.
/// - R8.1 and R8.2 are recorded for everybody present and the equipment is checked (R10), or the chair says why not.
/// Errors: ActionNotAllowed{action, state of the session or of a case without notice},
/// SessionTooEarly{session's number, planned day} before its day,
/// ConfirmationMissing{acquaintance, briefing, equipment: what is missing}, FieldEmpty{"candidates"} if nobody is
/// there, NotFound{"session" | "candidate", id}, RoleNotAllowed, those of the database.
class StartSession {
public:
    explicit StartSession(Desk& desk);

    /// The value says how many candidates are there.
    Result<int> run(const SessionId& id, const StartConditions& conditions = {});

private:
    Desk& m_desk;
};

} // namespace tanu
