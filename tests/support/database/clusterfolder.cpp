#include "tests/support/database/clusterfolder.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStorageInfo>

namespace tanu::test {

namespace {

const QString memory = QStringLiteral("/dev/shm");
const QString disk = QStringLiteral("/tmp"); // short: the path of a socket may have 107 bytes
const QString prefix = QStringLiteral("tanu-cluster-");
const QString lockName = QStringLiteral("lock");

constexpr qint64 neededMemory = 2LL * 1024 * 1024 * 1024; ///< bytes; several tests run at once, each takes some 200 MB

bool hasRoom()
{
    return QFileInfo(memory).isWritable() && QStorageInfo(memory).bytesAvailable() >= neededMemory;
}

/// A folder without a lock is being made, or has nothing in it yet.
bool isLeftBehind(const QDir& folder)
{
    if (!folder.exists(lockName))
        return false;
    QLockFile lock(folder.filePath(lockName));
    lock.setStaleLockTime(0);
    return lock.tryLock(0);
}

void removeLeftBehind(const QString& root)
{
    const QStringList names = QDir(root).entryList({prefix + QLatin1Char('*')}, QDir::Dirs);
    for (const QString& name : names) {
        QDir folder(root + QLatin1Char('/') + name);
        if (isLeftBehind(folder))
            folder.removeRecursively();
    }
}

QString templateFor(ClusterFolder::Place place)
{
    const QString& root = place == ClusterFolder::Place::Memory && hasRoom() ? memory : disk;
    return root + QLatin1Char('/') + prefix + QStringLiteral("XXXXXX");
}

} // namespace

ClusterFolder::ClusterFolder(Place place)
    : m_folder(templateFor(place))
    , m_lock(filePath(lockName))
{
    removeLeftBehind(memory);
    removeLeftBehind(disk);
    m_lock.setStaleLockTime(0); // it is stale when its process is gone, however long it has been held
    m_lock.tryLock(0);
}

} // namespace tanu::test
