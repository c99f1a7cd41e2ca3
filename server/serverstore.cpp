#include "server/serverstore.h"

#include "core/database/transaction.h"
#include "core/security/columnsealer.h"
#include "core/security/folderstore.h"
#include "core/security/installationkey.h"
#include "server/storage/datakeymark.h"
#include "server/storage/serverschema.h"

#include <QtCore/QDir>

namespace tanu::server {

namespace {

Result<std::unique_ptr<Connection>> connect(const ServerPlace& place)
{
    return place.database.isEmpty() ? Connection::openSqlite(QDir(place.folder).filePath(QStringLiteral("server.sqlite")))
                                    : Connection::openPostgresql(place.database);
}

QString archiveIn(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral("archive"));
}

struct Known {
    std::unique_ptr<SigningKey> key;
    ServerIdentity identity;
};

/// Among several processes that start for the first time one makes key and identity, the others find them.
Result<Known> recognise(Connection& connection, const QString& folder, const Clock& clock)
{
    const auto before = knownIdentity(connection);
    if (!before)
        return before.error();
    FolderStore keys(folder);
    // A server that the centers know gets no new key: its own was lost and is to be brought back.
    auto key = before->has_value() ? loadKey(keys, QStringLiteral("server"))
                                   : loadOrCreateKey(keys, QStringLiteral("server"));
    if (!key)
        return key.error();
    const auto identity = loadOrCreateIdentity(connection, (*key)->publicKey(), clock);
    if (!identity)
        return identity.error();
    const auto dataKey = loadOrCreateDataKey(connection, keys);
    if (!dataKey)
        return dataKey.error();
    auto sealer = ColumnSealer::create(**dataKey);
    if (!sealer)
        return sealer.error();
    connection.setSealer(*std::move(sealer));
    return Known{*std::move(key), *identity};
}

} // namespace

Result<ServerStore> ServerStore::open(const ServerPlace& place, const Clock& clock)
{
    if (const auto started = initialiseSodium(); !started)
        return started.error();
    if (!QDir().mkpath(place.folder))
        return Error{ErrorKind::FileUnwritable, {place.folder}, {}};
    auto connection = connect(place);
    if (!connection)
        return connection.error();
    if (const auto migrated = Migrator(serverMigrations()).migrate(**connection); !migrated)
        return migrated.error();

    auto known = inTransaction(**connection, [&] { return recognise(**connection, place.folder, clock); });
    if (!known)
        return known.error();
    return ServerStore{*std::move(connection), std::move(known->key), std::move(known->identity), place.folder};
}

ServerContext ServerStore::context(const Clock& clock, Metrics& metrics) const
{
    return {*connection, clock, ServerSigner(*key), identity, {}, metrics, folder, usualChunk, archiveIn(folder)};
}

OperatorDesk ServerStore::desk(const Clock& clock) const
{
    return {*connection, clock, Archive(archiveIn(folder))};
}

} // namespace tanu::server
