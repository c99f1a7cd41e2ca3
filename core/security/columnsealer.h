#pragma once

#include "core/database/sealer.h"
#include "core/security/datakey.h"

#include <memory>

namespace tanu {

/// Seals the columns of a center with its data key (S2).
///
/// - A sealed value: version (1 byte, 1), nonce (24 random bytes), XChaCha20-Poly1305 of the value. The version, the
///   column and the row are authenticated with it. 41 bytes longer than the value; its length shows.
/// - A fingerprint: 32 bytes of keyed BLAKE2b over column and value. Why a key: an IIN has few enough possibilities to
///   try them all.
class ColumnSealer final : public Sealer {
public:
    static constexpr int overhead = 41;
    static constexpr int fingerprintSize = 32;

    /// Errors: KeyStoreUnavailable (no locked memory).
    [[nodiscard]] static Result<std::shared_ptr<const Sealer>> create(const DataKey& key);

    ColumnSealer(const ColumnSealer&) = delete;
    ColumnSealer& operator=(const ColumnSealer&) = delete;

    [[nodiscard]] QByteArray seal(const SealPlace& place, const QByteArray& plain) const override;
    [[nodiscard]] Result<QByteArray> open(const SealPlace& place, const QByteArray& sealed) const override;
    [[nodiscard]] QByteArray fingerprint(const char* column, const QByteArray& plain) const override;

private:
    ColumnSealer(LockedBytes sealing, LockedBytes printing);

    LockedBytes m_sealing;
    LockedBytes m_printing;
};

} // namespace tanu
