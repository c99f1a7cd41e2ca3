#include "server/storage/datakeymark.h"

#include "core/database/statement.h"
#include "core/security/columnsealer.h"

namespace tanu::server {

namespace {

const QString keyName = QStringLiteral("server-data");

QByteArray markOf(const Sealer& sealer)
{
    return sealer.fingerprint("data_key.mark", "mark");
}

Result<QByteArray> markOf(const DataKey& key)
{
    const auto sealer = ColumnSealer::create(key);
    return sealer ? Result<QByteArray>(markOf(**sealer)) : Result<QByteArray>(sealer.error());
}

Result<std::optional<QByteArray>> keptMark(Connection& connection)
{
    return Statement::on(connection, QStringLiteral("SELECT mark FROM data_key WHERE one = 1"))
        .mapOne([](const Row& row) { return row.bytes("mark"); });
}

Result<void> keepMark(Connection& connection, const DataKey& key)
{
    const auto mark = markOf(key);
    if (!mark)
        return mark.error();
    return Statement::on(connection, QStringLiteral("INSERT INTO data_key (one, mark) VALUES (1, :mark)"))
        .bind(":mark", *mark)
        .run();
}

Result<std::unique_ptr<DataKey>> create(Connection& connection, CredentialStore& store)
{
    auto made = DataKey::generate();
    if (!made)
        return made;
    auto kept = keepDataKey(store, keyName, **made);
    if (!kept)
        return kept;
    const auto stored = keepMark(connection, **kept);
    return stored ? std::move(kept) : Result<std::unique_ptr<DataKey>>(stored.error());
}

} // namespace

Result<std::unique_ptr<DataKey>> loadKnownDataKey(Connection& connection, CredentialStore& store)
{
    const auto known = keptMark(connection);
    if (!known)
        return known.error();
    auto key = loadDataKey(store, keyName);
    if (!key)
        return key;
    const auto mark = markOf(**key);
    if (!mark)
        return mark.error();
    if (known->has_value() && **known != *mark)
        return Error {ErrorKind::KeyMissing, {keyName}, QStringLiteral("the database was sealed with another key")};
    return key;
}

Result<std::unique_ptr<DataKey>> loadOrCreateDataKey(Connection& connection, CredentialStore& store)
{
    const auto known = keptMark(connection);
    if (!known)
        return known.error();
    auto key = loadKnownDataKey(connection, store);
    if (known->has_value())
        return key;
    if (!key)
        return key.error().kind == ErrorKind::KeyMissing ? create(connection, store) : std::move(key);
    const auto kept = keepMark(connection, **key);
    return kept ? std::move(key) : Result<std::unique_ptr<DataKey>>(kept.error());
}

bool isDataKeyOf(const Sealer& sealer, CredentialStore& store)
{
    const auto key = loadDataKey(store, keyName);
    const auto mark = key ? markOf(**key) : Result<QByteArray>(key.error());
    return mark && *mark == markOf(sealer);
}

} // namespace tanu::server
