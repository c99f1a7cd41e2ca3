#pragma once

#include "core/wire/batch.h"
#include "core/wire/batchanswer.h"
#include "server/context/servercontext.h"
#include "server/archive/archivedraft.h"
#include "server/storage/answertable.h"
#include "server/storage/devicetable.h"

namespace tanu::server {

/// Takes a whole batch and answers every record of it (exchange.md 9, 10).
///
/// - The caller has verified the manifest's signature with the device's key.
/// - One transaction: all that was accepted, one journal entry, the answer. Nothing is acknowledged that is
/// not
///   on the disk.
/// - The same batch again gets the kept answer, byte for byte.
/// - Another batch under a sequence that was used fences the device (exchange.md 14): it was cloned or
/// restored;
///   its unused numbers are burned.
/// - What was carried in a file may have been made before the server's epoch changed: it is taken all the same, the
///   answer names the epoch.
/// - Several servers on one PostgreSQL take batches of different centers at once, of one center one after another.
class TakeBatch {
public:
    enum class Way { Net, Carried };

    explicit TakeBatch(const ServerContext& context);

    /// The signed answer.
    /// Errors: ActionNotAllowed (`batch`, `fenced`) for a fork, ChangedMeanwhile (`epoch`) for a batch made
    /// for another epoch, NotEnrolled for a manifest of another device or center, those of the database.
    [[nodiscard]] Result<QByteArray> run(const Device& device, const Batch& batch, Way way = Way::Net) const;

private:
    /// Under the lock of the center; an empty answer where the device was fenced for this batch.
    [[nodiscard]] Result<QByteArray> takeAlone(const Device& device, const Batch& batch, const QByteArray& digest, Way way,
        std::optional<BatchAnswer>& given) const;
    [[nodiscard]] Result<QByteArray> take(
        const Device& device, const Batch& batch, const QByteArray& digest, std::optional<BatchAnswer>& given) const;
    /// `profiles`: how many of what was kept the center publishes of itself.
    [[nodiscard]] Result<BatchAnswer> judge(const Device& device, const Batch& batch, const QByteArray& digest,
        const QDateTime& now, int& profiles) const;
    [[nodiscard]] Result<void> keep(const Device& device, const Batch& batch, const KeptAnswer& answer,
        const QDateTime& now, ArchiveDraft& draft) const;

    const ServerContext& m_context;
};

} // namespace tanu::server
