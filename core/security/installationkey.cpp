#include "core/security/installationkey.h"

namespace tanu {

namespace {

template <typename Key>
Result<std::unique_ptr<Key>> load(CredentialStore& store, const QString& name)
{
    auto seed = store.read(name);
    if (!seed)
        return seed.error();
    auto key = Key::fromSeed(*seed);
    wipe(*seed);
    return key;
}

template <typename Key>
Result<std::unique_ptr<Key>> keep(CredentialStore& store, const QString& name, const Key& key)
{
    QByteArray seed = key.seed();
    const auto written = store.write(name, seed);
    wipe(seed);
    if (!written)
        return written.error();
    auto kept = load<Key>(store, name);
    if (!kept)
        return Error {ErrorKind::KeyStoreUnavailable, {}, QStringLiteral("the new key cannot be read back")};
    if ((*kept)->publicKey() != key.publicKey())
        return Error {ErrorKind::KeyStoreUnavailable, {}, QStringLiteral("another key came back")};
    return kept;
}

template <typename Key>
Result<std::unique_ptr<Key>> make(CredentialStore& store, const QString& name)
{
    auto key = Key::generate();
    if (!key)
        return key.error();
    return keep<Key>(store, name, **key);
}

template <typename Key>
Result<std::unique_ptr<Key>> loadOrMake(CredentialStore& store, const QString& name)
{
    auto key = load<Key>(store, name);
    if (key || key.error().kind != ErrorKind::KeyMissing)
        return key;
    return make<Key>(store, name);
}

} // namespace

Result<std::unique_ptr<SigningKey>> loadKey(CredentialStore& store, const QString& name)
{
    return load<SigningKey>(store, name);
}

Result<std::unique_ptr<SigningKey>> loadOrCreateKey(CredentialStore& store, const QString& name)
{
    return loadOrMake<SigningKey>(store, name);
}

Result<std::unique_ptr<EncryptionKey>> loadEncryptionKey(CredentialStore& store, const QString& name)
{
    return load<EncryptionKey>(store, name);
}

Result<std::unique_ptr<EncryptionKey>> loadOrCreateEncryptionKey(CredentialStore& store, const QString& name)
{
    return loadOrMake<EncryptionKey>(store, name);
}

Result<void> keepEncryptionKey(CredentialStore& store, const QString& name, const EncryptionKey& key)
{
    auto before = store.read(name);
    if (before) {
        wipe(*before);
        return Error {ErrorKind::AlreadyThere, {QStringLiteral("key"), name}, {}};
    }
    if (before.error().kind != ErrorKind::KeyMissing)
        return before.error();
    const auto kept = keep<EncryptionKey>(store, name, key);
    return kept ? Result<void>() : Result<void>(kept.error());
}

} // namespace tanu
