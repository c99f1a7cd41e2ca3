#include "server/storage/datakeymark.h"

#include "core/database/statement.h"
#include "core/security/columnsealer.h"

namespace tanu::server {

namespace {

const QString keyName = QStringLiteral("server-data");

Result<QByteArray> markOf(const DataKey& key)
{
    const auto sealer = ColumnSealer::create(key);
    if (!sealer)
        return sealer.error();
    return (*sealer)->fingerprint("data_key.mark", "mark");
}

Result<std::optional<QByteArray>> keptMark(Connection& connection)
{
    return Statement::on(connection, QStringLiteral("SELECT mark FROM data_key WHERE one = 1"))
        .mapOne([](const Row& row) { return row.bytes("mark"); });
}

Result<std::unique_ptr<DataKey>> create(Connection& connection, CredentialStore& store)
{
    auto made = DataKey::generate();
    if (!made)
        return made;
    auto kept = keepDataKey(store, keyName, **made);
    if (!kept)
        return kept;
    const auto mark = markOf(**kept);
    if (!mark)
        return mark.error();
    const auto stored = Statement::on(connection, QStringLiteral("INSERT INTO data_key (one, mark) VALUES (1, :mark)"))
                            .bind(":mark", *mark)
                            .run();
    if (!stored)
        return stored.error();
    return kept;
}

} // namespace

Result<std::unique_ptr<DataKey>> loadOrCreateDataKey(Connection& connection, CredentialStore& store)
{
    const auto known = keptMark(connection);
    if (!known)
        return known.error();
    auto key = loadDataKey(store, keyName);
    const bool isFirst = !key && key.error().kind == ErrorKind::KeyMissing && !known->has_value();
    if (isFirst)
        return create(connection, store);
    if (!key)
        return key;
    const auto mark = markOf(**key);
    if (!mark)
        return mark.error();
    if (known->has_value() && **known != *mark)
        return Error {ErrorKind::KeyMissing, {keyName}, QStringLiteral("the database was sealed with another key")};
    if (known->has_value())
        return key;
    const auto stored = Statement::on(connection, QStringLiteral("INSERT INTO data_key (one, mark) VALUES (1, :mark)"))
                            .bind(":mark", *mark)
                            .run();
    return stored ? std::move(key) : Result<std::unique_ptr<DataKey>>(stored.error());
}

} // namespace tanu::server
