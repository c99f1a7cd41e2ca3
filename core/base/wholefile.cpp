#include "core/base/wholefile.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtCore/QStorageInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>

namespace tanu {

namespace {

#ifdef Q_OS_UNIX
constexpr std::array fullErrors {ENOSPC, EDQUOT, EFBIG};
#else
constexpr std::array fullErrors {ENOSPC, EFBIG};
#endif

constexpr qint64 noRoom = 64 * 1024;

bool saysDiskFull(const QFileDevice& file)
{
    const QString said = file.errorString();
    return file.error() == QFileDevice::ResourceError
        || std::any_of(fullErrors.begin(), fullErrors.end(), [&said](int error) { return said == qt_error_string(error); });
}

bool hasNoRoom(const QString& path)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    return storage.isValid() && !storage.isReadOnly() && storage.bytesAvailable() < noRoom;
}

Result<void> writeWhole(const QString& path, const QByteArray& content, std::optional<QFile::Permissions> permissions)
{
    errno = 0;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeFailure(path, file);
    if (permissions)
        file.setPermissions(*permissions);
    if (file.write(content) != content.size() || !file.commit())
        return writeFailure(path, file);
    return {};
}

} // namespace

bool meansDiskFull(int systemError)
{
    return std::find(fullErrors.begin(), fullErrors.end(), systemError) != fullErrors.end();
}

Error writeFailure(const QString& path, const QFileDevice& file)
{
    const int systemError = errno;
    const bool isFull = meansDiskFull(systemError) || saysDiskFull(file) || hasNoRoom(path);
    return {isFull ? ErrorKind::DiskFull : ErrorKind::FileUnwritable, {path}, file.errorString()};
}

Result<void> writeWholeFile(const QString& path, const QByteArray& content)
{
    return writeWhole(path, content, std::nullopt);
}

Result<void> writeOwnersFile(const QString& path, const QByteArray& content)
{
    return writeWhole(path, content, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace tanu
