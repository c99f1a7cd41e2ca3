#include "server/archive/archivedraft.h"

#include "core/base/durablefile.h"
#include "core/base/flushfile.h"
#include "core/base/wholefile.h"
#include "server/archive/archive.h"

#include <QtCore/QDir>
#include <QtCore/QUuid>

namespace tanu::server {

ArchiveDraft::ArchiveDraft(const QString& folder, Make make)
    : m_folder(folder)
{
    if (m_folder.isEmpty())
        return;
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces) + QLatin1String(".unfinished");
    m_file = std::make_unique<QFile>(QDir(m_folder).filePath(name));
    m_begun = std::async(std::launch::async, [this, make = std::move(make)] { return write(make); });
}

ArchiveDraft::~ArchiveDraft()
{
    if (m_begun.valid())
        m_begun.wait();
    if (m_file)
        m_file->remove();
}

Result<void> ArchiveDraft::append(const QByteArray& bytes)
{
    if (m_file->write(bytes) != bytes.size() || !m_file->flush() || !flushToDisk(*m_file))
        return writeFailure(m_file->fileName(), *m_file);
    return {};
}

Result<void> ArchiveDraft::write(const Make& make)
{
    constexpr QFile::OpenMode mode = QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered;
    if (!QDir().mkpath(m_folder) || !m_file->open(mode, QFile::ReadOwner | QFile::WriteOwner))
        return writeFailure(m_file->fileName(), *m_file);
    return append(archiveHead(2) + archivePart(make()));
}

Result<void> ArchiveDraft::finish(const JournalEntry& entry, const QByteArray& other)
{
    if (!m_file)
        return {};
    if (const auto begun = m_begun.get(); !begun)
        return begun;
    if (const auto added = append(archivePart(other) + archiveTail(entry)); !added)
        return added;
    const QString path = QDir(m_folder).filePath(archiveNameOf(entry));
    m_file->close();
    if (!QFile::exists(path) && !m_file->rename(path))
        return Error{ErrorKind::FileUnwritable, {path}, m_file->errorString()};
    if (m_file->fileName() == path)
        m_file.reset();
    return flushFolder(m_folder);
}

} // namespace tanu::server
