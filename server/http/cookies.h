#pragma once

#include "server/http/httprequest.h"

namespace tanu::server {

/// The value of the cookie of this name (RFC 6265); empty if there is none. Given twice, the first one counts.
QByteArray cookieIn(const HttpRequest& request, const QByteArray& name);

} // namespace tanu::server
