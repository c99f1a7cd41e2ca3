#pragma once

#include "core/base/result.h"

#include <QtCore/QFile>

#include <memory>

namespace tanu {

/// A new file that stands under its name whole and on the disk, or not at all (exchange.md 24, S2).
///
/// - What is written goes to `NAME.unfinished`; a leftover of an earlier try is replaced.
/// - `publish` gives it its name after file and folder are on the disk. It never overwrites.
/// - Gone without `publish`, it removes what it wrote.
/// - Errors: AlreadyThere{"file", path}, DiskFull{path} (also a quota and a file-size limit),
///   FileUnwritable{path} (the folder or the stick is gone, too).
class DurableFile {
public:
    static Result<std::unique_ptr<DurableFile>> create(const QString& path);

    ~DurableFile();
    DurableFile(const DurableFile&) = delete;
    DurableFile& operator=(const DurableFile&) = delete;

    Result<void> write(const QByteArray& bytes);

    /// Everything written is on the disk and no longer in the cache, so that reading `unfinishedPath` reads the disk.
    Result<void> flush();

    /// Nothing can be written after it.
    Result<void> publish();

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString unfinishedPath() const { return m_file.fileName(); }

    /// Where what is being written to this path lies until it is whole.
    [[nodiscard]] static QString unfinishedNameOf(const QString& path);

private:
    explicit DurableFile(const QString& path);

    [[nodiscard]] Error failure(int systemError) const;

    QString m_path;
    QFile m_file;
    bool m_isPublished = false;
};

/// What changed in this folder (a name that came or went) is on the disk. Errors: FileUnwritable{path}.
/// Why apart from the file: a file can be on the disk while its name is not.
Result<void> flushFolder(const QString& folder);

} // namespace tanu
