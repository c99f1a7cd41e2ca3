#include "server/actions/takebatch.h"

#include "core/database/namedlock.h"
#include "core/database/transaction.h"
#include "core/security/hash.h"
#include "core/security/journal.h"
#include "server/actions/fencedevice.h"
#include "server/archive/archive.h"
#include "server/intake/bulkintake.h"
#include "server/storage/answertable.h"
#include "server/storage/batchcounttable.h"
#include "server/storage/console/factqueuetable.h"

#include <algorithm>

namespace tanu::server {

namespace {

Error fenced()
{
    return {ErrorKind::ActionNotAllowed, {QStringLiteral("batch"), QStringLiteral("fenced")}, {}};
}

/// As it came: every form in it is deterministic.
QByteArray bytesOf(const Batch& batch)
{
    const SignedMessage& manifest = batch.message;
    return assembleBatch(assembleSigned(manifest.keyId, manifest.payload, manifest.signature), batch.records);
}

/// Of procedures and numbers.
qint64 keptRecords(const BatchAnswer& answer, int profiles)
{
    return -profiles + std::count_if(answer.lines.begin(), answer.lines.end(), [](const AnswerLine& line) {
        return line.fate == RecordFate::Accepted || line.fate == RecordFate::Superseded;
    });
}

} // namespace

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
    std::optional<BatchAnswer> given;
    const auto answer = inTransaction(m_context.connection,
        [&] { return takeAlone(device, batch, digest, way, given); }, Transaction::Kind::WriteBeside);
    if (!answer)
        return answer.error();
    if (answer->isNull())
        return fenced();
    if (given)
        m_context.metrics.countBatch(*given);
    return *answer;
}

Result<QByteArray> TakeBatch::takeAlone(const Device& device, const Batch& batch, const QByteArray& digest, Way way,
    std::optional<BatchAnswer>& given) const
{
    // Another process may have taken the same batch, or fenced the device, after this one looked.
    if (const auto alone = takeLock(m_context.connection, QLatin1String("center ") + device.center.toString()); !alone)
        return alone.error();
    const auto standing = DeviceTable(m_context.connection).find(device.id);
    if (!standing)
        return standing.error();
    if (!standing->has_value() || (*standing)->fencedAt)
        return fenced();
    const auto kept = AnswerTable(m_context.connection).find(device.id, batch.manifest.sequence);
    if (!kept)
        return kept.error();
    if (kept->has_value() && (*kept)->batch == digest)
        return (*kept)->message;
    if (kept->has_value()) {
        const QString because = QLatin1String("sequence used twice: ") + QString::number(batch.manifest.sequence);
        const auto done = FenceDevice(m_context).run(device, because);
        return done ? Result<QByteArray>(QByteArray()) : Result<QByteArray>(done.error());
    }
    const auto epoch = currentEpoch(m_context.connection);
    if (!epoch)
        return epoch.error();
    if (way == Way::Net && batch.manifest.epoch != *epoch)
        return Error{ErrorKind::ChangedMeanwhile, {QStringLiteral("epoch")}, {}};
    return take(device, batch, digest, given);
}

Result<QByteArray> TakeBatch::take(const Device& device, const Batch& batch, const QByteArray& digest,
    std::optional<BatchAnswer>& given) const
{
    const QDateTime now = m_context.clock.now();
    ArchiveDraft draft(Archive(m_context.archive).folderOf(now), [&batch] { return bytesOf(batch); });
    FactQueueTable toCount(m_context.connection);
    const auto before = toCount.newestRow();
    if (!before)
        return before.error();
    int profiles = 0;
    auto answer = judge(device, batch, digest, now, profiles);
    if (!answer)
        return answer.error();
    const QString center = device.center.toString();
    if (const auto queued = toCount.add(center, *before, keptRecords(*answer, profiles), now); !queued)
        return queued.error();
    const QByteArray message = m_context.signer.message(payloadOf(*answer), signedfor::batchAnswer);
    if (const auto stored = keep(device, batch, {digest, message}, now, draft); !stored)
        return stored.error();
    const BatchCount count = countOf(device.id, batch.manifest.sequence, center, now, *answer);
    if (const auto counted = BatchCountTable(m_context.connection).insert(count); !counted)
        return counted.error();
    given = *std::move(answer);
    return message;
}

Result<BatchAnswer> TakeBatch::judge(
    const Device& device, const Batch& batch, const QByteArray& digest, const QDateTime& now, int& profiles) const
{
    const auto center = CenterTable(m_context.connection).find(device.center);
    if (!center)
        return center.error();
    if (!center->has_value())
        return Error{ErrorKind::NotFound, {QStringLiteral("center"), device.center.toString()}, {}};
    const auto judge = RecordJudge::make(m_context.connection, **center, now);
    if (!judge)
        return judge.error();

    const auto epoch = currentEpoch(m_context.connection);
    if (!epoch)
        return epoch.error();
    BatchAnswer answer{digest, m_context.identity.id, *epoch, {}};
    answer.lines.reserve(batch.records.size());
    BulkIntake intake(m_context.connection, **judge, device.center, now);
    RecordReader reader(batch.records);
    for (auto part = reader.next(); !part.empty(); part = reader.next()) {
        if (const auto taken = intake.take(part, batch.manifest.hashes, batch.records, answer.lines); !taken)
            return taken.error();
    }
    profiles = (*judge)->keptProfiles();
    return answer;
}

Result<void> TakeBatch::keep(
    const Device& device, const Batch& batch, const KeptAnswer& answer, const QDateTime& now, ArchiveDraft& draft) const
{
    const qint64 sequence = batch.manifest.sequence;
    const auto stored = AnswerTable(m_context.connection).insert(device.id, sequence, answer, now);
    if (!stored)
        return stored.error();
    const qint64 skew = now.msecsTo(batch.manifest.deviceTime);
    if (const auto noted = DeviceTable(m_context.connection).noteBatch(device.id, sequence, skew); !noted)
        return noted.error();
    const auto entry = Journal(m_context.connection)
                           .append({now, device.center.toString(), QStringLiteral("takeBatch"),
                               QStringLiteral("device"), device.id, answer.batch});
    if (!entry)
        return entry.error();
    return draft.finish(*entry, answer.message);
}

} // namespace tanu::server
