#include "server/serverstore.h"

#include "core/security/columnsealer.h"
#include "core/security/folderstore.h"
#include "core/security/installationkey.h"
#include "server/storage/datakeymark.h"
#include "server/storage/serverschema.h"

#include <QtCore/QDir>

namespace tanu::server {

Result<ServerStore> ServerStore::open(const QString& folder, const Clock& clock)
{
    if (const auto started = initialiseSodium(); !started)
        return started.error();
    if (!QDir().mkpath(folder))
        return Error{ErrorKind::FileUnwritable, {folder}, {}};
    auto connection = Connection::openSqlite(QDir(folder).filePath(QStringLiteral("server.sqlite")));
    if (!connection)
        return connection.error();
    if (const auto migrated = Migrator(serverMigrations()).migrate(**connection); !migrated)
        return migrated.error();

    const auto known = knownIdentity(**connection);
    if (!known)
        return known.error();
    FolderStore keys(folder);
    // A server that the centers know gets no new key: its own was lost and is to be brought back.
    auto key = known->has_value() ? loadKey(keys, QStringLiteral("server")) : loadOrCreateKey(keys, QStringLiteral("server"));
    if (!key)
        return key.error();
    const auto identity = loadOrCreateIdentity(**connection, (*key)->publicKey(), clock);
    if (!identity)
        return identity.error();
    const auto dataKey = loadOrCreateDataKey(**connection, keys);
    if (!dataKey)
        return dataKey.error();
    auto sealer = ColumnSealer::create(**dataKey);
    if (!sealer)
        return sealer.error();
    (*connection)->setSealer(*std::move(sealer));
    return ServerStore{*std::move(connection), *std::move(key), *identity};
}

} // namespace tanu::server
