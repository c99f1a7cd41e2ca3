#pragma once

#include "core/security/encryption.h"
#include "core/security/signing.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <functional>
#include <optional>
#include <vector>

namespace tanu {

/// What a sealed file holds; stored in the file, never changed.
enum class SealedKind : unsigned char {
    Backup = 1,
    Parcel = 2,
    Batch = 3, ///< of an installation for its server
    BatchAnswer = 4, ///< back
};

/// What anybody can tell of a sealed file without a key.
struct SealedFacts {
    SealedKind kind = SealedKind::Backup;
    QList<QByteArray> recipients; ///< key ids (EncryptionPublicKey::keyId) of those who can read it
    QByteArray sender; ///< key id (PublicKey::keyId) of who signed it; empty: nobody did
    qint64 size = 0; ///< of the file, in bytes
    QByteArray hash; ///< 32 bytes, over everything before the hash itself

    friend bool operator==(const SealedFacts&, const SealedFacts&) = default;
};

/// For whom a sealed file is made, and who answers for it.
struct Sealing {
    SealedKind kind = SealedKind::Backup;
    std::vector<EncryptionPublicKey> recipients; ///< 1 to 16, each alone can read it
    const SigningKey* sender = nullptr; ///< signs it; nobody if null
};

/// With what a sealed file is opened, and what it must be.
struct Unsealing {
    SealedKind kind = SealedKind::Backup;
    const EncryptionKey& key;
    std::optional<PublicKey> sender; ///< who must have signed it; none: a signature is not asked for
};

/// A file that only its recipients can read and nobody can change unseen (S2, exchange.md 21). The layout:
///
///     "TANUSEAL"  version 1  kind  flags (1: signed)  number of recipients
///     per recipient: key id (8 bytes), file key sealed to it (crypto_box_seal, 80 bytes)
///     key id of the sender (8 bytes, zeros if unsigned), header of the secretstream (24 bytes)
///     body: secretstream XChaCha20-Poly1305 in parts of 64 kB, the last one tagged FINAL; each part is bound to
///     the hash of everything above
///     if signed: Ed25519 over "TANU-SEALED-1" and the BLAKE2b-256 of everything above
///     BLAKE2b-256 of everything above
///
/// - The file key is new for each file. A flipped, cut, swapped, put in or appended byte is detected.
/// - The hash needs no key: damage is seen by whoever keeps the file. Whoever changes it on purpose and computes
///   the hash anew is seen by the seal; whoever seals another file in its place, only by the signature.
///
/// Reads the whole file and checks its hash, without a key. Constant memory.
/// Errors: FileUnreadable{path}, SealBroken{path}.
Result<SealedFacts> inspectSealed(const QString& path);

/// Takes the next part of the content. An error of it ends the reading and is passed on.
using TakeUnsealed = std::function<Result<void>(const QByteArray& part)>;

/// Hands the content over part by part, in constant memory. Whoever takes it must use nothing of it before this
/// function has succeeded: only the end shows whether the whole is whole.
/// Errors: FileUnreadable{path}; SealBroken{path} (changed, or of another kind); KeyMissing{key id} (whole, but
/// sealed to others); SignatureWrong (whole, but not signed by the sender that it must be from).
Result<SealedFacts> unseal(const QString& path, const Unsealing& unsealing, const TakeUnsealed& take);

/// The whole content at once, after everything has been checked.
/// Errors: as `unseal`; SealBroken also for content of more than `greatest` bytes.
Result<QByteArray> readSealed(const QString& path, const Unsealing& unsealing, qint64 greatest);

} // namespace tanu
