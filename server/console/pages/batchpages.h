#pragma once

#include "server/console/routes/consolerouter.h"
#include "server/context/servercontext.h"

namespace tanu::server {

/// Batches that came in, and what was refused of each with its reason (exchange.md 10, 11).
class BatchPages {
public:
    explicit BatchPages(const ServerContext& context);

    void addTo(ConsoleRouter& router);

private:
    [[nodiscard]] HttpResponse list(const ConsoleRequest& request) const;
    [[nodiscard]] HttpResponse show(const ConsoleRequest& request) const;

    const ServerContext& m_context;
};

} // namespace tanu::server
