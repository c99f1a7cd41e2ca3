#pragma once

#include "server/context/servercontext.h"
#include "server/handlers/pagerefusals.h"
#include "server/http/router.h"
#include "server/site/registerpages.h"

namespace tanu::server {

/// The registers for visitors (P7, L6.1): `GET /registers`, `/registers/{name}`, `/registers/{name}/{key}`, and the
/// whole of one as CSV, `GET /data/{name}`.
class RegistersHandler {
public:
    static constexpr int pageSize = 50; ///< rows

    RegistersHandler(const ServerContext& context, const SiteFrame& frame, const PageRefusals& refusals);

    void addTo(Router& router);

private:
    [[nodiscard]] HttpResponse all(const HttpRequest& request) const;
    [[nodiscard]] HttpResponse one(const HttpRequest& request, const QString& name) const;
    [[nodiscard]] HttpResponse row(const HttpRequest& request, const QString& name, const QString& key) const;
    [[nodiscard]] HttpResponse data(const HttpRequest& request, const QString& name) const;
    [[nodiscard]] Result<RegisterPage> pageOf(const HttpRequest& request, const RegisterDescription& description) const;

    const ServerContext& m_context;
    const PageRefusals& m_refusals;
    RegisterPages m_pages;
};

} // namespace tanu::server
