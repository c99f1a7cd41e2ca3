#pragma once

#include "core/services/deed.h"

namespace tanu {

/// Ends a session: from now the two working days of R17.2 run for each of its cases.
///
/// - Every candidate is decided, or was let go (`ReportDisability`, `PostponeForFault`; who never came:
///   `UnscheduleCandidate`).
/// Errors: ResultsIncomplete{candidate}, ActionNotAllowed{action, state of the session} unless it is started,
/// NotFound{"session", id}, RoleNotAllowed, NotSeated, those of the database.
class EndSession {
public:
    explicit EndSession(Desk& desk);

    Result<void> run(const SessionId& id);

private:
    Desk& m_desk;
};

} // namespace tanu
