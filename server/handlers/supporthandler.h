#pragma once

#include "server/context/servercontext.h"
#include "server/handlers/refusals.h"
#include "server/console/frame/supportframe.h"
#include "server/http/ratelimit.h"
#include "server/http/router.h"

namespace tanu::server {

/// Requests to the support from outside (P14, P15): `GET` and `POST /support`, the form of the public site, and
/// `POST /api/v1/support` from installations, each request and its receipt signed; `POST /api/v1/support/answers`, how the
/// requests of a center stand (P16), signed too.
///
/// - A visitor's receipt shows the number and the code by which `/support/answer` tells how the request stands.
/// - An address may file five, then one in two minutes; all visitors together what FileRequest says of a day; an installation
///   is limited by its center's patience alone, and the same message again is the same request.
class SupportHandler {
public:
    SupportHandler(const ServerContext& context, const SiteText& text, const Refusals& refusals);

    void addTo(Router& router);

private:
    [[nodiscard]] HttpResponse form(const Say& say, const HttpRequest& request,
        const QHash<QString, QString>& problems, const QString& notice, int status) const;
    [[nodiscard]] HttpResponse take(const HttpRequest& request);
    [[nodiscard]] HttpResponse takeMessage(const HttpRequest& request) const;
    [[nodiscard]] HttpResponse tellRequests(const HttpRequest& request) const;

    const ServerContext& m_context;
    SupportFrame m_frame;
    const Refusals& m_refusals;
    RateLimit m_limit {{5, 120.0}};
};

} // namespace tanu::server
