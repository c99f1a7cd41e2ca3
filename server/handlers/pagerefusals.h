#pragma once

#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"
#include "server/site/sitepages.h"

namespace tanu::server {

/// What a visitor sees in place of a page: said in words, never why.
class PageRefusals {
public:
    explicit PageRefusals(const SiteFrame& frame);

    /// `status` 404, 405, 500 or 503.
    [[nodiscard]] HttpResponse of(const HttpRequest& request, int status) const;
    /// NotFound is 404; everything else failed inside (monitoring/failure.h).
    [[nodiscard]] HttpResponse of(const HttpRequest& request, const Error& error) const;

private:
    SitePages m_pages;
};

} // namespace tanu::server
