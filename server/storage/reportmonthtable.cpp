#include "server/storage/reportmonthtable.h"

#include "core/database/statement.h"

namespace tanu::server {

namespace {

#define CENTER_MONTH_COLUMNS                                                                                 \
    "month, state, said_count, said_hash, own_count, own_hash, compared_at, differs_since, closing, closed_at"

Result<CenterMonth> centerMonthFrom(const Row& row)
{
    RowReader read(row);
    CenterMonth month;
    month.month = read.parsed<Month>("month", &Month::fromKey);
    month.state = read.parsed<MonthState>("state", &parseMonthState);
    month.said = {read.integer("said_count"), read.bytes("said_hash")};
    month.own = {read.integer("own_count"), read.bytes("own_hash")};
    month.comparedAt = read.moment("compared_at");
    month.differsSince = read.optionalMoment("differs_since");
    month.closing = read.optionalBytes("closing").value_or(QByteArray());
    month.closedAt = read.optionalMoment("closed_at");
    return read.finish(month);
}

} // namespace

ReportMonthTable::ReportMonthTable(Connection& connection)
    : m_connection(connection)
{
}

Result<std::optional<CenterMonth>> ReportMonthTable::find(const AccreditationNumber& center, Month month) const
{
    return Statement::on(m_connection,
        QStringLiteral("SELECT " CENTER_MONTH_COLUMNS " FROM report_month WHERE center = :center AND month = :month"))
        .bind(":center", center.toString())
        .bind(":month", month.key())
        .mapOne(centerMonthFrom);
}

Result<std::vector<CenterMonth>> ReportMonthTable::allOf(const AccreditationNumber& center) const
{
    return Statement::on(m_connection,
        QStringLiteral("SELECT " CENTER_MONTH_COLUMNS " FROM report_month WHERE center = :center ORDER BY month"))
        .bind(":center", center.toString())
        .map(centerMonthFrom);
}

Result<std::vector<Month>> ReportMonthTable::closedOf(const AccreditationNumber& center) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT month FROM report_month WHERE center = :center AND state = 'closed-by-both' ORDER BY month)"))
        .bind(":center", center.toString())
        .map([](const Row& row) {
            RowReader read(row);
            return read.finish(read.parsed<Month>("month", &Month::fromKey));
        });
}

Result<void> ReportMonthTable::put(const AccreditationNumber& center, const CenterMonth& month)
{
    const std::optional<QByteArray> closing =
        month.closing.isEmpty() ? std::nullopt : std::optional(month.closing);
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO report_month (center, month, state, said_count, said_hash, own_count, own_hash, compared_at,
                                  differs_since, closing, closed_at)
        VALUES (:center, :month, :state, :said_count, :said_hash, :own_count, :own_hash, :compared_at,
                :differs_since, :closing, :closed_at)
        ON CONFLICT (center, month) DO UPDATE SET state = excluded.state, said_count = excluded.said_count,
            said_hash = excluded.said_hash, own_count = excluded.own_count, own_hash = excluded.own_hash,
            compared_at = excluded.compared_at, differs_since = excluded.differs_since,
            closing = excluded.closing, closed_at = excluded.closed_at)"))
        .bind(":center", center.toString())
        .bind(":month", month.month.key())
        .bind(":state", codeOf(month.state))
        .bind(":said_count", month.said.count)
        .bind(":said_hash", month.said.hash)
        .bind(":own_count", month.own.count)
        .bind(":own_hash", month.own.hash)
        .bind(":compared_at", month.comparedAt)
        .bind(":differs_since", month.differsSince)
        .bind(":closing", closing)
        .bind(":closed_at", month.closedAt)
        .run();
}

} // namespace tanu::server
