#include "server/storage/console/factqueuetable.h"

#include "core/database/statement.h"

#include <algorithm>

namespace tanu::server {

namespace {

Result<FactPiece> pieceFrom(const Row& row)
{
    RowReader read(row);
    FactPiece piece;
    piece.id = read.integer("id");
    piece.center = read.optionalText("center");
    piece.firstRow = read.integer("first_row");
    piece.lastRow = read.integer("last_row");
    piece.records = read.integer("records");
    piece.queuedAt = read.moment("queued_at");
    return read.finish(std::move(piece));
}

} // namespace

FactQueueTable::FactQueueTable(Connection& connection)
    : m_connection(connection)
{
}

Result<qint64> FactQueueTable::newestRow() const
{
    return Statement::on(m_connection, QStringLiteral("SELECT coalesce(max(row), 0) FROM record")).integer();
}

Result<void> FactQueueTable::add(const QString& center, qint64 before, qint64 records, const QDateTime& now)
{
    if (records == 0)
        return {};
    const auto last = newestRow();
    if (!last)
        return last.error();
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO fact_queue (center, first_row, last_row, records, queued_at)
        VALUES (:center, :first, :last, :records, :at))"))
        .bind(":center", center)
        .bind(":first", before + 1)
        .bind(":last", *last)
        .bind(":records", records)
        .bind(":at", now)
        .run();
}

Result<std::optional<FactPiece>> FactQueueTable::first() const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, center, first_row, last_row, records, queued_at FROM fact_queue ORDER BY id LIMIT 1)"))
        .mapOne(pieceFrom);
}

Result<void> FactQueueTable::shorten(const FactPiece& piece, qint64 countedRow, qint64 records)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        UPDATE fact_queue SET first_row = :first, records = :records WHERE id = :id)"))
        .bind(":first", countedRow + 1)
        .bind(":records", std::max<qint64>(1, piece.records - records))
        .bind(":id", piece.id)
        .run();
}

Result<void> FactQueueTable::remove(const FactPiece& piece)
{
    return Statement::on(m_connection, QStringLiteral("DELETE FROM fact_queue WHERE id = :id")).bind(":id", piece.id).run();
}

Result<FactProgress> FactQueueTable::progress(const QDateTime& now) const
{
    const auto found = Statement::on(m_connection, QStringLiteral(R"(
        SELECT CAST(coalesce(sum(records), 0) AS BIGINT) AS waiting, min(queued_at) AS since FROM fact_queue)"))
                           .mapOne([&now](const Row& row) {
                               RowReader read(row);
                               const qint64 waiting = read.integer("waiting");
                               const auto since = read.optionalMoment("since");
                               return read.finish(FactProgress {since.value_or(now), waiting});
                           });
    if (!found)
        return found.error();
    return found->value_or(FactProgress {now, 0});
}

} // namespace tanu::server
