#include "server/storage/uploadfolder.h"

#include "core/base/strongid.h"

#include <QtCore/QFile>

#include <cerrno>

namespace tanu::server {

namespace {

constexpr const char* part = ".part";
constexpr const char* answered = ".answer";

Error failureOf(const QFile& file)
{
    const bool isFull = errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
    return Error{isFull ? ErrorKind::DiskFull : ErrorKind::FileUnwritable, {file.fileName()}, file.errorString()};
}

Result<void> writeAt(QFile& file, qint64 offset, const QByteArray& bytes)
{
    const bool isWritten = file.seek(offset) && file.write(bytes) == bytes.size() && file.flush();
    return isWritten ? Result<void>() : Result<void>(failureOf(file));
}

/// Ages are counted by the server's own clock.
void touch(QFile& file, const Clock& clock)
{
    file.setFileTime(clock.now(), QFileDevice::FileModificationTime);
}

} // namespace

UploadFolder::UploadFolder(const QString& data, const Clock& clock)
    : m_root(QDir(data).filePath(QStringLiteral("uploads")))
    , m_clock(clock)
{
}

QDir UploadFolder::folderOf(const QByteArray& device) const
{
    return QDir(m_root.filePath(uuidToText(device)));
}

QString UploadFolder::pathOf(const QByteArray& device, const QByteArray& whole, const char* suffix) const
{
    return folderOf(device).filePath(QString::fromLatin1(whole.toHex()) + QLatin1String(suffix));
}

Result<qint64> UploadFolder::open(const UploadManifest& manifest) const
{
    const QDir folder = folderOf(manifest.device);
    if (!folder.mkpath(QStringLiteral(".")))
        return Error{ErrorKind::FileUnwritable, {folder.path()}, {}};
    QFile file(pathOf(manifest.device, manifest.whole, part));
    if (!file.open(QIODevice::ReadWrite))
        return failureOf(file);
    touch(file, m_clock);
    keepFew(folder, QFileInfo(file.fileName()).fileName());
    return file.size();
}

Result<qint64> UploadFolder::append(const QByteArray& device, const UploadChunk& chunk) const
{
    QFile file(pathOf(device, chunk.whole, part));
    if (!file.exists())
        return Error{ErrorKind::NotFound, {QStringLiteral("upload")}, {}};
    if (!file.open(QIODevice::ReadWrite))
        return failureOf(file);
    const qint64 there = file.size();
    if (chunk.offset != there)
        return there;
    if (const auto written = writeAt(file, there, chunk.bytes); !written) {
        file.resize(there);
        return written.error();
    }
    touch(file, m_clock);
    return there + chunk.bytes.size();
}

Result<QByteArray> UploadFolder::read(const QByteArray& device, const QByteArray& whole) const
{
    QFile file(pathOf(device, whole, part));
    if (!file.exists())
        return Error{ErrorKind::NotFound, {QStringLiteral("upload")}, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, {file.fileName()}, file.errorString()};
    return file.readAll();
}

void UploadFolder::discard(const QByteArray& device, const QByteArray& whole) const
{
    QFile::remove(pathOf(device, whole, part));
}

Result<void> UploadFolder::finish(
    const QByteArray& device, const QByteArray& whole, const QByteArray& answer) const
{
    QFile file(pathOf(device, whole, answered));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return failureOf(file);
    if (const auto written = writeAt(file, 0, answer); !written) {
        file.remove();
        return written;
    }
    touch(file, m_clock);
    discard(device, whole);
    return {};
}

std::optional<QByteArray> UploadFolder::answer(const QByteArray& device, const QByteArray& whole) const
{
    QFile file(pathOf(device, whole, answered));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

void UploadFolder::keepFew(const QDir& folder, const QString& mine) const
{
    const QFileInfoList newestFirst = folder.entryInfoList(QDir::Files, QDir::Time);
    int kept = 1;
    for (const QFileInfo& file : newestFirst) {
        if (file.fileName() != mine && ++kept > keptPerDevice)
            QFile::remove(file.filePath());
    }
}

void UploadFolder::sweep() const
{
    const QDateTime oldest = m_clock.now().addDays(-keptDays);
    const QFileInfoList devices = m_root.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo& device : devices) {
        const QDir folder(device.filePath());
        for (const QFileInfo& file : folder.entryInfoList(QDir::Files)) {
            if (file.lastModified() < oldest)
                QFile::remove(file.filePath());
        }
        m_root.rmdir(device.fileName()); // only an empty one goes
    }
}

} // namespace tanu::server
