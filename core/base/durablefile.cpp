#include "core/base/durablefile.h"

#include "core/base/flushfile.h"
#include "core/base/wholefile.h"

#include <QtCore/QFileInfo>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace tanu {

DurableFile::DurableFile(const QString& path)
    : m_path(path)
    , m_file(unfinishedNameOf(path))
{
}

DurableFile::~DurableFile()
{
    m_file.close();
    if (!m_isPublished)
        m_file.remove();
}

QString DurableFile::unfinishedNameOf(const QString& path)
{
    return path + QStringLiteral(".unfinished");
}

Result<std::unique_ptr<DurableFile>> DurableFile::create(const QString& path)
{
    if (QFileInfo::exists(path))
        return Error {ErrorKind::AlreadyThere, {QStringLiteral("file"), path}, {}};
    QFile::remove(unfinishedNameOf(path));
    std::unique_ptr<DurableFile> file(new DurableFile(path));
    errno = 0;
    constexpr QFile::OpenMode mode = QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered;
    if (!file->m_file.open(mode, QFile::ReadOwner | QFile::WriteOwner))
        return file->failure(errno);
    return file;
}

Error DurableFile::failure(int systemError) const
{
    const ErrorKind kind = meansDiskFull(systemError) ? ErrorKind::DiskFull : ErrorKind::FileUnwritable;
    return {kind, {m_path}, qt_error_string(systemError)};
}

Result<void> DurableFile::write(const QByteArray& bytes)
{
    errno = 0;
    if (m_file.write(bytes) != bytes.size())
        return failure(errno);
    return {};
}

Result<void> DurableFile::flush()
{
    if (!flushToDisk(m_file))
        return failure(errno);
#if defined(Q_OS_UNIX) && defined(POSIX_FADV_DONTNEED)
    ::posix_fadvise(m_file.handle(), 0, 0, POSIX_FADV_DONTNEED);
#endif
    return {};
}

Result<void> DurableFile::publish()
{
    if (const auto flushed = flush(); !flushed)
        return flushed;
    m_file.close();
    errno = 0;
    if (!QFile::rename(m_file.fileName(), m_path))
        return failure(errno);
    m_isPublished = true;
    return flushFolder(QFileInfo(m_path).absolutePath());
}

Result<void> flushFolder(const QString& folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool isFlushed = handle >= 0 && ::fsync(handle) == 0;
    const int why = errno;
    if (handle >= 0)
        ::close(handle);
    // Some file systems of sticks and shares cannot flush a folder and say so with EINVAL; the file itself is flushed.
    if (!isFlushed && why != EINVAL)
        return Error {ErrorKind::FileUnwritable, {folder}, qt_error_string(why)};
#else
    Q_UNUSED(folder) // Windows keeps names in the journal of its file system, and flushes no folder
#endif
    return {};
}

} // namespace tanu
