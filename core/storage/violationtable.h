#pragma once

#include "core/database/connection.h"
#include "core/domain/violation.h"

#include <vector>

namespace tanu {

/// Acts of violation (R14); written once, a trigger holds it.
class ViolationTable {
public:
    explicit ViolationTable(Connection& connection);

    Result<void> insert(const Violation& violation);

    /// Errors: NotFound{"violation", id}.
    Result<Violation> load(const ViolationId& id);
    /// Of one candidate in one session, in the order of the acts: R13 counts them.
    Result<std::vector<Violation>> of(const ApplicationId& application, const SessionId& session);
    /// Of one candidate in all sessions, in the order of the acts.
    Result<std::vector<Violation>> ofApplication(const ApplicationId& application);
    /// In the order of the acts.
    Result<std::vector<Violation>> ofSession(const SessionId& session);

private:
    Connection& m_connection;
};

} // namespace tanu
