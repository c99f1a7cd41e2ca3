#pragma once

#include "server/handlers/refusals.h"
#include "server/http/router.h"
#include "server/context/servercontext.h"

namespace tanu::server {

/// What everybody may have: `GET /api/v1/keys`, `GET /api/v1/status/{center}` (exchange.md 27).
class PublicationHandler {
public:
    PublicationHandler(const ServerContext& context, const Refusals& refusals);

    void addTo(Router& router);

private:
    [[nodiscard]] HttpResponse keys() const;
    [[nodiscard]] HttpResponse status(const QString& center) const;

    const ServerContext& m_context;
    const Refusals& m_refusals;
};

} // namespace tanu::server
