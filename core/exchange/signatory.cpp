#include "core/exchange/signatory.h"

#include "core/services/signedmessages.h"
#include "core/wire/batch.h"
#include "core/wire/cose.h"
#include "core/wire/sha256.h"

namespace tanu {

SentBatch Signatory::sign(
    const std::vector<OutgoingRecord>& records, qint64 sequence, qint64 epoch, BatchWay way) const
{
    BatchManifest manifest {center, device, sequence, epoch, 1, clock.now(), {}};
    manifest.hashes.reserve(static_cast<qsizetype>(records.size()));
    for (const OutgoingRecord& record : records)
        manifest.hashes.append(record.hash);
    const QByteArray payload = payloadOf(manifest);
    return {device, sequence, way, manifest.deviceTime, sha256Of(payload), signMessage(key, payload, signedfor::batch)};
}

QByteArray bytesOf(const SentBatch& batch, const std::vector<OutgoingRecord>& records)
{
    QByteArrayList bodies;
    bodies.reserve(static_cast<qsizetype>(records.size()));
    for (const OutgoingRecord& record : records)
        bodies.append(record.canonical);
    return assembleBatch(batch.manifest, bodies);
}

} // namespace tanu
