#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <utility>

namespace tanu::server {

/// One answer, before it goes on the wire: a plain value.
struct HttpResponse {
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;

    /// Empty if there is none; the name as it was set.
    [[nodiscard]] QByteArray header(const QByteArray& name) const;
    HttpResponse& with(const QByteArray& name, const QByteArray& value);

    [[nodiscard]] static HttpResponse html(const QString& page, int status = 200);
    [[nodiscard]] static HttpResponse json(const QByteArray& document, int status = 200);
    /// To a program that speaks JSON: `{"error": code}`.
    [[nodiscard]] static HttpResponse problem(const char* code, int status);
    [[nodiscard]] static HttpResponse cbor(const QByteArray& message, int status = 200);
    [[nodiscard]] static HttpResponse text(const QByteArray& line, int status = 200);
};

} // namespace tanu::server
