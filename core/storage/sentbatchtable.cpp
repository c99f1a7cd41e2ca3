#include "core/storage/sentbatchtable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"
#include "core/wire/cose.h"
#include "core/wire/sha256.h"

namespace tanu {

namespace {

constexpr const char* digestColumn = "sent_batch.digest";

QByteArray keyOf(const QByteArray& device, qint64 sequence)
{
    return device + QByteArray::number(sequence);
}

SealPlace manifestOf(const QByteArray& device, qint64 sequence)
{
    return {"sent_batch.manifest", keyOf(device, sequence)};
}

SealPlace answerOf(const QByteArray& device, qint64 sequence)
{
    return {"sent_batch.answer", keyOf(device, sequence)};
}

QString codeOf(BatchWay way)
{
    switch (way) {
    case BatchWay::Whole:
        return QStringLiteral("whole");
    case BatchWay::Chunks:
        return QStringLiteral("chunks");
    case BatchWay::Carried:
        return QStringLiteral("file");
    }
    Q_UNREACHABLE();
}

std::optional<BatchWay> wayFrom(const QString& code)
{
    for (const BatchWay way : {BatchWay::Whole, BatchWay::Chunks, BatchWay::Carried}) {
        if (codeOf(way) == code)
            return way;
    }
    return std::nullopt;
}

Result<SentBatch> batchFrom(const Row& row)
{
    RowReader read(row);
    SentBatch batch;
    batch.device = read.bytes("device");
    batch.sequence = read.integer("sequence");
    batch.way = read.parsed<BatchWay>("way", [](const QString& code) { return wayFrom(code); });
    batch.madeAt = read.moment("made_at");
    batch.manifest = read.sealedBytes("manifest", manifestOf(batch.device, batch.sequence));
    batch.answeredAt = read.optionalMoment("answered_at");
    const auto message = parseSigned(batch.manifest, signedfor::batch);
    if (message)
        batch.digest = sha256Of(message->payload);
    else if (!read.hasFailed())
        read.fail("manifest", QString::number(batch.sequence));
    return read.finish(batch);
}

} // namespace

SentBatchTable::SentBatchTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> SentBatchTable::insert(const SentBatch& batch)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO sent_batch (device, sequence, way, made_at, digest, manifest, answer, answered_at, dropped_at)
        VALUES (:device, :sequence, :way, :made_at, :digest, :manifest, NULL, NULL, NULL))"))
        .bind(":device", batch.device)
        .bind(":sequence", batch.sequence)
        .bind(":way", codeOf(batch.way))
        .bind(":made_at", batch.madeAt)
        .bindFingerprint(":digest", digestColumn, QString::fromLatin1(batch.digest.toHex()))
        .bindSealed(":manifest", manifestOf(batch.device, batch.sequence), batch.manifest)
        .run();
}

Result<std::optional<SentBatch>> SentBatchTable::find(const QByteArray& device, qint64 sequence) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT device, sequence, way, made_at, manifest, answered_at FROM sent_batch
        WHERE device = :device AND sequence = :sequence)"))
        .bind(":device", device)
        .bind(":sequence", sequence)
        .mapOne(batchFrom);
}

Result<std::optional<SentBatch>> SentBatchTable::withDigest(const QByteArray& digest) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT device, sequence, way, made_at, manifest, answered_at FROM sent_batch WHERE digest = :digest)"))
        .bindFingerprint(":digest", digestColumn, QString::fromLatin1(digest.toHex()))
        .mapOne(batchFrom);
}

Result<std::optional<SentBatch>> SentBatchTable::unfinished(const QByteArray& device) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT device, sequence, way, made_at, manifest, answered_at FROM sent_batch
        WHERE device = :device AND way = 'chunks' AND answered_at IS NULL AND dropped_at IS NULL
        ORDER BY sequence DESC LIMIT 1)"))
        .bind(":device", device)
        .mapOne(batchFrom);
}

Result<qint64> SentBatchTable::lastAnswered(const QByteArray& device) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT coalesce(max(sequence), 0) FROM sent_batch WHERE device = :device AND answered_at IS NOT NULL)"))
        .bind(":device", device)
        .integer();
}

Result<void> SentBatchTable::putAnswer(const SentBatch& batch, const QByteArray& message, const QDateTime& at)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        UPDATE sent_batch SET answer = :answer, answered_at = :at WHERE device = :device AND sequence = :sequence)"))
        .bindSealed(":answer", answerOf(batch.device, batch.sequence), message)
        .bind(":at", at)
        .bind(":device", batch.device)
        .bind(":sequence", batch.sequence)
        .run();
}

Result<void> SentBatchTable::drop(const SentBatch& batch, const QDateTime& at)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        UPDATE sent_batch SET dropped_at = :at WHERE device = :device AND sequence = :sequence)"))
        .bind(":at", at)
        .bind(":device", batch.device)
        .bind(":sequence", batch.sequence)
        .run();
}

} // namespace tanu
