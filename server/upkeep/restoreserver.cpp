#include "server/upkeep/restoreserver.h"

#include "core/base/durablefile.h"
#include "core/database/connection.h"
#include "core/database/integrity.h"
#include "core/database/postgresql.h"
#include "core/database/statement.h"
#include "server/serverstore.h"
#include "server/upkeep/clientprogram.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace tanu::server {

namespace {

Result<void> copy(const QString& from, const QString& to)
{
    constexpr qint64 piece = 1 << 20;
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, {from}, source.errorString()};
    auto target = DurableFile::create(to);
    if (!target)
        return target.error();
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(piece);
        if (source.error() != QFile::NoError)
            return Error{ErrorKind::FileUnreadable, {from}, source.errorString()};
        if (const auto written = (*target)->write(bytes); !written)
            return written;
    }
    return (*target)->publish();
}

Result<void> checkFolder(const QString& folder)
{
    const bool isFree = QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if (QFileInfo::exists(folder) && !isFree)
        return Error{ErrorKind::FolderNotEmpty, {folder}, {}};
    if (!QDir().mkpath(folder))
        return Error{ErrorKind::FileUnwritable, {folder}, {}};
    if (!QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return Error{ErrorKind::FileUnwritable, {folder}, QStringLiteral("cannot be made private")};
    return {};
}

Result<void> restoreSqlite(const QString& backup, const QString& folder)
{
    const QString path = QDir(folder).filePath(QStringLiteral("server.sqlite"));
    if (const auto copied = copy(backup, path); !copied)
        return copied;
    const auto restored = Connection::openSqlite(path);
    const auto whole = restored ? checkIntegrity(**restored) : Result<void>(restored.error());
    return whole ? whole : Result<void>(Error{ErrorKind::BackupBroken, {backup}, whole.error().detail});
}

Result<void> checkEmpty(const QString& address)
{
    const auto connection = Connection::openPostgresql(address);
    if (!connection)
        return connection.error();
    const auto tables = Statement::on(**connection, dialect::countSchemaObjects(Driver::Postgresql)).integer();
    if (!tables)
        return tables.error();
    if (*tables > 0)
        return Error{ErrorKind::AlreadyThere, {QStringLiteral("database"), (*connection)->place()}, {}};
    return {};
}

Result<void> restorePostgresql(const QString& backup, const QString& address)
{
    const auto client = postgresql::clientAddress(address);
    const auto restored = runClient(QStringLiteral("pg_restore"),
        {QStringLiteral("--exit-on-error"), QStringLiteral("--single-transaction"), QStringLiteral("--no-owner"),
            QStringLiteral("--no-privileges"), QStringLiteral("--dbname=") + client.url, backup},
        client.password);
    return restored ? restored : Result<void>(Error{ErrorKind::BackupBroken, {backup}, restored.error().detail});
}

/// The key that documents are checked with, and beside it the one that personal data is sealed with.
Result<void> bringKeys(const QString& key, const QString& folder)
{
    if (const auto copied = copy(key, QDir(folder).filePath(QStringLiteral("server.key"))); !copied)
        return copied;
    const QString dataKey = QStringLiteral("server-data.key");
    return copy(QFileInfo(key).dir().filePath(dataKey), QDir(folder).filePath(dataKey));
}

} // namespace

Result<void> restoreServer(const QString& backup, const QString& key, const ServerPlace& place, const Clock& clock)
{
    for (const QString& needed : {backup, key}) {
        if (!QFileInfo(needed).isFile())
            return Error{ErrorKind::FileUnreadable, {needed}, QStringLiteral("no such file")};
    }
    if (!place.database.isEmpty()) {
        if (const auto empty = checkEmpty(place.database); !empty)
            return empty;
    }
    if (const auto free = checkFolder(place.folder); !free)
        return free;
    const auto restored = place.database.isEmpty() ? restoreSqlite(backup, place.folder)
                                                   : restorePostgresql(backup, place.database);
    if (!restored)
        return restored;
    if (const auto brought = bringKeys(key, place.folder); !brought)
        return brought;
    // Opening compares the key with the database and brings an older schema up to this program.
    const auto store = ServerStore::open(place, clock);
    return store ? Result<void>() : Result<void>(store.error());
}

} // namespace tanu::server
