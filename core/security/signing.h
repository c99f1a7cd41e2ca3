#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>

#include <memory>

namespace tanu {

/// Starts libsodium; everything of this folder needs it once, before the first key or hash. Calling it again
/// does nothing. Errors: KeyStoreUnavailable (the library cannot get random numbers on this machine).
Result<void> initialiseSodium();

/// The half of an Ed25519 key pair (RFC 8032) that everybody may know.
///
/// - 32 bytes; compared as bytes.
/// - Its key id is the first eight bytes of its SHA-256: what a signature names (exchange.md 6, 25, 27).
class PublicKey {
public:
    static constexpr int size = 32;
    static constexpr int keyIdSize = 8;

    /// Errors: FieldMalformed (not 32 bytes).
    [[nodiscard]] static Result<PublicKey> fromBytes(const QByteArray& bytes);

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    [[nodiscard]] QByteArray keyId() const;

    friend bool operator==(const PublicKey&, const PublicKey&) = default;

private:
    explicit PublicKey(QByteArray bytes);

    QByteArray m_bytes;
};

/// The secret half, with its public half.
///
/// - The secret stands in memory that libsodium locks (never swapped, guarded, wiped when freed).
/// - It cannot be copied; it moves by `std::unique_ptr`.
class SigningKey {
public:
    static constexpr int seedSize = 32;

    /// A new key from the machine's random numbers. Errors: KeyStoreUnavailable (no locked memory).
    [[nodiscard]] static Result<std::unique_ptr<SigningKey>> generate();

    /// The key that this seed always gives. Errors: FieldMalformed (not 32 bytes), KeyStoreUnavailable.
    [[nodiscard]] static Result<std::unique_ptr<SigningKey>> fromSeed(const QByteArray& seed);

    ~SigningKey() = default;
    SigningKey(const SigningKey&) = delete;
    SigningKey& operator=(const SigningKey&) = delete;

    [[nodiscard]] const PublicKey& publicKey() const { return m_publicKey; }

    /// The seed, to be written into a credential store and wiped with `wipe` right after.
    [[nodiscard]] QByteArray seed() const;

    /// 64 bytes of signature over these bytes; the same bytes always give the same signature.
    [[nodiscard]] QByteArray sign(const QByteArray& bytes) const;

private:
    struct Release {
        void operator()(unsigned char* secret) const;
    };
    using Secret = std::unique_ptr<unsigned char, Release>;

    SigningKey(Secret secret, PublicKey publicKey);

    Secret m_secret;
    PublicKey m_publicKey;
};

/// Whether this key made this signature over exactly these bytes.
/// Errors: SignatureWrong (also for a signature that has not 64 bytes).
Result<void> verify(const PublicKey& key, const QByteArray& bytes, const QByteArray& signature);

/// Overwrites the bytes in place, then empties the array. Copies made before are not reached.
void wipe(QByteArray& secret);

} // namespace tanu
