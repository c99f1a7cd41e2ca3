#include "server/actions/takebatch.h"

#include "core/database/transaction.h"
#include "core/security/hash.h"
#include "core/security/journal.h"
#include "server/actions/fencedevice.h"
#include "server/intake/recordjudge.h"
#include "server/storage/answertable.h"
#include "server/storage/batchcounttable.h"

namespace tanu::server {

TakeBatch::TakeBatch(const ServerContext& context)
    : m_context(context)
{
}

Result<QByteArray> TakeBatch::run(const Device& device, const Batch& batch, Way way) const
{
    const BatchManifest& manifest = batch.manifest;
    if (manifest.device != device.id || !(manifest.center == device.center))
        return ErrorKind::NotEnrolled;
    const QByteArray digest = sha256(batch.message.payload);
    const auto kept = AnswerTable(m_context.connection).find(device.id, manifest.sequence);
    if (!kept)
        return kept.error();
    if (kept->has_value() && (*kept)->batch == digest) {
        m_context.metrics.countResentBatch();
        return (*kept)->message;
    }
    if (kept->has_value()) {
        const QString because = QLatin1String("sequence used twice: ") + QString::number(manifest.sequence);
        const auto fenced =
            inTransaction(m_context.connection, [&] { return FenceDevice(m_context).run(device, because); });
        if (!fenced)
            return fenced.error();
        return Error{ErrorKind::ActionNotAllowed, {QStringLiteral("batch"), QStringLiteral("fenced")}, {}};
    }
    if (way == Way::Net && manifest.epoch != m_context.identity.epoch)
        return Error{ErrorKind::ChangedMeanwhile, {QStringLiteral("epoch")}, {}};
    std::optional<BatchAnswer> answer;
    const auto message =
        inTransaction(m_context.connection, [&] { return take(device, batch, digest, answer); });
    if (message)
        m_context.metrics.countBatch(*answer);
    return message;
}

Result<QByteArray> TakeBatch::take(const Device& device, const Batch& batch, const QByteArray& digest,
    std::optional<BatchAnswer>& given) const
{
    auto answer = judge(device, batch, digest);
    if (!answer)
        return answer.error();
    const QByteArray message = m_context.signer.message(payloadOf(*answer), signedfor::batchAnswer);
    if (const auto stored = keep(device, batch, digest, message); !stored)
        return stored.error();
    const BatchCount count = countOf(
        device.id, batch.manifest.sequence, device.center.toString(), m_context.clock.now(), *answer);
    if (const auto counted = BatchCountTable(m_context.connection).insert(count); !counted)
        return counted.error();
    given = *std::move(answer);
    return message;
}

Result<BatchAnswer> TakeBatch::judge(const Device& device, const Batch& batch, const QByteArray& digest) const
{
    const auto center = CenterTable(m_context.connection).find(device.center);
    if (!center)
        return center.error();
    if (!center->has_value())
        return Error{ErrorKind::NotFound, {QStringLiteral("center"), device.center.toString()}, {}};
    const auto judge = RecordJudge::make(m_context.connection, **center, m_context.clock.now());
    if (!judge)
        return judge.error();

    BatchAnswer answer{digest, m_context.identity.id, m_context.identity.epoch, {}};
    answer.lines.reserve(batch.records.size());
    RecordReader reader(batch.records);
    for (auto part = reader.next(); !part.empty(); part = reader.next()) {
        for (const TakenRecord& record : part) {
            const qsizetype i = answer.lines.size();
            auto line = (*judge)->take(record, batch.manifest.hashes[i], batch.records[i]);
            if (!line)
                return line.error();
            answer.lines.append(*std::move(line));
        }
    }
    return answer;
}

Result<void> TakeBatch::keep(
    const Device& device, const Batch& batch, const QByteArray& digest, const QByteArray& message) const
{
    const QDateTime now = m_context.clock.now();
    const qint64 sequence = batch.manifest.sequence;
    const auto stored = AnswerTable(m_context.connection).insert(device.id, sequence, {digest, message}, now);
    if (!stored)
        return stored.error();
    const qint64 skew = now.msecsTo(batch.manifest.deviceTime);
    if (const auto noted = DeviceTable(m_context.connection).noteBatch(device.id, sequence, skew); !noted)
        return noted.error();
    const auto entry = Journal(m_context.connection)
                           .append({now, device.center.toString(), QStringLiteral("takeBatch"),
                               QStringLiteral("device"), device.id, digest});
    return entry ? Result<void>() : Result<void>(entry.error());
}

} // namespace tanu::server
