#include "server/upkeep/backupserver.h"

#include "core/base/durablefile.h"
#include "core/database/backup.h"
#include "core/database/connection.h"
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

Result<void> dump(const QString& address, const QString& file)
{
    const auto client = postgresql::clientAddress(address);
    const auto dumped = runClient(QStringLiteral("pg_dump"),
        {QStringLiteral("--format=custom"), QStringLiteral("--no-owner"), QStringLiteral("--no-privileges"),
            QStringLiteral("--file=") + file, QStringLiteral("--dbname=") + client.url},
        client.password);
    return dumped ? runClient(QStringLiteral("pg_restore"), {QStringLiteral("--list"), file}, {}) : dumped;
}

Result<void> backupPostgresql(const QString& address, const QString& file)
{
    // Made by another program, so it is named here when it is whole.
    const QString unfinished = DurableFile::unfinishedNameOf(file);
    QFile::remove(unfinished);
    const auto dumped = dump(address, unfinished);
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
    return place.database.isEmpty() ? backupSqlite(place.folder, file) : backupPostgresql(place.database, file);
}

} // namespace tanu::server
