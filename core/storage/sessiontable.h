#pragma once

#include "core/database/connection.h"
#include "core/domain/session.h"

#include <optional>

namespace tanu {

/// Sittings of exam commissions (R9).
class SessionTable {
public:
    explicit SessionTable(Connection& connection);

    Result<void> insert(const Session& session);
    /// Everything but id, number and programme. Errors: ChangedMeanwhile{"session"} if it is not in `from` any more.
    Result<void> update(const Session& session, SessionState from);

    Result<std::optional<Session>> find(const SessionId& id);
    Result<std::optional<Session>> findByNumber(int year, int number);
    /// Errors: NotFound{"session", id}.
    Result<Session> load(const SessionId& id);

private:
    Connection& m_connection;
};

} // namespace tanu
