#pragma once

#include "core/exchange/outbox.h"
#include "core/services/desk.h"
#include "core/storage/serverlinktable.h"

namespace tanu {

/// The outbox of a center in its database.
///
/// - What the server answered is one deed (Action::Synchronize): records, the answer as evidence, the ends of R18.2, the
///   journal's entry.
class CenterOutbox final : public Outbox {
public:
    explicit CenterOutbox(Desk& desk);

    /// The link that sequence and epoch stand in; kept up to date, and in the database. Must outlive the outbox.
    void use(ServerLink& link) { m_link = &link; }

    Result<int> waitingCount() override;
    Result<std::vector<OutgoingRecord>> waiting(qint64 afterSequence, int limit) override;
    Result<std::vector<OutgoingRecord>> accepted(qint64 afterSequence, int limit) override;
    Result<std::vector<OutgoingRecord>> find(const QByteArrayList& hashes) override;
    Result<qint64> lastSequence() override;
    Result<qint64> lastAnswered() override;
    Result<std::optional<SentBatch>> batchAt(qint64 sequence) override;
    Result<void> begin(const SentBatch& batch) override;
    Result<std::optional<SentBatch>> unfinished() override;
    Result<void> drop(const SentBatch& batch) override;
    Result<AnswerCounts> apply(const std::vector<OutgoingRecord>& records, const BatchAnswer& answer,
        const std::optional<SentBatch>& batch, const QByteArray& message) override;
    Result<QByteArrayList> grants() override;
    Result<void> offerAgain(const QByteArrayList& hashes) override;
    Result<void> noteCompared(qint64 epoch, int asked, int missing) override;

private:
    Desk& m_desk;
    ServerLink* m_link = nullptr;
};

} // namespace tanu
