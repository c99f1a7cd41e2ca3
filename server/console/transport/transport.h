#pragma once

#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

namespace tanu::server {

/// Whether the request came over TLS, as the proxy says.
bool isOverTls(const HttpRequest& request);

/// Whether it was made on this machine for this machine: nothing of it passes a network.
bool isFromHere(const HttpRequest& request);

/// Whether a form was sent by a page of this same server: `Origin`, or where a browser leaves that out
/// `Sec-Fetch-Site`.
bool isFromOwnPage(const HttpRequest& request);

/// The id in the session's cookie, 32 bytes; empty if there is none or it is none.
QByteArray sessionIn(const HttpRequest& request);

/// Sets the cookie: for this server alone (`__Host-`, Secure), for no script (HttpOnly), for no request that another
/// site starts (SameSite=Strict), until the browser is closed.
void setSession(HttpResponse& response, const HttpRequest& request, const QByteArray& id);
/// Takes the cookie away.
void dropSession(HttpResponse& response, const HttpRequest& request);

} // namespace tanu::server
