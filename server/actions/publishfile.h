#pragma once

#include "server/context/servercontext.h"
#include "server/storage/publishedfiletable.h"

namespace tanu::server {

/// A file that somebody wants to publish.
struct FileToPublish {
    FileKind kind = FileKind::Template;
    Bilingual title;
    QString fileName;
    QDate datedOn;
    QByteArray content;
    FileLanguage language = FileLanguage::Both;
    std::optional<PublishedFileId> replaces = {}; ///< is withdrawn with it
};

/// Publishes templates, instructions and information of the National body as files (P10); journalled.
///
/// - PDF, Office and OpenDocument files, plain text, MP4 and WebM, known by their content, not only by their name.
/// - What replaces another file is its next version; both are one transaction, so that never both or none is shown.
class PublishFile {
public:
    static constexpr qsizetype greatestSize = 15 * 1024 * 1024; ///< bytes
    static constexpr qsizetype longestTitle = 200; ///< characters

    explicit PublishFile(const ServerContext& context);

    /// Errors: FieldEmpty{"title" | "file"}, FieldTooLong{"title", greatest}, ImpossibleDate{date}, FileKindNotAllowed{name},
    /// FileTooLarge{name, greatest}, NotFound{"file", id} where the one to replace is not there or withdrawn, those of the
    /// database.
    [[nodiscard]] Result<PublishedFile> run(const FileToPublish& file, const QString& by) const;

    /// It is not shown any more; its row and the journal stay. Errors: NotFound{"file", id}, those of the database.
    [[nodiscard]] Result<void> withdraw(const PublishedFileId& id, const QString& by) const;

private:
    /// Errors: NotFound{"file", id} also for a withdrawn one.
    [[nodiscard]] Result<PublishedFile> shown(const PublishedFileId& id) const;

    const ServerContext& m_context;
};

/// The content type that the name claims and the first bytes bear out; empty: none that is published.
QByteArray publishedTypeOf(const QString& fileName, const QByteArray& content);

} // namespace tanu::server
