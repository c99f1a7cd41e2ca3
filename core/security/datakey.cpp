#include "core/security/datakey.h"

#include "core/security/hash.h"
#include "core/security/signing.h"

#include <sodium.h>

namespace tanu {

namespace {

/// Eight bytes that part these derived keys from any others (crypto_kdf).
constexpr const char* context = "tanudata";

static_assert(DataKey::size == crypto_kdf_KEYBYTES);

} // namespace

DataKey::DataKey(LockedBytes secret)
    : m_secret(std::move(secret))
{
}

Result<std::unique_ptr<DataKey>> DataKey::generate()
{
    if (const auto ready = initialiseSodium(); !ready)
        return ready.error();
    QByteArray bytes = randomBytes(size);
    auto key = fromBytes(bytes);
    wipe(bytes);
    return key;
}

Result<std::unique_ptr<DataKey>> DataKey::fromBytes(const QByteArray& bytes)
{
    if (bytes.size() != size)
        return Error {ErrorKind::FieldMalformed, {QStringLiteral("dataKey")}, QStringLiteral("not 32 bytes")};
    QByteArray taken(bytes.constData(), bytes.size());
    auto secret = LockedBytes::take(taken);
    if (!secret)
        return secret.error();
    return std::unique_ptr<DataKey>(new DataKey(*std::move(secret)));
}

QByteArray DataKey::bytes() const
{
    return m_secret.copy();
}

Result<LockedBytes> DataKey::derived(Use use) const
{
    QByteArray key(size, Qt::Uninitialized);
    crypto_kdf_derive_from_key(reinterpret_cast<unsigned char*>(key.data()), static_cast<size_t>(key.size()),
                               static_cast<uint64_t>(use), context, m_secret.data());
    return LockedBytes::take(key);
}

Result<std::unique_ptr<DataKey>> loadDataKey(CredentialStore& store, const QString& name)
{
    auto bytes = store.read(name);
    if (!bytes)
        return bytes.error();
    auto key = DataKey::fromBytes(*bytes);
    wipe(*bytes);
    return key;
}

Result<std::unique_ptr<DataKey>> keepDataKey(CredentialStore& store, const QString& name, const DataKey& key)
{
    auto before = store.read(name);
    if (before) {
        wipe(*before);
        return Error {ErrorKind::AlreadyThere, {QStringLiteral("key"), name}, {}};
    }
    if (before.error().kind != ErrorKind::KeyMissing)
        return before.error();
    QByteArray bytes = key.bytes();
    const auto written = store.write(name, bytes);
    auto kept = loadDataKey(store, name);
    QByteArray back = kept ? (*kept)->bytes() : QByteArray();
    const bool isSame = isEqualInConstantTime(back, bytes);
    wipe(bytes);
    wipe(back);
    if (!written)
        return written.error();
    if (!isSame)
        return Error {ErrorKind::KeyStoreUnavailable, {}, QStringLiteral("the new key cannot be read back")};
    return kept;
}

} // namespace tanu
