#pragma once

#include <QtCore/QString>
#include <QtCore/QTemporaryDir>

namespace tanu {

/// A folder for files that must not reach a disk (S2): what a library can only write into files, and that tells of persons.
///
/// - For the user alone, gone with the object.
/// - Where the system keeps files in memory: the user's own folder of the session, else `/dev/shm`. Without either (no
///   Linux) it is among the temporary files, and `isInMemory` says so.
class FolderInMemory {
public:
    FolderInMemory();

    [[nodiscard]] bool isValid() const { return m_folder.isValid(); }
    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString filePath(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString errorString() const { return m_folder.errorString(); }
    [[nodiscard]] bool isInMemory() const;

private:
    QTemporaryDir m_folder;
};

} // namespace tanu
