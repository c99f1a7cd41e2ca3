#include "core/exchange/carrybatch.h"

#include "core/exchange/centeroutbox.h"
#include "core/exchange/signatory.h"
#include "core/security/carriedfile.h"
#include "core/services/deed.h"
#include "core/storage/centertable.h"
#include "core/wire/batch.h"

namespace tanu {

namespace {

constexpr int recordsAtOnce = 1'000;
constexpr qint64 greatestAnswer = 64LL * 1024 * 1024;

/// The answer's bytes. Errors: those of `readCarried`, and ParcelForeign in place of KeyMissing.
Result<QByteArray> answerIn(const QString& path, const SigningKey& own)
{
    auto file = readCarried(path, SealedKind::BatchAnswer, own, greatestAnswer);
    if (!file && file.error().kind == ErrorKind::KeyMissing)
        return Error {ErrorKind::ParcelForeign, {path, QStringLiteral("center")}, {}};
    return file ? Result<QByteArray>(std::move(file->content)) : Result<QByteArray>(file.error());
}

/// What fits into one file.
Result<std::vector<OutgoingRecord>> gather(Outbox& outbox)
{
    std::vector<OutgoingRecord> records;
    qint64 bytes = 0;
    for (qint64 after = 0;;) {
        auto next = outbox.waiting(after, recordsAtOnce);
        if (!next)
            return next.error();
        if (next->empty())
            return records;
        for (OutgoingRecord& record : *next) {
            bytes += record.canonical.size() + 48;
            const bool fits = bytes <= CarryBatch::greatestBytes
                && records.size() < static_cast<size_t>(CarryBatch::greatestRecords);
            if (!fits)
                return records;
            after = record.sequence;
            records.push_back(std::move(record));
        }
    }
}

} // namespace

QString codeOf(AnswerStanding standing)
{
    switch (standing) {
    case AnswerStanding::Applied:
        return QStringLiteral("applied");
    case AnswerStanding::Twice:
        return QStringLiteral("twice");
    case AnswerStanding::Older:
        return QStringLiteral("older");
    }
    Q_UNREACHABLE();
}

CarryBatch::CarryBatch(Desk& desk)
    : m_desk(desk)
{
}

Result<WrittenBatch> CarryBatch::write(const QString& path)
{
    if (const auto allowed = checkRole(m_desk.actor, Action::Synchronize); !allowed)
        return allowed.error();
    const auto kept = ServerLinkTable(m_desk.connection).load();
    if (!kept)
        return kept.error();
    ServerLink link = *kept;
    const auto center = CenterTable(m_desk.connection).load();
    if (!center)
        return center.error();
    CenterOutbox outbox(m_desk);
    outbox.use(link);
    const auto waiting = outbox.waitingCount();
    if (!waiting)
        return waiting.error();
    const auto records = gather(outbox);
    if (!records)
        return records.error();
    if (records->empty())
        return WrittenBatch {};

    const Signatory signatory {center->number, link.device, m_desk.key, m_desk.clock};
    const SentBatch batch = signatory.sign(
        *records, link.deviceSequence + 1, std::max<qint64>(1, link.epoch), BatchWay::Carried);
    const auto server = PublicKey::fromBytes(link.serverKey);
    if (!server)
        return server.error();
    // First the number, then the name: a file that stands has a number that is used for nothing else.
    const auto written = writeCarried(
        path, SealedKind::Batch, *server, bytesOf(batch, *records), [&] { return outbox.begin(batch); });
    if (!written)
        return written.error();
    const int count = static_cast<int>(records->size());
    return WrittenBatch {batch.sequence, count, *waiting - count};
}

Result<CarriedAnswer> CarryBatch::read(const QString& path)
{
    if (const auto allowed = checkRole(m_desk.actor, Action::Synchronize); !allowed)
        return allowed.error();
    const auto kept = ServerLinkTable(m_desk.connection).load();
    if (!kept)
        return kept.error();
    ServerLink link = *kept;
    const auto bytes = answerIn(path, m_desk.key);
    if (!bytes)
        return bytes.error();
    const auto message = parseSigned(*bytes, signedfor::batchAnswer);
    if (!message)
        return message.error();
    const auto server = PublicKey::fromBytes(link.serverKey);
    if (!server)
        return server.error();
    if (message->keyId != server->keyId())
        return Error {ErrorKind::ParcelForeign, {path, QStringLiteral("server")}, {}};
    if (const auto verified = verify(*server, message->toBeSigned, message->signature); !verified)
        return verified.error();
    const auto answer = parseBatchAnswer(message->payload);
    if (!answer)
        return answer.error();
    const auto batch = SentBatchTable(m_desk.connection).withDigest(answer->batch);
    if (!batch)
        return batch.error();
    if (!batch->has_value())
        return Error {ErrorKind::ParcelForeign, {path, QStringLiteral("center")}, {}};
    if ((*batch)->answeredAt)
        return CarriedAnswer {AnswerStanding::Twice, (*batch)->sequence, {}};
    CenterOutbox outbox(m_desk);
    outbox.use(link);
    return apply(outbox, **batch, *answer, *bytes);
}

Result<CarriedAnswer> CarryBatch::apply(
    Outbox& outbox, const SentBatch& batch, const BatchAnswer& answer, const QByteArray& message)
{
    const auto last = SentBatchTable(m_desk.connection).lastAnswered(batch.device);
    if (!last)
        return last.error();
    const auto own = parseSigned(batch.manifest, signedfor::batch);
    if (!own)
        return own.error();
    const auto manifest = readBatchManifest(own->payload);
    if (!manifest)
        return manifest.error();
    const auto records = outbox.find(manifest->hashes);
    if (!records)
        return records.error();
    const auto counts = outbox.apply(*records, answer, batch, message);
    if (!counts)
        return counts.error();
    const bool isOlder = *last > batch.sequence;
    return CarriedAnswer {isOlder ? AnswerStanding::Older : AnswerStanding::Applied, batch.sequence, *counts};
}

} // namespace tanu
