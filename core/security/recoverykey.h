#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>

namespace tanu {

/// The key that a center prints at its set-up and locks away (S1, S2): it opens the center again when the
/// administrator's password is lost, and opens the backups when the computer is.
///
/// - 256 bits from the machine's random numbers. What the installation keeps is a `RecoveryMark`; the key itself
///   exists on paper only.
/// - Written as 13 groups of five signs, `0-9 A-Z` without I, L, O and U (which are read as 1, 1, 0 and V): four
///   signs of the key and a check sign, which sees one wrong sign, two that changed places, and groups that did.
/// - Cannot be copied; wiped when it goes.
class RecoveryKey {
public:
    static constexpr int size = 32;

    /// Errors: KeyStoreUnavailable.
    [[nodiscard]] static Result<RecoveryKey> make();

    /// What somebody typed; spaces, hyphens and case do not count. Errors: FieldEmpty{"recoverykey"},
    /// FieldMalformed{"recoverykey", `length` | `group-1` ... `group-13`: the first group that cannot be right}.
    [[nodiscard]] static Result<RecoveryKey> parse(const QString& typed);

    ~RecoveryKey();
    RecoveryKey(RecoveryKey&& other) noexcept;
    RecoveryKey& operator=(RecoveryKey&& other) noexcept;
    RecoveryKey(const RecoveryKey&) = delete;
    RecoveryKey& operator=(const RecoveryKey&) = delete;

    /// `0123V-4567K-...`, to be printed once.
    [[nodiscard]] QString toText() const;

    /// The X25519 halves (`crypto_box`), derived from the key: the same key always gives the same pair.
    /// Backups are sealed to the public half with `crypto_box_seal`; the secret half opens them and is wiped
    /// with `wipe` right after.
    [[nodiscard]] QByteArray sealingPublicKey() const; ///< 32 bytes
    [[nodiscard]] QByteArray sealingSecretKey() const; ///< 32 bytes

    /// What tells this key from another, and gives nothing of it away (a hash of 256 random bits).
    [[nodiscard]] QByteArray verifier() const; ///< 32 bytes

private:
    explicit RecoveryKey(QByteArray secret);

    QByteArray m_secret;
};

/// What an installation keeps of its recovery key: enough to seal to it, and to know it again.
struct RecoveryMark {
    QByteArray sealingPublicKey; ///< 32 bytes, X25519
    QByteArray verifier; ///< 32 bytes

    [[nodiscard]] static RecoveryMark of(const RecoveryKey& key);

    /// In a time that does not depend on the key.
    [[nodiscard]] bool isOf(const RecoveryKey& key) const;
};

} // namespace tanu
