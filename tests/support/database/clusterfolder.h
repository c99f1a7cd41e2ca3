#pragma once

#include <QtCore/QLockFile>
#include <QtCore/QTemporaryDir>

namespace tanu::test {

/// Where one PostgreSQL of a test lies; gone with the object.
///
/// - In the memory of the machine where nothing waits for the disk and there is room: making and dropping databases is
///   hundreds of files each.
/// - What a killed test left behind is removed by the next one.
class ClusterFolder {
public:
    enum class Place {
        Memory, ///< the disk where the machine has too little for it
        Disk,
    };

    explicit ClusterFolder(Place place);
    Q_DISABLE_COPY_MOVE(ClusterFolder)

    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString filePath(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    QLockFile m_lock; ///< as long as it is held, somebody works here
};

} // namespace tanu::test
