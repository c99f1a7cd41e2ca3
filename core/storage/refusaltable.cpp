#include "core/storage/refusaltable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"
#include "core/storage/jsonlists.h"

namespace tanu {

namespace {

Result<RefusalRow> refusalFrom(const Row& row)
{
    RowReader read(row);
    return read.finish(RefusalRow {read.id<RefusalId>("id"), read.id<ApplicationId>("application"),
        read.number("year"), read.number("number"), read.date("refused_on"),
        read.parsed<QStringList>("grounds", &textsFromJson), read.text("explanation"),
        read.id<StaffId>("signed_by")});
}

} // namespace

RefusalTable::RefusalTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> RefusalTable::insert(const RefusalRow& refusal)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO refusal (id, application, year, number, refused_on, grounds, explanation, signed_by)
        VALUES (:id, :application, :year, :number, :refused_on, :grounds, :explanation, :signed_by))"))
        .bind(":id", refusal.id)
        .bind(":application", refusal.application)
        .bind(":year", refusal.year)
        .bind(":number", refusal.number)
        .bind(":refused_on", refusal.refusedOn)
        .bind(":grounds", textsToJson(refusal.grounds))
        .bind(":explanation", refusal.explanation)
        .bind(":signed_by", refusal.signedBy)
        .run();
}

Result<std::optional<RefusalRow>> RefusalTable::find(const ApplicationId& application)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, application, year, number, refused_on, grounds, explanation, signed_by FROM refusal
        WHERE application = :application)"))
        .bind(":application", application)
        .mapOne(refusalFrom);
}

} // namespace tanu
