#pragma once

#include "core/database/connection.h"
#include "core/domain/incident.h"

#include <vector>

namespace tanu {

/// The logs of the sessions; entries are added and never changed, a trigger holds it.
class IncidentTable {
public:
    explicit IncidentTable(Connection& connection);

    Result<void> insert(const Incident& incident);

    /// Errors: NotFound{"incident", id}.
    Result<Incident> load(const IncidentId& id);
    /// In the order in which things happened.
    Result<std::vector<Incident>> ofSession(const SessionId& session);
    /// Entries of all sessions that concern this candidate, in the order in which things happened.
    Result<std::vector<Incident>> ofApplication(const ApplicationId& application);

private:
    Connection& m_connection;
};

} // namespace tanu
