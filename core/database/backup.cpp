#include "core/database/backup.h"

#include "core/base/durablefile.h"
#include "core/base/flushfile.h"
#include "core/database/integrity.h"
#include "core/database/statement.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace tanu {

namespace {

/// SQLite leaves what VACUUM INTO wrote to the operating system; a copy that a power cut can spoil is none.
Result<void> flushCopy(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return Error {ErrorKind::FileUnwritable, {path}, file.errorString()};
    if (!flushToDisk(file))
        return Error {ErrorKind::DiskFull, {path}, QStringLiteral("cannot be flushed to the disk")};
    return {};
}

Result<void> checkCopy(const QString& path)
{
    const auto copy = Connection::openSqlite(path, Connection::OpenMode::ReadOnly);
    return copy ? checkIntegrity(**copy) : Result<void>(copy.error());
}

Result<void> writeCopy(Connection& connection, const QString& path)
{
    auto copied = Statement::on(connection, QStringLiteral("VACUUM INTO :path")).bind(u":path", path).run();
    if (!copied) {
        Error error = copied.error();
        if (error.kind == ErrorKind::FileUnreadable)
            error = Error {ErrorKind::FileUnwritable, {path}, error.detail};
        return error;
    }
    if (const auto flushed = flushCopy(path); !flushed)
        return flushed;
    return checkCopy(path);
}

} // namespace

Result<void> backupTo(Connection& connection, const QString& path)
{
    if (connection.driver() != Driver::Sqlite)
        return Error {ErrorKind::DatabaseFailed, {}, QStringLiteral("only SQLite is copied by this program")};
    if (QFileInfo::exists(path))
        return Error {ErrorKind::FileUnwritable, {path}, QStringLiteral("exists already")};

    const QString unfinished = path + QStringLiteral(".unfinished");
    QFile::remove(unfinished);
    const auto written = writeCopy(connection, unfinished);
    if (written && QFile::rename(unfinished, path)) {
        // The name, too: without it a power cut takes the copy away.
        const auto flushed = flushFolder(QFileInfo(path).absolutePath());
        if (!flushed)
            QFile::remove(path);
        return flushed;
    }
    QFile::remove(unfinished);
    return written ? Result<void>(Error {ErrorKind::FileUnwritable, {path}, QStringLiteral("cannot be named so")})
                   : written;
}

} // namespace tanu
