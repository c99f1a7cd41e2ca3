#pragma once

#include "server/console/frame/formparts.h"
#include "server/console/routes/consolerouter.h"
#include "server/context/servercontext.h"
#include "server/storage/publishedfiletable.h"

namespace tanu::server {

/// Templates, instructions and information for reading (P10): what is published and what was withdrawn, one page each with
/// its versions, a new file or the next version of one, and to withdraw one.
class FilePages {
public:
    explicit FilePages(const ServerContext& context);

    void addTo(ConsoleRouter& router);

private:
    [[nodiscard]] HttpResponse list(const ConsoleRequest& request) const;
    [[nodiscard]] HttpResponse form(const ConsoleRequest& request, const FieldProblems& problems, int status) const;
    [[nodiscard]] HttpResponse publish(const ConsoleRequest& request) const;
    [[nodiscard]] HttpResponse show(const ConsoleRequest& request) const;
    [[nodiscard]] HttpResponse content(const ConsoleRequest& request) const;
    [[nodiscard]] HttpResponse withdraw(const ConsoleRequest& request) const;

    /// Errors: NotFound{"file", text}, those of the database.
    [[nodiscard]] Result<PublishedFile> fileOf(const QString& text) const;
    /// The one that the form replaces; nothing where it replaces none. Errors: as fileOf, also for a withdrawn one.
    [[nodiscard]] Result<std::optional<PublishedFile>> replacedBy(const ConsoleRequest& request) const;
    /// The whole chain that the file is of, newest first. Errors: those of the database.
    [[nodiscard]] Result<std::vector<PublishedFile>> versionsOf(const PublishedFile& file) const;

    const ServerContext& m_context;
};

} // namespace tanu::server
