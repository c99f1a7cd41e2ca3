#pragma once

#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

namespace tanu::server {

/// The request over the network to `http://host:port`, and back; status 0 if no answer came.
HttpResponse overNetwork(const QString& address, const HttpRequest& request);

} // namespace tanu::server
