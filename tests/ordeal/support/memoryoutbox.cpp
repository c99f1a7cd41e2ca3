#include "tests/ordeal/support/memoryoutbox.h"

namespace tanu::test {

void MemoryOutbox::add(const RecordRevision& record, qint64 ordinal)
{
    Entry entry;
    entry.sequence = static_cast<qint64>(m_entries.size()) + 1;
    entry.canonical = canonicalOf(record);
    entry.hash = hashOf(record);
    entry.id = record.id;
    entry.revision = record.revision;
    entry.ordinal = ordinal;
    m_byHash.insert(entry.hash, m_entries.size());
    m_waiting.emplace(entry.sequence, m_entries.size());
    ++m_counts[static_cast<int>(RecordState::Waiting)];
    m_entries.push_back(std::move(entry));
}

void MemoryOutbox::becomeNewDevice()
{
    m_lastSequence = 0;
    m_lastAnswered = 0;
    m_last.reset();
    m_unfinished.reset();
    epoch = 0;
}

void MemoryOutbox::mark(Entry& entry, RecordState state)
{
    if (entry.state == state)
        return;
    --m_counts[static_cast<int>(entry.state)];
    ++m_counts[static_cast<int>(state)];
    entry.state = state;
    if (state == RecordState::Waiting)
        m_waiting.emplace(entry.sequence, static_cast<size_t>(entry.sequence - 1));
    else
        m_waiting.erase(entry.sequence);
    if (state == RecordState::Accepted && !keepsBodies)
        entry.canonical.clear();
}

Result<int> MemoryOutbox::waitingCount()
{
    return static_cast<int>(m_waiting.size());
}

Result<std::vector<OutgoingRecord>> MemoryOutbox::waiting(qint64 afterSequence, int limit)
{
    std::vector<OutgoingRecord> found;
    for (auto it = m_waiting.upper_bound(afterSequence); it != m_waiting.end() && limit > 0; ++it, --limit) {
        const Entry& entry = m_entries[it->second];
        found.push_back({entry.sequence, entry.hash, entry.canonical, {}});
    }
    return found;
}

Result<std::vector<OutgoingRecord>> MemoryOutbox::accepted(qint64 afterSequence, int limit)
{
    std::vector<OutgoingRecord> found;
    for (size_t i = static_cast<size_t>(afterSequence); i < m_entries.size() && limit > 0; ++i) {
        const Entry& entry = m_entries[i];
        if (entry.state != RecordState::Accepted)
            continue;
        found.push_back({entry.sequence, entry.hash, entry.canonical, {}});
        --limit;
    }
    return found;
}

Result<std::vector<OutgoingRecord>> MemoryOutbox::find(const QByteArrayList& hashes)
{
    std::vector<OutgoingRecord> found;
    for (const QByteArray& hash : hashes) {
        const auto it = m_byHash.constFind(hash);
        if (it == m_byHash.constEnd())
            return Error {ErrorKind::NotFound, {QStringLiteral("record")}, {}};
        const Entry& entry = m_entries[*it];
        found.push_back({entry.sequence, entry.hash, entry.canonical, {}});
    }
    return found;
}

Result<std::optional<SentBatch>> MemoryOutbox::batchAt(qint64 sequence)
{
    return m_last && m_last->sequence == sequence ? m_last : std::nullopt;
}

Result<void> MemoryOutbox::begin(const SentBatch& batch)
{
    m_lastSequence = batch.sequence;
    m_last = batch;
    if (batch.way == BatchWay::Chunks) {
        m_unfinished = batch;
        ++m_chunked;
    }
    return {};
}

Result<std::optional<SentBatch>> MemoryOutbox::unfinished()
{
    return m_unfinished;
}

Result<void> MemoryOutbox::drop(const SentBatch& batch)
{
    if (m_unfinished && m_unfinished->sequence == batch.sequence)
        m_unfinished.reset();
    return {};
}

Result<AnswerCounts> MemoryOutbox::apply(const std::vector<OutgoingRecord>& records, const BatchAnswer& answer,
    const std::optional<SentBatch>& batch, const QByteArray&)
{
    QHash<QByteArray, RecordFate> fates;
    for (const AnswerLine& line : answer.lines)
        fates.insert(line.hash, line.fate);
    AnswerCounts counts;
    for (const OutgoingRecord& record : records) {
        Entry& entry = m_entries[m_byHash.value(record.hash)];
        const auto fate = fates.value(record.hash, RecordFate::Deferred);
        if (fate == RecordFate::Deferred) {
            ++counts.deferred;
            continue;
        }
        const bool isRejected = fate == RecordFate::Rejected;
        ++(isRejected ? counts.rejected : counts.accepted);
        if (entry.state == RecordState::Waiting)
            mark(entry, isRejected ? RecordState::Rejected : RecordState::Accepted);
    }
    if (batch)
        m_lastAnswered = std::max(m_lastAnswered, batch->sequence);
    if (batch)
        return drop(*batch) ? Result<AnswerCounts>(counts) : Result<AnswerCounts>(ErrorKind::Cancelled);
    return counts;
}

Result<void> MemoryOutbox::offerAgain(const QByteArrayList& hashes)
{
    for (const QByteArray& hash : hashes)
        mark(m_entries[m_byHash.value(hash)], RecordState::Waiting);
    m_offeredAgain += static_cast<int>(hashes.size());
    return {};
}

Result<void> MemoryOutbox::noteCompared(qint64 newEpoch, int, int)
{
    epoch = newEpoch;
    return {};
}

} // namespace tanu::test
