#include "server/storage/monthrecordtable.h"

#include "core/database/statement.h"

namespace tanu::server {

namespace {

Result<MonthLine> monthLineFrom(const Row& row)
{
    RowReader read(row);
    return read.finish(MonthLine{read.bytes("id"), read.number("revision"), read.bytes("hash")});
}

Result<Month> monthFrom(const Row& row)
{
    RowReader read(row);
    return read.finish(read.parsed<Month>("month", &Month::fromKey));
}

} // namespace

MonthRecordTable::MonthRecordTable(Connection& connection)
    : m_connection(connection)
{
}

Result<std::vector<Month>> MonthRecordTable::monthsOf(const AccreditationNumber& center) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT DISTINCT month FROM record WHERE center = :center AND month > 0 ORDER BY month)"))
        .bind(":center", center.toString())
        .map(monthFrom);
}

Result<MonthDigest> MonthRecordTable::digestOf(const AccreditationNumber& center, Month month) const
{
    auto lines = Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, revision, hash FROM record WHERE center = :center AND month = :month)"))
                     .bind(":center", center.toString())
                     .bind(":month", month.key())
                     .map(monthLineFrom);
    if (!lines)
        return lines.error();
    return tanu::digestOf(*std::move(lines));
}

Result<std::vector<MonthLine>> MonthRecordTable::page(
    const AccreditationNumber& center, Month month, const std::optional<MonthLine>& after, int limit) const
{
    const MonthLine before = after.value_or(MonthLine{QByteArray(16, '\0'), 0, {}});
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, revision, hash FROM record
        WHERE center = :center AND month = :month AND (id > :id OR (id = :id AND revision > :revision))
        ORDER BY id, revision LIMIT :limit)"))
        .bind(":center", center.toString())
        .bind(":month", month.key())
        .bind(":id", before.id)
        .bind(":revision", before.revision)
        .bind(":limit", limit)
        .map(monthLineFrom);
}

} // namespace tanu::server
