#pragma once

#include "core/base/result.h"

#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QString>

#include <memory>

class QLockFile;

namespace tanu {

/// Who has a data folder open.
struct DataHolder {
    QString program;
    QString computer;
    QDateTime since; ///< UTC

    friend bool operator==(const DataHolder&, const DataHolder&) = default;
};

/// Keeps a data folder to one program at a time (issue 4, one writer): held as long as the object lives, or the process.
///
/// - A lock of the operating system on `<folder>/lock`, which dies with the process: what a killed program left is
///   taken over at once. The file stays, and says who had it last.
/// - Refuses within a second.
/// - It keeps out programs of ours, and is no protection against others.
/// Why no file that is made and removed: after a power cut it would stand there and lock everybody out.
class DataLock {
public:
    /// Errors: DataInUse{path, program and computer, since as ISO UTC}, FileUnwritable{path}.
    [[nodiscard]] static Result<std::unique_ptr<DataLock>> take(const QString& folder, const DataHolder& holder);

    ~DataLock();
    DataLock(const DataLock&) = delete;
    DataLock& operator=(const DataLock&) = delete;

    /// This program, on this computer, now.
    [[nodiscard]] static DataHolder thisProgram();

private:
    explicit DataLock(const QString& path);

    [[nodiscard]] bool tryLock();
    void say(const DataHolder& holder);

    QFile m_file;
    std::unique_ptr<QLockFile> m_other; ///< where the system has no flock
};

} // namespace tanu
