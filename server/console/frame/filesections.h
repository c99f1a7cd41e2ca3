#pragma once

#include "server/console/frame/formparts.h"
#include "server/storage/publishedfiletable.h"

namespace tanu::server {

/// The parts of the pages of published files (P10).
class FileSections {
public:
    explicit FileSections(const ConsoleRequest& request);

    [[nodiscard]] Html filter(const PublishedFileQuery& query) const;
    [[nodiscard]] Html list(const std::vector<PublishedFile>& files, bool areWithdrawn) const;
    [[nodiscard]] Html facts(const PublishedFile& file) const;
    /// Newest first: the file and all that it replaced.
    [[nodiscard]] Html versions(const std::vector<PublishedFile>& versions) const;
    /// `replaced` is whose next version is published; what was typed before stands in the fields again.
    [[nodiscard]] Html form(const std::optional<PublishedFile>& replaced, const FieldProblems& problems) const;

    [[nodiscard]] static QString pathOf(const PublishedFileId& id);
    /// Whether a browser may show it by itself: nothing in such a file can run here.
    [[nodiscard]] static bool isShown(const PublishedFile& file);

private:
    [[nodiscard]] Html badge(const PublishedFile& file) const;
    [[nodiscard]] QString kindWords(FileKind kind) const;
    [[nodiscard]] QString languageWords(FileLanguage language) const;
    [[nodiscard]] QString versionWords(const PublishedFile& file) const;

    const ConsoleRequest& m_request;
    const Say& m_say;
};

} // namespace tanu::server
