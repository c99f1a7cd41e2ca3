#pragma once

#include "core/database/connection.h"
#include "core/domain/readiness.h"

#include <vector>

namespace tanu {

/// What was found of the things that must stand ready for a session (R10), one row per item.
class ReadinessTable {
public:
    explicit ReadinessTable(Connection& connection);

    /// Adds the finding, or replaces the earlier one of the same item.
    Result<void> put(const SessionId& session, const ReadinessCheck& check);

    /// In the order of the codes.
    Result<std::vector<ReadinessCheck>> ofSession(const SessionId& session);

private:
    Connection& m_connection;
};

} // namespace tanu
