#include "server/storage/restoremark.h"

#include "core/base/durablefile.h"
#include "core/base/presence.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace tanu::server::restoremark {

namespace {

QString pathIn(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral("restored-not-told"));
}

} // namespace

Result<void> put(const QString& folder)
{
    auto file = DurableFile::create(pathIn(folder));
    if (!file)
        return file.error();
    const auto written = (*file)->write("tanu-server restored --data DIR\n");
    return written ? (*file)->publish() : written;
}

Result<void> remove(const QString& folder)
{
    const QString path = pathIn(folder);
    if (isAbsent(path))
        return {};
    if (!QFile::remove(path))
        return Error{ErrorKind::FileUnwritable, {path}, {}};
    return flushFolder(folder);
}

Result<void> check(const QString& folder)
{
    if (isAbsent(pathIn(folder)))
        return {};
    return Error{ErrorKind::ActionNotAllowed, {QStringLiteral("serve"), QStringLiteral("restored")},
        QStringLiteral("the data came out of a backup: tanu-server rebuild, if the archive was saved, then "
                       "tanu-server restored, once, and the server starts")};
}

} // namespace tanu::server::restoremark
