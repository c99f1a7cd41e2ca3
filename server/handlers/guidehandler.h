#pragma once

#include "server/handlers/pagerefusals.h"
#include "server/http/router.h"
#include "server/site/sitecenterpages.h"
#include "server/site/guidepages.h"

namespace tanu::server {

/// The pages that explain: `GET /`, `GET /apply`, `GET /status`.
class GuideHandler {
public:
    GuideHandler(const ServerContext& context, const SiteFrame& frame, const PageRefusals& refusals);

    void addTo(Router& router);

private:
    [[nodiscard]] HttpResponse home(const HttpRequest& request) const;
    [[nodiscard]] HttpResponse apply(const HttpRequest& request) const;
    [[nodiscard]] HttpResponse status(const HttpRequest& request) const;

    const ServerContext& m_context;
    const PageRefusals& m_refusals;
    GuidePages m_pages;
    SitePages m_checkPages;
    SiteCenterPages m_centerPages;
};

} // namespace tanu::server
