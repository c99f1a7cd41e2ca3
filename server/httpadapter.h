#pragma once

#include "core/base/result.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"
#include "server/http/requestguard.h"

#include <QtNetwork/QHostAddress>

#include <chrono>
#include <functional>
#include <memory>

namespace tanu::server {

/// The HTTP library behind a wall: `httpadapter.cpp` is the only file that includes it.
///
/// - Listens on loopback addresses only: the library is not hardened and stands behind a reverse proxy, which
///   also speaks TLS.
/// - Watches each connection (`http/connectionwatch.h`), takes at most 512 at once.
/// - Believes `X-Forwarded-For` only from loopback, and of it only the last address, which the proxy wrote.
/// - Belongs to the thread that made it; the handler runs in that thread.
class HttpAdapter {
public:
    using Handler = std::function<HttpResponse(const HttpRequest&)>;

    /// Port 0 takes any free one. Errors: FieldMalformed (listen) for an address that is not loopback,
    /// NetworkUnreachable (address) if it cannot be listened on.
    [[nodiscard]] static Result<std::unique_ptr<HttpAdapter>> listen(
        const QHostAddress& address, quint16 port, const RequestLimits& limits, Handler handler);
    ~HttpAdapter();
    HttpAdapter(const HttpAdapter&) = delete;
    HttpAdapter& operator=(const HttpAdapter&) = delete;

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] int openConnections() const;

    /// Takes nothing new and returns when every request in work is answered, at the latest after `limit`.
    void leave(std::chrono::milliseconds limit);

private:
    struct Parts;

    explicit HttpAdapter(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace tanu::server
