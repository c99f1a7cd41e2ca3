#pragma once

#include "server/handlers/refusals.h"
#include "server/http/router.h"
#include "server/context/servercontext.h"
#include "server/storage/devicetable.h"

namespace tanu::server {

/// What enrolled installations ask, each request signed (exchange.md 6):
/// `POST /api/v1/missing` (8), `POST /api/v1/batches` (9, 10), `POST /api/v1/blocks` (18),
/// `POST /api/v1/checkpoints` (30), `POST /api/v1/grants` and `POST /api/v1/fence` (14),
/// `POST /api/v1/orders` (17), `POST /api/v1/months` and `/records` and `/closings` below it
/// (12, 13).
class ExchangeHandler {
public:
    ExchangeHandler(const ServerContext& context, const Refusals& refusals);

    void addTo(Router& router);

private:
    using Step = HttpResponse (ExchangeHandler::*)(const Device&, const HttpRequest&) const;

    void add(Router& router, const QString& path, Step step);
    [[nodiscard]] HttpResponse missing(const Device& device, const HttpRequest& request) const;
    [[nodiscard]] HttpResponse batches(const Device& device, const HttpRequest& request) const;
    [[nodiscard]] HttpResponse blocks(const Device& device, const HttpRequest& request) const;
    [[nodiscard]] HttpResponse grants(const Device& device, const HttpRequest& request) const;
    [[nodiscard]] HttpResponse fence(const Device& device, const HttpRequest& request) const;
    [[nodiscard]] HttpResponse checkpoints(const Device& device, const HttpRequest& request) const;
    [[nodiscard]] HttpResponse orders(const Device& device, const HttpRequest& request) const;
    [[nodiscard]] HttpResponse months(const Device& device, const HttpRequest& request) const;
    [[nodiscard]] HttpResponse monthPages(const Device& device, const HttpRequest& request) const;
    [[nodiscard]] HttpResponse monthClosings(const Device& device, const HttpRequest& request) const;

    const ServerContext& m_context;
    const Refusals& m_refusals;
};

} // namespace tanu::server
