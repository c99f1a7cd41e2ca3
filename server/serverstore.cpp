#include "server/serverstore.h"

#include "core/base/presence.h"
#include "core/database/transaction.h"
#include "core/security/columnsealer.h"
#include "core/security/folderstore.h"
#include "core/security/installationkey.h"
#include "server/storage/datakeymark.h"
#include "server/storage/serverschema.h"

#include <QtCore/QDir>

namespace tanu::server {

namespace {

QString fileIn(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral("server.sqlite"));
}

Result<std::unique_ptr<Connection>> connect(const ServerPlace& place)
{
    return place.database.isEmpty() ? Connection::openSqlite(fileIn(place.folder))
                                    : Connection::openPostgresql(place.database);
}

Error noServer(const ServerPlace& place)
{
    return {ErrorKind::NotFound, {QStringLiteral("server"), place.folder},
        QStringLiteral("no server there; the first start of serve makes one")};
}

/// Errors: NotFound where there is none at all, DatabaseNewer, ActionNotAllowed for an older one.
Result<void> checkSchema(Connection& connection, const ServerPlace& place)
{
    const auto stored = Migrator::storedVersion(connection);
    if (!stored)
        return stored.error();
    const int known = Migrator(serverMigrations()).newest();
    if (*stored == 0)
        return noServer(place);
    if (*stored == known)
        return {};
    const QStringList versions {QString::number(*stored), QString::number(known)};
    if (*stored > known)
        return Error{ErrorKind::DatabaseNewer, versions, connection.place()};
    return Error{ErrorKind::ActionNotAllowed, QStringList(QStringLiteral("schema")) + versions,
        QStringLiteral("the data is of an older program: start the server of this one once, it brings the data up")};
}

QString archiveIn(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral("archive"));
}

struct Known {
    std::unique_ptr<SigningKey> key;
    ServerIdentity identity;
};

Result<Known> sealed(Connection& connection, std::unique_ptr<SigningKey> key, const ServerIdentity& identity,
    const DataKey& dataKey)
{
    auto sealer = ColumnSealer::create(dataKey);
    if (!sealer)
        return sealer.error();
    connection.setSealer(*std::move(sealer));
    return Known{std::move(key), identity};
}

/// Only reads.
Result<Known> recogniseAgain(Connection& connection, const ServerPlace& place)
{
    const auto identity = knownIdentity(connection);
    if (!identity)
        return identity.error();
    if (!identity->has_value())
        return noServer(place);
    FolderStore keys(place.folder);
    auto key = loadKey(keys, QStringLiteral("server"));
    if (!key)
        return key.error();
    if (const auto own = checkKeyOf(**identity, (*key)->publicKey()); !own)
        return own.error();
    const auto dataKey = loadKnownDataKey(connection, keys);
    return dataKey ? sealed(connection, *std::move(key), **identity, **dataKey) : Result<Known>(dataKey.error());
}

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
    return sealed(connection, *std::move(key), *identity, **dataKey);
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

Result<ServerStore> ServerStore::find(const ServerPlace& place)
{
    if (const auto started = initialiseSodium(); !started)
        return started.error();
    if (place.database.isEmpty() && isAbsent(fileIn(place.folder)))
        return noServer(place);
    auto connection = connect(place);
    if (!connection)
        return connection.error();
    if (const auto fits = checkSchema(**connection, place); !fits)
        return fits.error();
    auto known = recogniseAgain(**connection, place);
    if (!known)
        return known.error();
    return ServerStore{*std::move(connection), std::move(known->key), std::move(known->identity), place.folder};
}

Result<ServerStore> ServerStore::findOrMake(const ServerPlace& place, const Clock& clock)
{
    auto found = find(place);
    const bool isAbsent = !found && found.error().kind == ErrorKind::NotFound;
    return isAbsent ? open(place, clock) : std::move(found);
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
