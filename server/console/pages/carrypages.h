#pragma once

#include "server/console/routes/consolerouter.h"
#include "server/context/servercontext.h"

namespace tanu::server {

/// A batch of a center without a network (exchange.md 16): its file is brought in, and the answer is taken along as a file.
/// What became of each record is told by the page of the batch (BatchPages).
class CarryPages {
public:
    explicit CarryPages(const ServerContext& context);

    void addTo(ConsoleRouter& router);

private:
    [[nodiscard]] HttpResponse form(const ConsoleRequest& request, const QString& problem, int status) const;
    [[nodiscard]] HttpResponse take(const ConsoleRequest& request) const;
    [[nodiscard]] HttpResponse answer(const ConsoleRequest& request) const;

    const ServerContext& m_context;
};

} // namespace tanu::server
