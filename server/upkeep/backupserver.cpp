#include "server/upkeep/backupserver.h"

#include "core/base/durablefile.h"
#include "core/base/presence.h"
#include "core/database/backup.h"
#include "core/database/connection.h"
#include "core/database/migrator.h"
#include "core/database/postgresql.h"
#include "server/upkeep/clientprogram.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace tanu::server {

namespace {

Result<void> backupSqlite(const QString& folder, const QString& file)
{
    const QString path = QDir(folder).filePath(QStringLiteral("server.sqlite"));
    if (!QFileInfo::exists(path))
        return Error{ErrorKind::NotFound, {QStringLiteral("server.sqlite"), folder}, {}};
    const auto connection = Connection::openSqlite(path);
    if (!connection)
        return connection.error();
    if (const auto copied = backupTo(**connection, file); !copied)
        return copied;
    if (!QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner))
        return Error{ErrorKind::FileUnwritable, {file}, QStringLiteral("cannot be made private")};
    return {};
}

/// The dump of an empty database is no backup of a server.
Result<void> checkServer(const ServerPlace& place)
{
    const auto connection = Connection::openPostgresql(place.database);
    if (!connection)
        return connection.error();
    const auto version = Migrator::storedVersion(**connection);
    if (!version)
        return version.error();
    if (*version == 0 || isAbsent(place.folder))
        return Error{ErrorKind::NotFound, {QStringLiteral("server"), place.folder}, {}};
    return {};
}

Result<void> dump(const QString& address, const QString& file)
{
    const auto client = postgresql::clientAddress(address);
    const auto dumped = runClient(QStringLiteral("pg_dump"),
        {QStringLiteral("--format=custom"), QStringLiteral("--no-owner"), QStringLiteral("--no-privileges"),
            QStringLiteral("--file=") + file, QStringLiteral("--dbname=") + client.url},
        client.password);
    return dumped ? runClient(QStringLiteral("pg_restore"), {QStringLiteral("--list"), file}, {}) : dumped;
}

Result<void> backupPostgresql(const ServerPlace& place, const QString& file)
{
    if (const auto there = checkServer(place); !there)
        return there;
    // Made by another program, so it is named here when it is whole.
    const QString unfinished = DurableFile::unfinishedNameOf(file);
    QFile::remove(unfinished);
    const auto dumped = dump(place.database, unfinished);
    QFile made(unfinished);
    if (dumped && made.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && made.rename(file))
        return flushFolder(QFileInfo(file).absolutePath());
    made.remove();
    return dumped ? Result<void>(Error{ErrorKind::FileUnwritable, {file}, made.errorString()}) : dumped;
}

} // namespace

Result<void> backupServer(const ServerPlace& place, const QString& file)
{
    if (QFileInfo::exists(file))
        return Error{ErrorKind::AlreadyThere, {QStringLiteral("file"), file}, {}};
    return place.database.isEmpty() ? backupSqlite(place.folder, file) : backupPostgresql(place, file);
}

} // namespace tanu::server
