#pragma once

#include "core/database/connection.h"
#include "core/domain/incident.h"
#include "core/domain/readiness.h"
#include "core/domain/violation.h"

namespace tanu {

/// One item of a session's checklist with what was found (R10).
struct ReadinessLine {
    ReadinessItem item;
    QString candidateName; ///< whose condition it is, in full; empty for equipment
    std::optional<ReadinessCheck> check; ///< nothing: nobody has looked
    QString checkerName; ///< `Ахметов Ә. Б.`

    [[nodiscard]] bool isReady() const { return check && check->isChecked; }
};

/// One entry of a session's log with the names in it.
struct IncidentLine {
    Incident incident;
    QString candidateName; ///< in full; empty: concerns no candidate
    QString staffName; ///< in full; empty: concerns nobody of the staff
    QString writerName; ///< `Ахметов Ә. Б.`
};

/// One act of violation with the names in it (R14).
struct ViolationLine {
    Violation violation;
    int nth = 1; ///< of this candidate in this session (R13)
    QString candidateName; ///< in full
    QString recorderName; ///< `Ахметов Ә. Б.`
};

/// What happened in one session, and what stood ready for it.
struct SessionHappenings {
    std::vector<ReadinessLine> readiness; ///< equipment first
    std::vector<IncidentLine> incidents; ///< in the order in which things happened
    std::vector<ViolationLine> violations; ///< in the order of the acts
};

/// What happened to one candidate, in whatever session.
struct CaseHappenings {
    std::vector<IncidentLine> incidents; ///< in the order in which things happened
    std::vector<ViolationLine> violations; ///< in the order of the acts
};

/// Errors of both: NotFound, RowCorrupt, those of the database.
Result<SessionHappenings> sessionHappeningsOf(Connection& connection, const SessionId& session);
Result<CaseHappenings> caseHappeningsOf(Connection& connection, const ApplicationId& application);

} // namespace tanu
