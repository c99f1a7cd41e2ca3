#include "server/http/httpresponse.h"

namespace tanu::server {

QByteArray HttpResponse::header(const QByteArray& name) const
{
    for (const auto& [key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

HttpResponse& HttpResponse::with(const QByteArray& name, const QByteArray& value)
{
    headers.append({name, value});
    return *this;
}

HttpResponse HttpResponse::html(const QString& page, int status)
{
    return HttpResponse{status, "text/html; charset=utf-8", page.toUtf8(), {}};
}

HttpResponse HttpResponse::json(const QByteArray& document, int status)
{
    return HttpResponse{status, "application/json", document, {}};
}

HttpResponse HttpResponse::problem(const char* code, int status)
{
    return json(QByteArray("{\"error\":\"") + code + "\"}", status);
}

HttpResponse HttpResponse::cbor(const QByteArray& message, int status)
{
    return HttpResponse{status, "application/cbor", message, {}};
}

HttpResponse HttpResponse::text(const QByteArray& line, int status)
{
    return HttpResponse{status, "text/plain; charset=utf-8", line, {}};
}

} // namespace tanu::server
