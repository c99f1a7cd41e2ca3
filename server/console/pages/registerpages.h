#pragma once

#include "server/actions/registerpreview.h"
#include "server/console/routes/consolerouter.h"
#include "server/context/servercontext.h"

namespace tanu::server {

/// Registers of the platform as the operators keep them (P7 to P9): what is due and overdue, a new version from a file of
/// CSV or from the server's own tables, what it would change, publishing it.
class ConsoleRegisterPages {
public:
    explicit ConsoleRegisterPages(const ServerContext& context);

    void addTo(ConsoleRouter& router);

private:
    [[nodiscard]] HttpResponse list(const ConsoleRequest& request) const;
    [[nodiscard]] HttpResponse show(const ConsoleRequest& request, const QString& problem, int status) const;
    /// Whether the reader may publish the register of the address. Errors: NotFound, RoleNotAllowed.
    [[nodiscard]] static Result<const RegisterDescription*> edited(const ConsoleRequest& request);
    [[nodiscard]] HttpResponse draft(const ConsoleRequest& request) const;
    [[nodiscard]] HttpResponse publish(const ConsoleRequest& request) const;
    [[nodiscard]] HttpResponse discard(const ConsoleRequest& request) const;
    [[nodiscard]] HttpResponse finish(const ConsoleRequest& request, const std::optional<Error>& problem,
        const char* done) const;

    const ServerContext& m_context;
};

} // namespace tanu::server
