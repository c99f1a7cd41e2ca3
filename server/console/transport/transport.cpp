#include "server/console/transport/transport.h"

#include "server/http/cookies.h"
#include "server/operators/sessionrules.h"

#include <QtCore/QUrl>
#include <QtNetwork/QHostAddress>

namespace tanu::server {

namespace {

constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray cookieName(const HttpRequest& request)
{
    return isOverTls(request) ? QByteArray("__Host-tanu-console") : QByteArray("tanu-console");
}

QByteArray attributes(const HttpRequest& request)
{
    const QByteArray common = "; Path=/; HttpOnly; SameSite=Strict";
    return isOverTls(request) ? QByteArray(common + "; Secure") : common;
}

} // namespace

bool isOverTls(const HttpRequest& request)
{
    return request.header("x-forwarded-proto").trimmed() == "https";
}

bool isFromHere(const HttpRequest& request)
{
    const QString host = QUrl(QLatin1String("http://") + QString::fromLatin1(request.header("host"))).host();
    const bool isForHere = host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
    return isForHere && QHostAddress(request.client).isLoopback();
}

bool isFromOwnPage(const HttpRequest& request)
{
    const QByteArray origin = request.header("origin");
    if (origin.isEmpty())
        return request.header("sec-fetch-site") == "same-origin";
    const QByteArray scheme = isOverTls(request) ? QByteArray("https://") : QByteArray("http://");
    return origin == scheme + request.header("host");
}

QByteArray sessionIn(const HttpRequest& request)
{
    const auto decoded = QByteArray::fromBase64Encoding(cookieIn(request, cookieName(request)), encoding);
    const bool isGood = decoded && decoded.decoded.size() == sessionIdSize;
    return isGood ? decoded.decoded : QByteArray();
}

void setSession(HttpResponse& response, const HttpRequest& request, const QByteArray& id)
{
    response.with("Set-Cookie", cookieName(request) + '=' + id.toBase64(encoding) + attributes(request));
}

void dropSession(HttpResponse& response, const HttpRequest& request)
{
    response.with("Set-Cookie", cookieName(request) + '=' + attributes(request) + "; Max-Age=0");
}

} // namespace tanu::server
