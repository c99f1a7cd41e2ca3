#include "core/database/erasure.h"

#include "core/base/flushfile.h"
#include "core/database/statement.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace tanu {

namespace {

/// Copies that Migrator made of versions below this one.
QStringList copiesBelow(const QString& path, int version)
{
    const QFileInfo file(path);
    const QRegularExpression named(QStringLiteral("\\A%1\\.v(\\d+)(-\\d+)?\\.backup(\\.unfinished)?\\z")
                                       .arg(QRegularExpression::escape(file.fileName())));
    QStringList copies;
    for (const QFileInfo& beside : file.dir().entryInfoList(QDir::Files)) {
        const auto match = named.match(beside.fileName());
        if (match.hasMatch() && match.captured(1).toInt() < version)
            copies.append(beside.filePath());
    }
    return copies;
}

/// Zeros over it first: on many disks what is removed can be read for long.
Result<void> wipeFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return Error {ErrorKind::FileUnwritable, {path}, file.errorString()};
    const QByteArray zeros(1024 * 1024, '\0');
    for (qint64 left = file.size(); left > 0; left -= zeros.size()) {
        if (file.write(zeros.constData(), std::min<qint64>(left, zeros.size())) < 0)
            return Error {ErrorKind::FileUnwritable, {path}, file.errorString()};
    }
    // Before it is removed: zeros that never reach the disk cover nothing.
    if (!file.flush() || !flushToDisk(file))
        return Error {ErrorKind::DiskFull, {path}, file.errorString()};
    file.close();
    if (!file.remove())
        return Error {ErrorKind::FileUnwritable, {path}, file.errorString()};
    return {};
}

/// Why a file for what VACUUM sorts: in memory it would need as much as the whole database.
Result<void> writeAnew(Connection& connection)
{
    for (const char* pragma : {"PRAGMA temp_store = FILE", "VACUUM", "PRAGMA temp_store = MEMORY"}) {
        if (const auto done = connection.execute(QString::fromLatin1(pragma)); !done)
            return done;
    }
    const auto busy = Statement::on(connection, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")).integer();
    if (!busy)
        return busy.error();
    if (*busy != 0)
        return Error {ErrorKind::DatabaseBusy, {connection.path()}, QStringLiteral("the log cannot be emptied")};
    return {};
}

} // namespace

Result<void> eraseCopiesBelow(Connection& connection, int version)
{
    if (connection.path().isEmpty())
        return {};
    const QStringList copies = copiesBelow(connection.path(), version);
    if (copies.isEmpty())
        return {};
    if (const auto written = writeAnew(connection); !written)
        return written;
    for (const QString& copy : copies) {
        if (const auto wiped = wipeFile(copy); !wiped)
            return wiped;
    }
    return {};
}

} // namespace tanu
