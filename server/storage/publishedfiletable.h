#pragma once

#include "core/base/strongid.h"
#include "core/database/connection.h"
#include "core/domain/bilingual.h"

#include <QtCore/QDateTime>

#include <optional>
#include <vector>

namespace tanu::server {

using PublishedFileId = StrongId<struct PublishedFileTag>;

/// What a published file is for (P10.1 to P10.4).
enum class FileKind {
    About, ///< what the platform can do
    Activity, ///< of the National body
    Template, ///< for the basic tools of the qualifications system
    Instruction,
};

/// `about`, `activity`, `template`, `instruction`.
QString codeOf(FileKind kind);
std::optional<FileKind> parseFileKind(const QString& code);

/// In which language a published file is written.
enum class FileLanguage { Kazakh, Russian, Both };

/// `kk`, `ru`, `both`.
QString codeOf(FileLanguage language);
std::optional<FileLanguage> parseFileLanguage(const QString& code);

/// A file on the platform, without its bytes.
struct PublishedFile {
    PublishedFileId id;
    FileKind kind = FileKind::Template;
    Bilingual title;
    QString fileName; ///< as it is downloaded
    QByteArray contentType;
    qint64 size = 0; ///< bytes
    QDate datedOn;
    QDateTime publishedAt;
    QString publishedBy;
    std::optional<QDateTime> withdrawnAt;
    QByteArray hash = {}; ///< SHA-256 of its bytes
    FileLanguage language = FileLanguage::Both;
    qint64 version = 1; ///< one more than that of the file it replaces
    std::optional<PublishedFileId> replaces = {};
    QString withdrawnBy = {}; ///< empty unless it is withdrawn; not known of what was withdrawn before that was kept
};

/// Which files a page of the console lists.
struct PublishedFileQuery {
    std::optional<FileKind> kind = {};
    bool areWithdrawn = false;
    std::optional<PublishedFileId> before = {}; ///< only those published before this one
    int limit = 50;
};

/// Table `published_file`.
class PublishedFileTable {
public:
    explicit PublishedFileTable(Connection& connection);

    Result<void> insert(const PublishedFile& file, const QByteArray& content);
    /// Also a withdrawn one.
    [[nodiscard]] Result<std::optional<PublishedFile>> find(const PublishedFileId& id) const;
    /// Errors: NotFound{"file", id}.
    [[nodiscard]] Result<QByteArray> content(const PublishedFileId& id) const;
    /// Not withdrawn, by kind, newest first.
    [[nodiscard]] Result<std::vector<PublishedFile>> all() const;
    /// Newest first.
    [[nodiscard]] Result<std::vector<PublishedFile>> page(const PublishedFileQuery& query) const;
    /// The file that replaces this one; nothing where none does.
    [[nodiscard]] Result<std::optional<PublishedFile>> successorOf(const PublishedFileId& id) const;
    /// Of one that is withdrawn already nothing changes.
    Result<void> withdraw(const PublishedFileId& id, const QDateTime& at, const QString& by);

private:
    Connection& m_connection;
};

} // namespace tanu::server
