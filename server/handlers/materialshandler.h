#pragma once

#include "server/context/servercontext.h"
#include "server/handlers/pagerefusals.h"
#include "server/http/router.h"
#include "server/site/materialpages.h"

namespace tanu::server {

/// Published files (P10): `GET /materials`, `GET /materials/{id}`.
class MaterialsHandler {
public:
    MaterialsHandler(const ServerContext& context, const SiteFrame& frame, const PageRefusals& refusals);

    void addTo(Router& router);

private:
    [[nodiscard]] HttpResponse list(const HttpRequest& request) const;
    [[nodiscard]] HttpResponse one(const HttpRequest& request, const QString& id) const;

    const ServerContext& m_context;
    const PageRefusals& m_refusals;
    MaterialPages m_pages;
};

} // namespace tanu::server
