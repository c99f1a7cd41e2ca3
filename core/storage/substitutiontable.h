#pragma once

#include "core/database/connection.h"
#include "core/domain/substitution.h"

#include <vector>

namespace tanu {

/// Who sits instead of whom in which session (R9.1); nothing of it is ever changed.
class SubstitutionTable {
public:
    explicit SubstitutionTable(Connection& connection);

    Result<void> insert(const Substitution& substitution);
    /// In order of time.
    Result<std::vector<Substitution>> ofSession(const SessionId& session);

private:
    Connection& m_connection;
};

} // namespace tanu
