#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <functional>
#include <optional>
#include <utility>

namespace tanu {

/// Asked often by long work; true ends it with ErrorKind::Cancelled.
using IsStopped = std::function<bool()>;

struct HttpRequest {
    QByteArray method; ///< `GET` or `POST`
    QByteArray path; ///< from the root, with query
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
};

struct HttpReply {
    int status = 0;
    QByteArray body;
    std::optional<int> retryAfterSeconds; ///< the server's own wish (exchange.md 15)
};

/// The edge to the network: one request, one reply, as bytes. Waits for the reply, so it belongs to a worker
/// thread, never to the thread of the screen.
class Transport {
public:
    virtual ~Transport() = default;

    /// Any HTTP status is a reply. Errors: NetworkUnreachable{address}, Cancelled.
    [[nodiscard]] virtual Result<HttpReply> send(const HttpRequest& request, const IsStopped& isStopped) = 0;
};

} // namespace tanu
