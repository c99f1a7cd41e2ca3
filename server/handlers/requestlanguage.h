#pragma once

#include "server/http/httprequest.h"
#include "server/site/sitetext.h"

namespace tanu::server {

/// In which language a page is wanted: by the link, else by the browser.
inline Language languageOf(const HttpRequest& request)
{
    return languageFor(request.parameter(QStringLiteral("lang")), request.header("accept-language"));
}

} // namespace tanu::server
