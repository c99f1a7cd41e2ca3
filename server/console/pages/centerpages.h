#pragma once

#include "server/console/routes/consolerouter.h"
#include "server/context/servercontext.h"

namespace tanu::server {

/// Centers and how they stand: the list, and one page for each with its installations, numbers, months and codes.
/// A regional chamber sees the centers of its region only; the others are not there for it (P3).
class CenterPages {
public:
    explicit CenterPages(const ServerContext& context);

    void addTo(ConsoleRouter& router);

private:
    [[nodiscard]] HttpResponse list(const ConsoleRequest& request) const;
    [[nodiscard]] HttpResponse show(const ConsoleRequest& request) const;
    [[nodiscard]] HttpResponse makeCode(const ConsoleRequest& request) const;
    [[nodiscard]] HttpResponse fence(const ConsoleRequest& request) const;

    const ServerContext& m_context;
};

} // namespace tanu::server
