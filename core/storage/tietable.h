#pragma once

#include "core/database/connection.h"
#include "core/domain/substitution.h"

#include <vector>

namespace tanu {

/// What binds members to persons (R9.1): one tie per member and person.
class TieTable {
public:
    explicit TieTable(Connection& connection);

    /// Adds it, or replaces the one of the same member and person.
    Result<void> put(const Tie& tie);
    /// How many went: 0 or 1.
    Result<qint64> remove(const StaffId& staff, const PersonId& person);

    Result<std::vector<Tie>> ofPerson(const PersonId& person);
    /// Of everybody who has a place in the session.
    Result<std::vector<Tie>> ofSession(const SessionId& session);
    Result<std::vector<Tie>> ofStaff(const StaffId& staff);

private:
    Connection& m_connection;
};

} // namespace tanu
