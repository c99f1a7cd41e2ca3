#pragma once

#include "core/services/deed.h"

namespace tanu {

/// Gives a contracted case a place in a planned session, or moves one whose notice is not sent yet (R6).
///
/// - Everything of `checkPlace`, with the notice sent today at the earliest (R6.2).
/// - R7: not while a disability is reported and not proved. L15.1: the profession is in the register on the day.
/// Errors: DisabilityNotProved{candidate}, ProfessionWithdrawn{code, date since}, those of `checkPlace`,
/// ActionNotAllowed{action, state} of the case or the session,
/// NotFound{"application" | "session", id}, RoleNotAllowed, those of the database.
class ScheduleCandidate {
public:
    explicit ScheduleCandidate(Desk& desk);

    Result<void> run(const SessionId& session, const ApplicationId& application);

private:
    Desk& m_desk;
};

} // namespace tanu
