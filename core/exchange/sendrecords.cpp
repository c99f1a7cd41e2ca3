#include "core/exchange/sendrecords.h"

#include "core/exchange/retrypolicy.h"
#include "core/exchange/uploadbatch.h"
#include "core/wire/batch.h"

#include <QtCore/QSet>

#include <algorithm>

namespace tanu {

namespace {

/// A refusal that concerns this one batch: its records go on in another.
bool concernsTheBatch(const Error& error)
{
    if (error.kind != ErrorKind::ServerRefused || mayPass(error))
        return false;
    const int status = error.arguments.value(0).toInt();
    return status == 400 || status == 404 || status == 413 || error.arguments.value(1) == QLatin1String("EpochChanged");
}

} // namespace

SendRecords::SendRecords(
    Outbox& outbox, ServerConversation& server, const Signatory& signatory, const Limits& limits)
    : m_outbox(outbox)
    , m_server(server)
    , m_signatory(signatory)
    , m_limits(limits)
{
}

Result<void> SendRecords::run(const OnProgress& onProgress)
{
    m_onProgress = onProgress;
    if (const auto resumed = resume(); !resumed)
        return resumed;
    if (const auto passed = pass(); !passed)
        return passed;
    if (m_counts.deferred == 0)
        return {};
    m_counts.deferred = 0;
    return pass();
}

Result<void> SendRecords::resume()
{
    const auto batch = m_outbox.unfinished();
    if (!batch)
        return batch.error();
    if (!batch->has_value())
        return {};
    const auto message = parseSigned((*batch)->manifest, signedfor::batch);
    const auto manifest = message ? readBatchManifest(message->payload) : Reading<BatchManifest>(RecordProblem {});
    const bool isOfNow = manifest && manifest->epoch == m_limits.epoch && m_limits.chunk > 0;
    if (!isOfNow)
        return m_outbox.drop(**batch);
    const auto missing = m_server.missing({manifest->hashes});
    if (!missing)
        return missing.error();
    if (missing->hashes.isEmpty())
        return m_outbox.drop(**batch);
    const auto records = m_outbox.find(manifest->hashes);
    if (!records)
        return records.error();
    m_total = static_cast<int>(records->size());
    const auto answer = upload(bytesOf(**batch, *records), m_total, m_limits.chunk);
    if (!answer && concernsTheBatch(answer.error()))
        return m_outbox.drop(**batch);
    if (!answer)
        return answer.error();
    return apply(*records, answer->content, **batch, answer->message);
}

Result<void> SendRecords::pass()
{
    const auto total = m_outbox.waitingCount();
    if (!total)
        return total.error();
    m_total = *total;
    m_done = 0;
    for (qint64 after = 0;;) {
        tell(0);
        const auto records = m_outbox.waiting(after, m_limits.records);
        if (!records)
            return records.error();
        if (records->empty())
            return {};
        const auto unknown = splitKnown(*records);
        if (!unknown)
            return unknown.error();
        if (const auto sent = sendAll(*unknown); !sent)
            return sent;
        after = records->back().sequence;
        m_done += static_cast<int>(records->size());
    }
}

Result<SendRecords::Records> SendRecords::splitKnown(const Records& records)
{
    HashList offered;
    for (const OutgoingRecord& record : records)
        offered.hashes.append(record.hash);
    const auto missing = m_server.missing(offered);
    if (!missing)
        return missing.error();
    const QSet<QByteArray> wanted(missing->hashes.begin(), missing->hashes.end());
    Records unknown;
    Records known;
    BatchAnswer answer;
    for (const OutgoingRecord& record : records) {
        const bool isWanted = wanted.contains(record.hash);
        (isWanted ? unknown : known).push_back(record);
        if (!isWanted)
            answer.lines.append({record.hash, RecordFate::Duplicate, std::nullopt});
    }
    if (known.empty())
        return unknown;
    if (const auto applied = apply(known, answer, std::nullopt, {}); !applied)
        return applied.error();
    return unknown;
}

Result<void> SendRecords::sendAll(const Records& records)
{
    // What a record costs beside its own bytes: its hash in the manifest, and the heads of both.
    constexpr qint64 beside = 48;
    Records part;
    qint64 bytes = 0;
    for (const OutgoingRecord& record : records) {
        const qint64 size = record.canonical.size() + beside;
        if (!part.empty() && bytes + size > m_limits.bytes - 1'024) {
            if (const auto sent = sendBatch(part); !sent)
                return sent;
            part.clear();
            bytes = 0;
        }
        part.push_back(record);
        bytes += size;
    }
    return part.empty() ? Result<void>() : sendBatch(part);
}

Result<void> SendRecords::sendBatch(const Records& records)
{
    const auto last = m_outbox.lastSequence();
    if (!last)
        return last.error();
    SentBatch batch = m_signatory.sign(records, *last + 1, m_limits.epoch, BatchWay::Whole);
    const QByteArray bytes = bytesOf(batch, records);
    if (m_limits.chunk > 0 && bytes.size() > m_limits.chunk)
        batch.way = BatchWay::Chunks;
    if (const auto begun = m_outbox.begin(batch); !begun)
        return begun;
    const auto answer = deliver(bytes, static_cast<int>(records.size()));
    if (!answer)
        return answer.error();
    return apply(records, answer->content, batch, answer->message);
}

Result<Verified<BatchAnswer>> SendRecords::deliver(const QByteArray& bytes, int records)
{
    if (m_limits.chunk > 0 && bytes.size() > m_limits.chunk)
        return upload(bytes, records, m_limits.chunk);
    auto answer = m_server.sendBatch(bytes);
    // Something on the way takes less than the server itself.
    if (!answer && isTooLarge(answer.error()) && m_limits.chunk > 0)
        return upload(bytes, records, bytes.size() / 2);
    return answer;
}

Result<Verified<BatchAnswer>> SendRecords::upload(const QByteArray& bytes, int records, qint64 chunk)
{
    return UploadBatch(m_server, chunk).run(bytes, [&](qint64 done, qint64 total) {
        tell(static_cast<int>(records * done / std::max<qint64>(1, total)));
    });
}

Result<void> SendRecords::apply(const Records& records, const BatchAnswer& answer,
    const std::optional<SentBatch>& batch, const QByteArray& message)
{
    const auto counts = m_outbox.apply(records, answer, batch, message);
    if (!counts)
        return counts.error();
    m_counts += *counts;
    return {};
}

void SendRecords::tell(int beyond) const
{
    if (m_onProgress)
        m_onProgress(m_done + beyond, m_total);
}

} // namespace tanu
