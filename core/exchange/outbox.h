#pragma once

#include "core/storage/recordtable.h"
#include "core/storage/sentbatchtable.h"
#include "core/wire/batchanswer.h"

#include <QtCore/QByteArrayList>

namespace tanu {

/// What became of records that the server answered.
struct AnswerCounts {
    int accepted = 0; ///< acknowledged now, duplicates and superseded ones too
    int rejected = 0;
    int deferred = 0; ///< they stay waiting

    AnswerCounts& operator+=(const AnswerCounts& other);
};

/// What an exchange needs to remember, whoever keeps it: the center's database, or the memory of a test that plays hundreds
/// of centers.
///
/// - What a call that succeeded kept stays kept, whatever crashes.
/// - Errors of all: those of the keeper.
class Outbox {
public:
    virtual ~Outbox() = default;

    virtual Result<int> waitingCount() = 0;
    /// The oldest waiting ones in the device's own order, behind `afterSequence`.
    virtual Result<std::vector<OutgoingRecord>> waiting(qint64 afterSequence, int limit) = 0;
    virtual Result<std::vector<OutgoingRecord>> accepted(qint64 afterSequence, int limit) = 0;
    /// These records in this order. Errors: NotFound{"record", hash} if one is not here.
    virtual Result<std::vector<OutgoingRecord>> find(const QByteArrayList& hashes) = 0;

    /// The sequence of the last batch that was signed; 0 before the first (exchange.md 5).
    virtual Result<qint64> lastSequence() = 0;
    /// The greatest sequence whose answer came; 0 before the first.
    virtual Result<qint64> lastAnswered() = 0;
    /// The batch that was signed under this sequence, if it is known.
    virtual Result<std::optional<SentBatch>> batchAt(qint64 sequence) = 0;
    /// Before anything of it is sent: from here on its sequence is used, for this batch and no other.
    virtual Result<void> begin(const SentBatch& batch) = 0;
    /// A batch in chunks whose answer did not come yet.
    virtual Result<std::optional<SentBatch>> unfinished() = 0;
    virtual Result<void> drop(const SentBatch& batch) = 0;

    /// Line by line: only what a line names is acknowledged, and only what still waits. `batch` and the signed message are
    /// kept together; without a batch the server just said that it has these records already (exchange.md 8).
    virtual Result<AnswerCounts> apply(const std::vector<OutgoingRecord>& records, const BatchAnswer& answer,
        const std::optional<SentBatch>& batch, const QByteArray& message) = 0;

    /// All grants of numbers, as the server signed them.
    virtual Result<QByteArrayList> grants() = 0;
    /// These accepted ones wait again (exchange.md 14).
    virtual Result<void> offerAgain(const QByteArrayList& hashes) = 0;
    /// Everything was compared with the server of this epoch.
    virtual Result<void> noteCompared(qint64 epoch, int asked, int missing) = 0;
};

} // namespace tanu
