#include "core/storage/reportmonthtable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

namespace tanu {

namespace {

#define REPORT_MONTH_COLUMNS                                                                                          \
    "month, state, count, hash, server_count, server_hash, compared_at, missing_there, unknown_here, closed_at, "     \
    "closed_by, closing, receipt"

/// What lies sealed tells the hash of a record where a month has only one (S2).
SealPlace placeOf(const char* column, Month month)
{
    return {column, QByteArray::number(month.key())};
}

Result<ReportMonth> reportMonthFrom(const Row& row)
{
    RowReader read(row);
    ReportMonth month;
    month.month = read.parsed<Month>("month", &Month::fromKey);
    const auto sealed = [&](const char* column, const char* name) {
        return read.optionalSealedBytes(name, placeOf(column, month.month)).value_or(QByteArray());
    };
    month.state = read.parsed<MonthState>("state", &parseMonthState);
    const auto at = read.optionalMoment("compared_at");
    const MonthDigest here {read.optionalInteger("count").value_or(0), sealed("report_month.hash", "hash")};
    const MonthDigest there {
        read.optionalInteger("server_count").value_or(0), sealed("report_month.server_hash", "server_hash")};
    const int missingThere = read.number("missing_there");
    const int unknownHere = read.number("unknown_here");
    if (at)
        month.compared = MonthComparison {here, there, *at, missingThere, unknownHere};
    month.closedAt = read.optionalMoment("closed_at");
    month.closedBy = read.optionalId<StaffId>("closed_by").value_or(StaffId());
    month.closing = sealed("report_month.closing", "closing");
    month.receipt = sealed("report_month.receipt", "receipt");
    return read.finish(month);
}

std::optional<QByteArray> unlessEmpty(const QByteArray& bytes)
{
    return bytes.isEmpty() ? std::nullopt : std::optional(bytes);
}

} // namespace

ReportMonthTable::ReportMonthTable(Connection& connection)
    : m_connection(connection)
{
}

Result<std::optional<ReportMonth>> ReportMonthTable::find(Month month) const
{
    return Statement::on(
        m_connection, QStringLiteral("SELECT " REPORT_MONTH_COLUMNS " FROM report_month WHERE month = :month"))
        .bind(":month", month.key())
        .mapOne(reportMonthFrom);
}

Result<std::vector<ReportMonth>> ReportMonthTable::all() const
{
    return Statement::on(
        m_connection, QStringLiteral("SELECT " REPORT_MONTH_COLUMNS " FROM report_month ORDER BY month"))
        .map(reportMonthFrom);
}

Result<void> ReportMonthTable::put(const ReportMonth& month)
{
    const MonthComparison compared = month.compared.value_or(MonthComparison());
    const bool isCompared = month.compared.has_value();
    const auto place = [&](const char* column) { return placeOf(column, month.month); };
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT OR REPLACE INTO report_month (month, state, count, hash, server_count, server_hash, compared_at,
            missing_there, unknown_here, closed_at, closed_by, closing, receipt)
        VALUES (:month, :state, :count, :hash, :server_count, :server_hash, :compared_at,
            :missing_there, :unknown_here, :closed_at, :closed_by, :closing, :receipt))"))
        .bind(":month", month.month.key())
        .bind(":state", codeOf(month.state))
        .bind(":count", isCompared ? std::optional(compared.here.count) : std::nullopt)
        .bindSealed(":hash", place("report_month.hash"), isCompared ? std::optional(compared.here.hash) : std::nullopt)
        .bind(":server_count", isCompared ? std::optional(compared.there.count) : std::nullopt)
        .bindSealed(":server_hash", place("report_month.server_hash"),
            isCompared ? std::optional(compared.there.hash) : std::nullopt)
        .bind(":compared_at", compared.at)
        .bind(":missing_there", compared.missingThere)
        .bind(":unknown_here", compared.unknownHere)
        .bind(":closed_at", month.closedAt)
        .bind(":closed_by", month.closedBy)
        .bindSealed(":closing", place("report_month.closing"), unlessEmpty(month.closing))
        .bindSealed(":receipt", place("report_month.receipt"), unlessEmpty(month.receipt))
        .run();
}

Result<Month> ReportMonthTable::openFrom(Month month) const
{
    for (;; month = month.next()) {
        const auto row = find(month);
        if (!row)
            return row.error();
        if (!row->has_value() || !isClosed((*row)->state))
            return month;
    }
}

Result<void> ReportMonthTable::touch(Month month)
{
    const auto row = find(month);
    if (!row)
        return row.error();
    if (!row->has_value())
        return {};
    const auto next = transition((*row)->state, MonthEvent::RecordMade);
    if (!next)
        return Error {ErrorKind::MonthClosed, {month.toString()}, {}};
    if (*next == (*row)->state)
        return {};
    ReportMonth changed = **row;
    changed.state = *next;
    return put(changed);
}

} // namespace tanu
