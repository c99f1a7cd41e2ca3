#pragma once

#include "core/domain/incident.h"
#include "core/domain/session.h"
#include "core/services/deed.h"

namespace tanu {

/// What somebody writes into the log of a session.
struct NewIncident {
    QDateTime occurredAt; ///< UTC; an invalid one means now
    IncidentCategory category = IncidentCategory::Other;
    QString kind; ///< a code of `incidentKinds`; empty for Other
    QString text;
    std::optional<ApplicationId> application; ///< the candidate whom it concerns
    std::optional<StaffId> staff; ///< the member of staff whom it concerns
};

/// Writes one entry into the log of a session; it is never changed. Acts (R14) and postponements (R11.2) are made
/// from it.
///
/// - The time is kept to the second: not in the future and not before the planned day of the session.
/// - Until the protocol is signed (R17.2).
/// - The candidate has a place in the session, or had a notice of it; also who was put off may be written about.
/// Errors: FieldEmpty{"text"}, FieldMalformed{"kind", typed}, FieldMalformed{"occurredat", moment},
/// NotFound{"session" | "candidate" | "staff", id}, ActionNotAllowed{action, state of the session}, RoleNotAllowed,
/// NotSeated, those of the database.
class WriteIncident {
public:
    explicit WriteIncident(Desk& desk);

    Result<IncidentId> run(const SessionId& session, const NewIncident& incident);

private:
    Desk& m_desk;
};

/// The same inside the deed of another action (a session starts, a violation is recorded).
Result<IncidentId> addIncident(Deed& deed, const Session& session, const NewIncident& incident);

/// A moment as the log keeps it: without parts of a second.
QDateTime toSecond(const QDateTime& moment);

} // namespace tanu
