#pragma once

#include "server/console/routes/consolerouter.h"
#include "server/context/servercontext.h"

namespace tanu::server {

/// All orders that go down to the centers (exchange.md 17): by center, kind and what became of them.
/// A regional chamber sees those to the centers of its region (P3).
class OrderPages {
public:
    explicit OrderPages(const ServerContext& context);

    void addTo(ConsoleRouter& router);

private:
    [[nodiscard]] HttpResponse list(const ConsoleRequest& request) const;

    const ServerContext& m_context;
};

} // namespace tanu::server
