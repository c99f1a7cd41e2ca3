#pragma once

#include "core/database/connection.h"
#include "core/domain/ids.h"

#include <vector>

namespace tanu {

/// What one assessor gave for one operation of the technological map (R16).
struct AssessmentRow {
    ApplicationId application;
    QString operation;
    StaffId assessor;
    int points = 0;
};

class AssessmentTable {
public:
    explicit AssessmentTable(Connection& connection);

    /// Adds the mark, or replaces the one that this assessor gave before.
    Result<void> put(const AssessmentRow& mark);
    Result<void> removeAll(const ApplicationId& application);

    Result<std::vector<AssessmentRow>> ofApplication(const ApplicationId& application);
    Result<std::vector<AssessmentRow>> ofSession(const SessionId& session);

private:
    Connection& m_connection;
};

} // namespace tanu
