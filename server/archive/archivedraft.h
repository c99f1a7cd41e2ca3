#pragma once

#include "core/security/journal.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QFile>

#include <functional>
#include <future>
#include <memory>

namespace tanu::server {

/// A file of the archive that is being written while the server still judges what stands in it: ten thousand records are
/// on the disk when their answer is made.
///
/// - Gone without `finish`, it leaves nothing.
class ArchiveDraft {
public:
    using Make = std::function<QByteArray()>;

    /// Begins to write what `make` gives, in a thread of its own; what it uses must outlive the draft. `folder` is made.
    /// An empty folder keeps nothing.
    ArchiveDraft(const QString& folder, Make make);
    ~ArchiveDraft();
    ArchiveDraft(const ArchiveDraft&) = delete;
    ArchiveDraft& operator=(const ArchiveDraft&) = delete;

    /// Adds the other part and the entry; under its name and on the disk when this returns.
    /// Errors: DiskFull, FileUnwritable.
    Result<void> finish(const JournalEntry& entry, const QByteArray& other);

private:
    [[nodiscard]] Result<void> write(const Make& make);
    [[nodiscard]] Result<void> append(const QByteArray& bytes);

    QString m_folder;
    std::unique_ptr<QFile> m_file;
    std::future<Result<void>> m_begun;
};

} // namespace tanu::server
