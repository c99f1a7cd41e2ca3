#include "core/storage/closuretable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

namespace tanu {

ClosureTable::ClosureTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> ClosureTable::insert(const Closure& closure)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO closure (application, closed_on, ground, explanation, closed_by)
        VALUES (:application, :closed_on, :ground, :explanation, :closed_by))"))
        .bind(":application", closure.application)
        .bind(":closed_on", closure.closedOn)
        .bind(":ground", codeOf(closure.ground))
        .bind(":explanation", closure.explanation)
        .bind(":closed_by", closure.closedBy)
        .run();
}

Result<std::optional<Closure>> ClosureTable::find(const ApplicationId& application)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT application, closed_on, ground, explanation, closed_by FROM closure
        WHERE application = :application)"))
        .bind(":application", application)
        .mapOne([](const Row& row) -> Result<Closure> {
            RowReader read(row);
            return read.finish(Closure {read.id<ApplicationId>("application"), read.date("closed_on"),
                read.parsed<ClosureGround>("ground", &parseClosureGround), read.text("explanation"),
                read.id<StaffId>("closed_by")});
        });
}

Result<void> ClosureTable::remove(const ApplicationId& application)
{
    return Statement::on(m_connection, QStringLiteral("DELETE FROM closure WHERE application = :application"))
        .bind(":application", application)
        .run();
}

} // namespace tanu
