#pragma once

#include "core/database/connection.h"
#include "core/domain/session.h"

#include <optional>
#include <vector>

namespace tanu {

/// The place of a case in a session, and what came of it.
struct SessionCandidateRow {
    ApplicationId application;
    SessionId session;
    std::optional<QDateTime> acquaintedAt; ///< R8.1, UTC
    std::optional<QDateTime> briefedAt; ///< R8.2, UTC
    std::optional<TheoryResult> theory;
    std::optional<Decision> decision;
    QString reasons = QStringLiteral("[]"); ///< JSON, as the commission's action writes them
    QString recommendations; ///< R19
};

/// Who sits in which session; a case has one place at a time.
class SessionCandidateTable {
public:
    explicit SessionCandidateTable(Connection& connection);

    Result<void> insert(const SessionCandidateRow& candidate);
    /// Writes everything again. Errors: ChangedMeanwhile{"candidate"} if the case has no place any more.
    Result<void> update(const SessionCandidateRow& candidate);
    Result<void> remove(const ApplicationId& application);

    Result<std::optional<SessionCandidateRow>> find(const ApplicationId& application);
    /// Errors: NotFound{"candidate", application}.
    Result<SessionCandidateRow> load(const ApplicationId& application);
    /// In Kazakh order of the names.
    Result<std::vector<SessionCandidateRow>> ofSession(const SessionId& session);

private:
    Connection& m_connection;
};

} // namespace tanu
