#include "server/storage/checkpointtable.h"

#include "core/database/statement.h"

namespace tanu::server {

namespace {

#define CHECKPOINT_COLUMNS "device, count, root, kept_at, touched_at, touched_count, touched_root"

Result<KeptCheckpoint> checkpointFrom(const Row& row)
{
    RowReader read(row);
    KeptCheckpoint kept;
    kept.device = read.bytes("device");
    kept.checkpoint.count = read.integer("count");
    kept.checkpoint.root = read.bytes("root");
    kept.keptAt = read.moment("kept_at");
    kept.touchedAt = read.optionalMoment("touched_at");
    const auto count = read.optionalInteger("touched_count");
    const auto root = read.optionalBytes("touched_root");
    if (count && root)
        kept.touched = JournalCheckpoint{*count, *root};
    return read.finish(kept);
}

} // namespace

CheckpointTable::CheckpointTable(Connection& connection)
    : m_connection(connection)
{
}

Result<std::optional<KeptCheckpoint>> CheckpointTable::find(const QByteArray& device) const
{
    return Statement::on(m_connection,
        QStringLiteral("SELECT " CHECKPOINT_COLUMNS " FROM journal_checkpoint WHERE device = :device"))
        .bind(":device", device)
        .mapOne(checkpointFrom);
}

Result<std::vector<KeptCheckpoint>> CheckpointTable::touched() const
{
    return Statement::on(m_connection, QStringLiteral("SELECT " CHECKPOINT_COLUMNS R"( FROM journal_checkpoint
        WHERE touched_at IS NOT NULL ORDER BY touched_at, device)"))
        .map(checkpointFrom);
}

Result<void> CheckpointTable::keep(
    const QByteArray& device, const JournalCheckpoint& checkpoint, const QDateTime& now)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO journal_checkpoint (device, count, root, kept_at) VALUES (:device, :count, :root, :at)
        ON CONFLICT (device) DO UPDATE SET count = excluded.count, root = excluded.root, kept_at = excluded.kept_at)"))
        .bind(":device", device)
        .bind(":count", checkpoint.count)
        .bind(":root", checkpoint.root)
        .bind(":at", now)
        .run();
}

Result<void> CheckpointTable::noteTouched(
    const QByteArray& device, const JournalCheckpoint& said, const QDateTime& now)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        UPDATE journal_checkpoint SET touched_at = :at, touched_count = :count, touched_root = :root
        WHERE device = :device AND touched_at IS NULL)"))
        .bind(":at", now)
        .bind(":count", said.count)
        .bind(":root", said.root)
        .bind(":device", device)
        .run();
}

Result<qint64> CheckpointTable::clearTouched(const QByteArray& device)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        UPDATE journal_checkpoint SET touched_at = NULL, touched_count = NULL, touched_root = NULL
        WHERE device = :device AND touched_at IS NOT NULL)"))
        .bind(":device", device)
        .runCounting();
}

} // namespace tanu::server
