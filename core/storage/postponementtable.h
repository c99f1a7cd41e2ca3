#pragma once

#include "core/database/connection.h"
#include "core/domain/postponement.h"

#include <vector>

namespace tanu {

/// Procedures that were moved to another day, written once (R11.2).
class PostponementTable {
public:
    explicit PostponementTable(Connection& connection);

    Result<void> insert(const Postponement& postponement);
    /// In the order in which they were recorded.
    Result<std::vector<Postponement>> ofApplication(const ApplicationId& application);
    Result<std::vector<Postponement>> ofSession(const SessionId& session);

private:
    Connection& m_connection;
};

} // namespace tanu
