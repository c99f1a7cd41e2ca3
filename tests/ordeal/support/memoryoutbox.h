#pragma once

#include "core/exchange/outbox.h"

#include <QtCore/QHash>

#include <map>

namespace tanu::test {

/// The outbox of a center that has no database: for ordeals with hundreds of centers and millions of records. A copy of it is
/// what a copy of the center's disk is.
class MemoryOutbox final : public Outbox {
public:
    struct Entry {
        qint64 sequence = 0; ///< in the device's own order
        QByteArray hash;
        QByteArray canonical; ///< gone once it is accepted, unless `keepsBodies`
        QByteArray id;
        int revision = 1;
        qint64 ordinal = 0; ///< of a document; 0 of other records
        RecordState state = RecordState::Waiting;
    };

    bool keepsBodies = true;
    qint64 epoch = 0;
    QByteArrayList grantMessages;

    void add(const RecordRevision& record, qint64 ordinal = 0);
    /// A new device: its sequence begins anew, everything else stays (exchange.md 14).
    void becomeNewDevice();

    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    [[nodiscard]] int count(RecordState state) const { return m_counts.value(static_cast<int>(state)); }
    [[nodiscard]] int offeredAgain() const { return m_offeredAgain; }
    [[nodiscard]] int batchesInChunks() const { return m_chunked; }

    Result<int> waitingCount() override;
    Result<std::vector<OutgoingRecord>> waiting(qint64 afterSequence, int limit) override;
    Result<std::vector<OutgoingRecord>> accepted(qint64 afterSequence, int limit) override;
    Result<std::vector<OutgoingRecord>> find(const QByteArrayList& hashes) override;
    Result<qint64> lastSequence() override { return m_lastSequence; }
    Result<qint64> lastAnswered() override { return m_lastAnswered; }
    Result<std::optional<SentBatch>> batchAt(qint64 sequence) override;
    Result<void> begin(const SentBatch& batch) override;
    Result<std::optional<SentBatch>> unfinished() override;
    Result<void> drop(const SentBatch& batch) override;
    Result<AnswerCounts> apply(const std::vector<OutgoingRecord>& records, const BatchAnswer& answer,
        const std::optional<SentBatch>& batch, const QByteArray& message) override;
    Result<QByteArrayList> grants() override { return grantMessages; }
    Result<void> offerAgain(const QByteArrayList& hashes) override;
    Result<void> noteCompared(qint64 epoch, int asked, int missing) override;

private:
    void mark(Entry& entry, RecordState state);

    std::vector<Entry> m_entries;
    QHash<QByteArray, size_t> m_byHash;
    std::map<qint64, size_t> m_waiting; ///< by sequence
    QHash<int, int> m_counts; ///< by state
    qint64 m_lastSequence = 0;
    qint64 m_lastAnswered = 0;
    std::optional<SentBatch> m_last; ///< the newest batch alone: what a greeting can ask for
    std::optional<SentBatch> m_unfinished;
    int m_offeredAgain = 0;
    int m_chunked = 0;
};

} // namespace tanu::test
