#include "core/tables/folderinmemory.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStorageInfo>

namespace tanu {

namespace {

bool keepsInMemory(const QString& folder)
{
    const QByteArray type = QStorageInfo(folder).fileSystemType();
    return type == "tmpfs" || type == "ramfs";
}

/// Whatever `XDG_RUNTIME_DIR` says: QStandardPaths would make a folder on the disk where it says nothing.
QString place()
{
    for (const QString& folder : {qEnvironmentVariable("XDG_RUNTIME_DIR"), QStringLiteral("/dev/shm")}) {
        if (!folder.isEmpty() && QFileInfo(folder).isWritable() && keepsInMemory(folder))
            return folder;
    }
    return QDir::tempPath();
}

} // namespace

FolderInMemory::FolderInMemory()
    : m_folder(QDir(place()).filePath(QStringLiteral("tanu-XXXXXX")))
{
}

bool FolderInMemory::isInMemory() const
{
    return keepsInMemory(path());
}

} // namespace tanu
