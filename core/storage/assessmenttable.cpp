#include "core/storage/assessmenttable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

namespace tanu {

namespace {

Result<AssessmentRow> markFrom(const Row& row)
{
    RowReader read(row);
    const auto application = read.id<ApplicationId>("application");
    const QString operation = read.text("operation");
    const auto assessor = read.id<StaffId>("assessor");
    const int points = read.number("points");
    return read.finish(AssessmentRow {application, operation, assessor, points});
}

} // namespace

AssessmentTable::AssessmentTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> AssessmentTable::put(const AssessmentRow& mark)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO assessment (application, operation, assessor, points)
        VALUES (:application, :operation, :assessor, :points)
        ON CONFLICT (application, operation, assessor) DO UPDATE SET points = excluded.points)"))
        .bind(":application", mark.application)
        .bind(":operation", mark.operation)
        .bind(":assessor", mark.assessor)
        .bind(":points", mark.points)
        .run();
}

Result<void> AssessmentTable::removeAll(const ApplicationId& application)
{
    return Statement::on(m_connection, QStringLiteral("DELETE FROM assessment WHERE application = :application"))
        .bind(":application", application)
        .run();
}

Result<std::vector<AssessmentRow>> AssessmentTable::ofApplication(const ApplicationId& application)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT application, operation, assessor, points FROM assessment WHERE application = :application
        ORDER BY operation, assessor)"))
        .bind(":application", application)
        .map(markFrom);
}

Result<std::vector<AssessmentRow>> AssessmentTable::ofSession(const SessionId& session)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT assessment.application, assessment.operation, assessment.assessor, assessment.points
        FROM assessment JOIN session_candidate ON session_candidate.application = assessment.application
        WHERE session_candidate.session = :session
        ORDER BY assessment.application, assessment.operation, assessment.assessor)"))
        .bind(":session", session)
        .map(markFrom);
}

} // namespace tanu
