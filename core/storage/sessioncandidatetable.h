#pragma once

#include "core/database/connection.h"
#include "core/domain/attendance.h"
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
    std::optional<Attendance> attendance; ///< R9; nothing before somebody looked
    std::optional<QDateTime> identifiedAt; ///< UTC; nothing for somebody who is absent or awaited
    QString identifiedWith; ///< the document shown
    std::optional<StaffId> identifiedBy;
    QString accessLink; ///< R11.1
    QString proctoringLink; ///< R11.1
    QString theorySource; ///< the name of the imported file; empty: typed
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
