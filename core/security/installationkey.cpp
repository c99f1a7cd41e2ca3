#include "core/security/installationkey.h"

namespace tanu {

namespace {

Result<std::unique_ptr<SigningKey>> makeKey(CredentialStore& store, const QString& name)
{
    auto key = SigningKey::generate();
    if (!key)
        return key.error();
    QByteArray seed = (*key)->seed();
    const auto written = store.write(name, seed);
    wipe(seed);
    if (!written)
        return written.error();
    auto kept = loadKey(store, name);
    if (!kept)
        return Error {ErrorKind::KeyStoreUnavailable, {}, QStringLiteral("the new key cannot be read back")};
    if ((*kept)->publicKey() != (*key)->publicKey())
        return Error {ErrorKind::KeyStoreUnavailable, {}, QStringLiteral("another key came back")};
    return kept;
}

} // namespace

Result<std::unique_ptr<SigningKey>> loadKey(CredentialStore& store, const QString& name)
{
    auto seed = store.read(name);
    if (!seed)
        return seed.error();
    auto key = SigningKey::fromSeed(*seed);
    wipe(*seed);
    return key;
}

Result<std::unique_ptr<SigningKey>> loadOrCreateKey(CredentialStore& store, const QString& name)
{
    auto key = loadKey(store, name);
    if (key || key.error().kind != ErrorKind::KeyMissing)
        return key;
    return makeKey(store, name);
}

} // namespace tanu
