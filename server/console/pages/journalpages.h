#pragma once

#include "core/security/journal.h"
#include "server/console/routes/consolerouter.h"
#include "server/context/servercontext.h"

namespace tanu::server {

/// The server's journal (P13.5, exchange.md 30): filtered, page by page, checked as a whole, and as CSV.
class JournalPages {
public:
    explicit JournalPages(const ServerContext& context);

    void addTo(ConsoleRouter& router);

private:
    [[nodiscard]] HttpResponse show(const ConsoleRequest& request) const;
    [[nodiscard]] HttpResponse exported(const ConsoleRequest& request) const;
    /// What the walk over the whole chain found, if it was asked for.
    [[nodiscard]] Result<QString> verdict(const ConsoleRequest& request, bool& isWhole) const;

    const ServerContext& m_context;
};

} // namespace tanu::server
