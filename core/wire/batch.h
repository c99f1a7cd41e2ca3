#pragma once

#include "core/domain/values/accreditationnumber.h"
#include "core/wire/cose.h"
#include "core/wire/problem.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QDateTime>

namespace tanu {

/// What a batch says about itself, signed by the center's installation (exchange.md 9).
struct BatchManifest {
    AccreditationNumber center;
    QByteArray device; ///< 16 bytes: the installation
    qint64 sequence = 1; ///< of the device, 1, 2, 3, ...; orders batches, a clock does not (exchange.md 5)
    qint64 epoch = 1; ///< of the server, as `hello` told it (exchange.md 14)
    int schema = 1; ///< version of the records' contents
    QDateTime deviceTime; ///< UTC; noted, never refused
    QByteArrayList hashes; ///< SHA-256 of each record's canonical form, in order; at most 100,000, none twice

    friend bool operator==(const BatchManifest&, const BatchManifest&) = default;
};

/// A batch that came in: the manifest's message, NOT verified, and the records as bytes.
///
/// - Every record is what its hash says and there are as many as hashes, else the whole does not read.
/// - Whether a record's bytes mean anything is each record's own affair: `parseRecord`, one by one, so that one
///   bad record never blocks the rest (exchange.md 10).
struct Batch {
    SignedMessage message;
    BatchManifest manifest;
    QByteArrayList records;
};

/// The payload to sign with the purpose `signedfor::batch`.
QByteArray payloadOf(const BatchManifest& manifest);

/// The batch as it travels over the network or on a stick: the signed manifest, then the records.
QByteArray assembleBatch(const QByteArray& signedManifest, const QByteArrayList& records);

/// The payload of a manifest alone; strict. Paths: `manifest...`.
Reading<BatchManifest> readBatchManifest(const QByteArray& payload);

/// Strict. Paths: `manifest...`, `records[n]`.
Reading<Batch> parseBatch(const QByteArray& bytes);

} // namespace tanu
