#pragma once

#include "server/actions/checkcertificate.h"
#include "server/http/ratelimit.h"
#include "server/http/router.h"
#include "server/site/siteassets.h"
#include "server/site/sitepages.h"

namespace tanu::server {

/// The public check (exchange.md 25, 28): `GET /check`, `GET /V/{serial}`, `POST /check`, `GET /api/v1/check`, and
/// the files of the pages.
///
/// - `POST /check` takes a form (serial, surname or token) and answers with a page, or with JSON where
/// `Accept`
///   asks for it.
/// - Every question costs a token of the client's bucket, whatever the answer.
class CheckHandler {
public:
    CheckHandler(const ServerContext& context, const SiteFrame& frame, const SiteAssets& assets);

    void addTo(Router& router);

    /// 404 and 405 of everything outside the exchange.
    [[nodiscard]] HttpResponse refuse(const HttpRequest& request, int status) const;

private:
    [[nodiscard]] HttpResponse start(const HttpRequest& request) const;
    [[nodiscard]] HttpResponse document(const HttpRequest& request, const QString& serial) const;
    [[nodiscard]] HttpResponse post(const HttpRequest& request);
    [[nodiscard]] HttpResponse get(const HttpRequest& request);
    [[nodiscard]] HttpResponse answerPage(const HttpRequest& request, CheckForm form);
    [[nodiscard]] HttpResponse answerJson(const CheckForm& form);
    [[nodiscard]] HttpResponse tooMany(const HttpRequest& request, int seconds) const;
    [[nodiscard]] Result<CheckResult> ask(const CertificateNumber& serial, const CheckForm& form);

    const ServerContext& m_context;
    const SiteAssets& m_assets;
    SitePages m_pages;
    CheckCertificate m_check;
    RateLimit m_limit{{30, 2.0}};
};

} // namespace tanu::server
