#pragma once

#include "core/security/sealedfile.h"

#include <sodium.h>

namespace tanu {

/// The parts of a sealed file as bytes, for its writer and its reader alone.
namespace sealedlayout {

inline constexpr qsizetype partSize = 64 * 1024; ///< of content
inline constexpr auto partOverhead = static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_ABYTES);
inline constexpr auto fileKeySize = static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_KEYBYTES);
inline constexpr auto streamHeaderSize = static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_HEADERBYTES);
inline constexpr qsizetype hashSize = 32;
inline constexpr auto signatureSize = static_cast<qsizetype>(crypto_sign_BYTES);
inline constexpr qsizetype greatestRecipients = 16;
inline constexpr qsizetype fixedSize = 12; ///< from the magic to the number of recipients

/// The content's key for one of those who may read the file.
struct KeySlot {
    QByteArray recipient; ///< key id
    QByteArray sealedKey;
};

struct Header {
    SealedKind kind = SealedKind::Backup;
    bool isSigned = false;
    QList<KeySlot> keys;
    QByteArray sender; ///< key id; empty if unsigned
    QByteArray streamHeader;
};

QByteArray encode(const Header& header);

/// How long a header is whose first `fixedSize` bytes are these. Errors: SealBroken.
Result<qsizetype> headerSize(const QByteArray& beginning);

/// Errors: SealBroken.
Result<Header> decode(const QByteArray& bytes);

/// The bytes that the sender signs.
QByteArray signedText(const QByteArray& hash);

} // namespace sealedlayout

/// BLAKE2b-256 of what comes piece by piece.
class RunningHash {
public:
    RunningHash();

    void add(const QByteArray& bytes);
    /// Of everything so far; more may be added afterwards.
    [[nodiscard]] QByteArray result() const;

private:
    crypto_generichash_state m_state;
};

} // namespace tanu
