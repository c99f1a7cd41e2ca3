#pragma once

#include "core/services/sessions/sessionplan.h"

namespace tanu {

struct PlannedSession {
    SessionId id;
    QString numberText; ///< `2026/0004`
};

/// Plans a sitting of an exam commission for one programme (R9). Gapless number within the present year.
/// Errors: those of `checkPlan`, RoleNotAllowed, those of the database.
class PlanSession {
public:
    explicit PlanSession(Desk& desk);

    Result<PlannedSession> run(const SessionPlan& plan);

private:
    Desk& m_desk;
};

} // namespace tanu
