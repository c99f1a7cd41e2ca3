#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>

#include <memory>

namespace tanu {

class PublicKey;
class SigningKey;

/// The half of an X25519 key pair (RFC 7748) to which anybody may seal.
///
/// - 32 bytes; compared as bytes.
/// - Its key id is the first eight bytes of its SHA-256: how a sealed file names for whom it is.
class EncryptionPublicKey {
public:
    static constexpr int size = 32;
    static constexpr int keyIdSize = 8;

    /// Errors: FieldMalformed (not 32 bytes).
    [[nodiscard]] static Result<EncryptionPublicKey> fromBytes(const QByteArray& bytes);

    /// That of whoever signs with this key (the birational map of RFC 7748, 4.1): only `EncryptionKey::of` opens.
    /// Errors: FieldMalformed{"publicKey"} (32 bytes that are no key).
    [[nodiscard]] static Result<EncryptionPublicKey> of(const PublicKey& signer);

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    [[nodiscard]] QByteArray keyId() const;

    /// So that only the owner of the secret half reads it (crypto_box_seal); 48 bytes longer than what it holds.
    /// Errors: SealBroken (a key that no honest pair has).
    [[nodiscard]] Result<QByteArray> seal(const QByteArray& bytes) const;

    friend bool operator==(const EncryptionPublicKey&, const EncryptionPublicKey&) = default;

private:
    friend class EncryptionKey;
    explicit EncryptionPublicKey(QByteArray bytes);

    QByteArray m_bytes;
};

/// The secret half, with its public half: opens what was sealed to it (exchange.md 21).
///
/// - The secret stands in memory that libsodium locks (never swapped, guarded, wiped when freed).
/// - It cannot be copied; it moves by `std::unique_ptr`.
class EncryptionKey {
public:
    static constexpr int seedSize = 32;

    /// A new key from the machine's random numbers. Errors: KeyStoreUnavailable (no locked memory).
    [[nodiscard]] static Result<std::unique_ptr<EncryptionKey>> generate();

    /// The key that this seed always gives. Errors: FieldMalformed (not 32 bytes), KeyStoreUnavailable.
    [[nodiscard]] static Result<std::unique_ptr<EncryptionKey>> fromSeed(const QByteArray& seed);

    /// A key of which only the secret half is known (the recovery key's): it opens, and has no seed to keep.
    /// Errors: FieldMalformed (not 32 bytes), KeyStoreUnavailable.
    [[nodiscard]] static Result<std::unique_ptr<EncryptionKey>> fromSecretKey(const QByteArray& secretKey);

    /// Opens what is sealed to the public half of a signing key; it has no seed of its own to keep.
    /// Errors: KeyStoreUnavailable.
    [[nodiscard]] static Result<std::unique_ptr<EncryptionKey>> of(const SigningKey& signer);

    ~EncryptionKey() = default;
    EncryptionKey(const EncryptionKey&) = delete;
    EncryptionKey& operator=(const EncryptionKey&) = delete;

    [[nodiscard]] const EncryptionPublicKey& publicKey() const { return m_publicKey; }

    /// The seed, to be written into a credential store and wiped with `wipe` right after; 32 zeros without one.
    [[nodiscard]] QByteArray seed() const;

    /// What was sealed to the public half. Errors: SealBroken (another key, or changed bytes).
    [[nodiscard]] Result<QByteArray> open(const QByteArray& sealedBytes) const;

private:
    struct Release {
        void operator()(unsigned char* secret) const;
    };
    using Secret = std::unique_ptr<unsigned char, Release>;

    EncryptionKey(Secret secret, EncryptionPublicKey publicKey);

    static Result<std::unique_ptr<EncryptionKey>> make(const QByteArray& secretKey, const QByteArray& seed);

    Secret m_secret; ///< the secret key, then the seed
    EncryptionPublicKey m_publicKey;
};

} // namespace tanu
