#pragma once

#include "server/console/routes/consolerouter.h"
#include "server/context/servercontext.h"

namespace tanu::server {

/// `GET /console`: what needs somebody, by what this role may see: centers, refused records, requests, the analysis.
class OverviewPage {
public:
    explicit OverviewPage(const ServerContext& context);

    void addTo(ConsoleRouter& router);

private:
    [[nodiscard]] HttpResponse show(const ConsoleRequest& request) const;

    const ServerContext& m_context;
};

} // namespace tanu::server
