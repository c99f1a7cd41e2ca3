#include "server/http/httprequest.h"

namespace tanu::server {

QByteArray nameOf(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Get:
        return "GET";
    case HttpMethod::Head:
        return "HEAD";
    case HttpMethod::Post:
        return "POST";
    case HttpMethod::Other:
        break;
    }
    return "other";
}

QString HttpRequest::parameter(const QString& name) const
{
    return query.queryItemValue(name, QUrl::FullyDecoded).replace(QLatin1Char('+'), QLatin1Char(' '));
}

QString HttpRequest::formField(const QString& name) const
{
    if (!header("content-type").startsWith("application/x-www-form-urlencoded"))
        return {};
    QByteArray spaced = body;
    spaced.replace('+', "%20");
    return QUrlQuery(QString::fromLatin1(spaced)).queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace tanu::server
