#pragma once

#include "core/base/result.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"
#include "server/http/requestguard.h"

#include <QtNetwork/QHostAddress>

#include <functional>
#include <memory>

namespace tanu::server {

/// The HTTP library behind a wall: `httpadapter.cpp` is the only file that includes it.
///
/// - Listens on loopback addresses only: the library is not hardened and stands behind a reverse proxy, which
///   also speaks TLS.
/// - Watches each connection with a RequestGuard, ends one that is silent for 60 s, takes at most 512 at
/// once.
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

private:
    struct Parts;

    explicit HttpAdapter(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace tanu::server
