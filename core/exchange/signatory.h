#pragma once

#include "core/base/clock.h"
#include "core/domain/values/accreditationnumber.h"
#include "core/security/signing.h"
#include "core/storage/recordtable.h"
#include "core/storage/sentbatchtable.h"

namespace tanu {

/// In whose name batches are signed (exchange.md 6, 9).
struct Signatory {
    AccreditationNumber center;
    QByteArray device; ///< 16 bytes
    const SigningKey& key;
    const Clock& clock;

    /// The batch of these records, signed now; `sequence` is one that was never used.
    [[nodiscard]] SentBatch sign(
        const std::vector<OutgoingRecord>& records, qint64 sequence, qint64 epoch, BatchWay way) const;
};

/// As it travels, over the net or on a stick (exchange.md 16).
QByteArray bytesOf(const SentBatch& batch, const std::vector<OutgoingRecord>& records);

} // namespace tanu
