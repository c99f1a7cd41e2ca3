#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QUrlQuery>

namespace tanu::server {

enum class HttpMethod {
    Get,
    Head,
    Post,
    Other,
};

/// As the request line has it: `GET`, `HEAD`, `POST`; `other` for every other one, which a client may have made up.
QByteArray nameOf(HttpMethod method);

/// One request, taken off the wire: a plain value, so that every handler can be called without a socket.
///
/// - `path` is decoded and has no query; header names are lower case; a header given twice is joined by
/// commas.
/// - `client` is the address that rate limits count: behind the reverse proxy the one that the proxy saw.
struct HttpRequest {
    HttpMethod method = HttpMethod::Get;
    QString path;
    QByteArray target; ///< path and query as they stand in the request line; what a signature covers
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;
    QString client;

    /// Empty if there is none.
    [[nodiscard]] QByteArray header(const QByteArray& lowerCaseName) const
    {
        return headers.value(lowerCaseName);
    }

    /// A parameter of the query, decoded; empty if there is none.
    [[nodiscard]] QString parameter(const QString& name) const;

    /// A field of a posted form (application/x-www-form-urlencoded), decoded; empty if there is none.
    [[nodiscard]] QString formField(const QString& name) const;
};

} // namespace tanu::server
