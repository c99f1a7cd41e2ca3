#include "core/security/signing.h"

#include "core/security/hash.h"

#include <sodium.h>

namespace tanu {

namespace {

const unsigned char* dataOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* dataOf(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

unsigned long long lengthOf(const QByteArray& bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

Error noLockedMemory()
{
    return {ErrorKind::KeyStoreUnavailable, {}, QStringLiteral("no locked memory for a secret key")};
}

} // namespace

Result<void> initialiseSodium()
{
    if (sodium_init() < 0)
        return Error {ErrorKind::KeyStoreUnavailable, {}, QStringLiteral("libsodium does not start")};
    return {};
}

PublicKey::PublicKey(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
}

Result<PublicKey> PublicKey::fromBytes(const QByteArray& bytes)
{
    if (bytes.size() != size)
        return Error {ErrorKind::FieldMalformed, {QStringLiteral("publicKey")}, QString::fromLatin1(bytes.toHex())};
    return PublicKey(bytes);
}

QByteArray PublicKey::keyId() const
{
    return sha256(m_bytes).left(keyIdSize);
}

void SigningKey::Release::operator()(unsigned char* secret) const
{
    sodium_free(secret);
}

SigningKey::SigningKey(Secret secret, PublicKey publicKey)
    : m_secret(std::move(secret))
    , m_publicKey(std::move(publicKey))
{
}

Result<std::unique_ptr<SigningKey>> SigningKey::generate()
{
    if (const auto ready = initialiseSodium(); !ready)
        return ready.error();
    QByteArray seed = randomBytes(seedSize);
    auto key = fromSeed(seed);
    wipe(seed);
    return key;
}

Result<std::unique_ptr<SigningKey>> SigningKey::fromSeed(const QByteArray& seed)
{
    if (seed.size() != seedSize)
        return Error {ErrorKind::FieldMalformed, {QStringLiteral("seed")}, QStringLiteral("not 32 bytes")};
    if (const auto ready = initialiseSodium(); !ready)
        return ready.error();
    Secret secret(static_cast<unsigned char*>(sodium_malloc(crypto_sign_SECRETKEYBYTES)));
    if (!secret)
        return noLockedMemory();
    QByteArray publicBytes(PublicKey::size, Qt::Uninitialized);
    crypto_sign_seed_keypair(dataOf(publicBytes), secret.get(), dataOf(seed));
    sodium_mprotect_readonly(secret.get());
    const auto publicKey = PublicKey::fromBytes(publicBytes);
    return std::unique_ptr<SigningKey>(new SigningKey(std::move(secret), *publicKey));
}

QByteArray SigningKey::seed() const
{
    QByteArray seed(seedSize, Qt::Uninitialized);
    crypto_sign_ed25519_sk_to_seed(dataOf(seed), m_secret.get());
    return seed;
}

QByteArray SigningKey::sign(const QByteArray& bytes) const
{
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(dataOf(signature), nullptr, dataOf(bytes), lengthOf(bytes), m_secret.get());
    return signature;
}

Result<void> verify(const PublicKey& key, const QByteArray& bytes, const QByteArray& signature)
{
    if (signature.size() != crypto_sign_BYTES)
        return Error {ErrorKind::SignatureWrong, {}, QStringLiteral("not 64 bytes")};
    if (crypto_sign_verify_detached(dataOf(signature), dataOf(bytes), lengthOf(bytes), dataOf(key.bytes())) != 0)
        return ErrorKind::SignatureWrong;
    return {};
}

void wipe(QByteArray& secret)
{
    sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
    secret.clear();
}

} // namespace tanu
