#pragma once

#include "server/handlers/pagerefusals.h"
#include "server/http/router.h"
#include "server/site/sitecenterpages.h"

namespace tanu::server {

/// Recognition centers for candidates (L11.2, L17.2.1): `GET /centers`, `GET /centers/{number}`.
class CentersHandler {
public:
    CentersHandler(const ServerContext& context, const SiteFrame& frame, const PageRefusals& refusals);

    void addTo(Router& router);

private:
    [[nodiscard]] HttpResponse list(const HttpRequest& request) const;
    [[nodiscard]] HttpResponse one(const HttpRequest& request, const QString& number) const;

    const ServerContext& m_context;
    const PageRefusals& m_refusals;
    SiteCenterPages m_pages;
};

} // namespace tanu::server
