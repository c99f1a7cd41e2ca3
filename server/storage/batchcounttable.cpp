#include "server/storage/batchcounttable.h"

#include "core/database/statement.h"

#include <algorithm>

namespace tanu::server {

namespace {

Result<BatchCount> countFrom(const Row& row)
{
    RowReader read(row);
    BatchCount count;
    count.device = read.bytes("device");
    count.sequence = read.integer("sequence");
    count.center = read.text("center");
    count.takenAt = read.moment("taken_at");
    count.records = read.integer("records");
    count.rejected = read.integer("rejected");
    return read.finish(std::move(count));
}

/// Nothing for an answer that cannot be read: it stays what it is, without figures.
std::optional<BatchCount> countFromAnswer(const Row& row)
{
    RowReader read(row);
    const QByteArray device = read.bytes("device");
    const qint64 sequence = read.integer("sequence");
    const QString center = read.text("center");
    const QDateTime at = read.moment("answered_at");
    const auto message = parseSigned(read.bytes("signed"), signedfor::batchAnswer);
    if (!message || read.hasFailed())
        return std::nullopt;
    const auto answer = parseBatchAnswer(message->payload);
    return answer ? std::optional(countOf(device, sequence, center, at, *answer)) : std::nullopt;
}

} // namespace

BatchCountTable::BatchCountTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> BatchCountTable::insert(const BatchCount& count)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO batch_count (device, sequence, center, taken_at, records, rejected)
        VALUES (:device, :sequence, :center, :taken_at, :records, :rejected)
        ON CONFLICT (device, sequence) DO NOTHING)"))
        .bind(":device", count.device)
        .bind(":sequence", count.sequence)
        .bind(":center", count.center)
        .bind(":taken_at", count.takenAt)
        .bind(":records", count.records)
        .bind(":rejected", count.rejected)
        .run();
}

Result<std::vector<BatchCount>> BatchCountTable::newest(Which which, int limit, qint64 skipped) const
{
    if (which == Which::All) {
        return Statement::on(m_connection, QStringLiteral(R"(
            SELECT device, sequence, center, taken_at, records, rejected FROM batch_count
            ORDER BY taken_at DESC, device, sequence LIMIT :limit OFFSET :skipped)"))
            .bind(":limit", limit)
            .bind(":skipped", skipped)
            .map(countFrom);
    }
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT device, sequence, center, taken_at, records, rejected FROM batch_count WHERE rejected > 0
        ORDER BY taken_at DESC, device, sequence LIMIT :limit OFFSET :skipped)"))
        .bind(":limit", limit)
        .bind(":skipped", skipped)
        .map(countFrom);
}

Result<qint64> BatchCountTable::rejectedSince(const QDateTime& moment) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT count(*) FROM batch_count WHERE rejected > 0 AND taken_at >= :moment)"))
        .bind(":moment", moment)
        .integer();
}

BatchCount countOf(const QByteArray& device, qint64 sequence, const QString& center, const QDateTime& takenAt,
    const BatchAnswer& answer)
{
    const auto rejected = std::count_if(answer.lines.begin(), answer.lines.end(),
        [](const AnswerLine& line) { return line.fate == RecordFate::Rejected; });
    return {device, sequence, center, takenAt, answer.lines.size(), static_cast<qint64>(rejected)};
}

Result<void> countKeptBatches(Connection& connection)
{
    std::vector<BatchCount> counts;
    const auto read = Statement::on(connection, QStringLiteral(R"(
        SELECT a.device, a.sequence, d.center, a.answered_at, a.signed FROM answer AS a
        JOIN device AS d ON d.id = a.device)"))
                          .forEach([&](const Row& row) -> Result<void> {
                              if (const auto count = countFromAnswer(row))
                                  counts.push_back(*count);
                              return {};
                          });
    if (!read)
        return read;
    BatchCountTable table(connection);
    for (const BatchCount& count : counts) {
        if (const auto inserted = table.insert(count); !inserted)
            return inserted;
    }
    return {};
}

} // namespace tanu::server
