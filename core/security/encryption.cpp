#include "core/security/encryption.h"

#include "core/security/hash.h"
#include "core/security/signing.h"
#include "core/security/sodiumbytes.h"

#include <sodium.h>

#include <algorithm>

namespace tanu {

EncryptionPublicKey::EncryptionPublicKey(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
}

Result<EncryptionPublicKey> EncryptionPublicKey::fromBytes(const QByteArray& bytes)
{
    if (bytes.size() != size)
        return Error {ErrorKind::FieldMalformed, {QStringLiteral("publicKey")}, QString::fromLatin1(bytes.toHex())};
    return EncryptionPublicKey(bytes);
}

Result<EncryptionPublicKey> EncryptionPublicKey::of(const PublicKey& signer)
{
    if (const auto ready = initialiseSodium(); !ready)
        return ready.error();
    QByteArray bytes(size, Qt::Uninitialized);
    if (crypto_sign_ed25519_pk_to_curve25519(sodiumData(bytes), sodiumData(signer.bytes())) != 0)
        return Error {ErrorKind::FieldMalformed, {QStringLiteral("publicKey")}, QStringLiteral("no point of Ed25519")};
    return EncryptionPublicKey(std::move(bytes));
}

QByteArray EncryptionPublicKey::keyId() const
{
    return sha256(m_bytes).left(keyIdSize);
}

Result<QByteArray> EncryptionPublicKey::seal(const QByteArray& bytes) const
{
    if (const auto ready = initialiseSodium(); !ready)
        return ready.error();
    QByteArray sealedBytes(bytes.size() + static_cast<qsizetype>(crypto_box_SEALBYTES), Qt::Uninitialized);
    if (crypto_box_seal(sodiumData(sealedBytes), sodiumData(bytes), sodiumSize(bytes), sodiumData(m_bytes)) != 0)
        return Error {ErrorKind::SealBroken, {}, QStringLiteral("nothing can be sealed to this key")};
    return sealedBytes;
}

void EncryptionKey::Release::operator()(unsigned char* secret) const
{
    sodium_free(secret);
}

EncryptionKey::EncryptionKey(Secret secret, EncryptionPublicKey publicKey)
    : m_secret(std::move(secret))
    , m_publicKey(std::move(publicKey))
{
}

Result<std::unique_ptr<EncryptionKey>> EncryptionKey::generate()
{
    if (const auto ready = initialiseSodium(); !ready)
        return ready.error();
    QByteArray seed = randomBytes(seedSize);
    auto key = fromSeed(seed);
    wipe(seed);
    return key;
}

Result<std::unique_ptr<EncryptionKey>> EncryptionKey::fromSeed(const QByteArray& seed)
{
    static_assert(seedSize == crypto_box_SEEDBYTES && EncryptionPublicKey::size == crypto_box_PUBLICKEYBYTES);
    if (seed.size() != seedSize)
        return Error {ErrorKind::FieldMalformed, {QStringLiteral("seed")}, QStringLiteral("not 32 bytes")};
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    QByteArray secretKey(crypto_box_SECRETKEYBYTES, Qt::Uninitialized);
    crypto_box_seed_keypair(sodiumData(publicKey), sodiumData(secretKey), sodiumData(seed));
    auto key = make(secretKey, seed);
    wipe(secretKey);
    return key;
}

Result<std::unique_ptr<EncryptionKey>> EncryptionKey::fromSecretKey(const QByteArray& secretKey)
{
    if (secretKey.size() != crypto_box_SECRETKEYBYTES)
        return Error {ErrorKind::FieldMalformed, {QStringLiteral("secretKey")}, QStringLiteral("not 32 bytes")};
    return make(secretKey, QByteArray(seedSize, '\0'));
}

Result<std::unique_ptr<EncryptionKey>> EncryptionKey::of(const SigningKey& signer)
{
    QByteArray seed = signer.seed();
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    QByteArray signing(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized);
    QByteArray secretKey(crypto_box_SECRETKEYBYTES, Qt::Uninitialized);
    crypto_sign_seed_keypair(sodiumData(publicKey), sodiumData(signing), sodiumData(seed));
    crypto_sign_ed25519_sk_to_curve25519(sodiumData(secretKey), sodiumData(std::as_const(signing)));
    auto key = fromSecretKey(secretKey);
    for (QByteArray* secret : {&seed, &signing, &secretKey})
        wipe(*secret);
    return key;
}

Result<std::unique_ptr<EncryptionKey>> EncryptionKey::make(const QByteArray& secretKey, const QByteArray& seed)
{
    if (const auto ready = initialiseSodium(); !ready)
        return ready.error();
    Secret secret(static_cast<unsigned char*>(sodium_malloc(crypto_box_SECRETKEYBYTES + crypto_box_SEEDBYTES)));
    if (!secret)
        return Error {ErrorKind::KeyStoreUnavailable, {}, QStringLiteral("no locked memory for a secret key")};
    std::copy_n(sodiumData(secretKey), crypto_box_SECRETKEYBYTES, secret.get());
    std::copy_n(sodiumData(seed), seedSize, secret.get() + crypto_box_SECRETKEYBYTES);
    sodium_mprotect_readonly(secret.get());
    QByteArray publicBytes(EncryptionPublicKey::size, Qt::Uninitialized);
    crypto_scalarmult_base(sodiumData(publicBytes), secret.get());
    return std::unique_ptr<EncryptionKey>(
        new EncryptionKey(std::move(secret), EncryptionPublicKey(std::move(publicBytes))));
}

QByteArray EncryptionKey::seed() const
{
    QByteArray seed(seedSize, Qt::Uninitialized);
    std::copy_n(m_secret.get() + crypto_box_SECRETKEYBYTES, seedSize, sodiumData(seed));
    return seed;
}

Result<QByteArray> EncryptionKey::open(const QByteArray& sealedBytes) const
{
    constexpr auto overhead = static_cast<qsizetype>(crypto_box_SEALBYTES);
    if (sealedBytes.size() < overhead)
        return Error {ErrorKind::SealBroken, {}, QStringLiteral("too short for a sealed box")};
    QByteArray bytes(sealedBytes.size() - overhead, Qt::Uninitialized);
    const int opened = crypto_box_seal_open(sodiumData(bytes), sodiumData(sealedBytes), sodiumSize(sealedBytes),
        sodiumData(m_publicKey.m_bytes), m_secret.get());
    if (opened != 0)
        return Error {ErrorKind::SealBroken, {}, QStringLiteral("another key, or changed bytes")};
    return bytes;
}

} // namespace tanu
