#pragma once

#include "core/services/sessions/sessionplan.h"

namespace tanu {

/// Changes when, where and before whom a planned session sits; its programme stays.
///
/// - If date, time, place or mode changes, every candidate who had a notice waits for a new one (R6.1, R6.2): the
///   case goes back to Scheduled and the term of the notice runs from this day.
/// Errors: FieldMalformed{"programme", id} for another programme, ActionNotAllowed{action, state of the session}
/// unless it is planned, those of `checkPlan`, NotFound{"session", id}, RoleNotAllowed, those of the database.
class ChangeSession {
public:
    explicit ChangeSession(Desk& desk);

    /// The value says how many notices must be sent anew.
    Result<int> run(const SessionId& id, const SessionPlan& plan);

private:
    Desk& m_desk;
};

} // namespace tanu
