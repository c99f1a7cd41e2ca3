#pragma once

#include "core/base/clock.h"
#include "server/http/router.h"
#include "server/monitoring/logline.h"
#include "server/monitoring/metrics.h"

namespace tanu::server {

/// Counts every request, and tells the log of it (P14).
///
/// - A line has the time, the request's id, the route that answered (its pattern, never the path), method, status,
///   duration and bytes of the answer. Nothing that a client wrote is in it: no path, no query, no address.
/// - The id comes from the proxy where it is one (`X-Request-Id`, 32 hexadecimal digits), else it is made here; the
///   answer carries it.
class RequestWatch {
public:
    using Work = std::function<Router::Answer(const HttpRequest&)>;

    /// Both must outlive it. An empty sink means no log.
    RequestWatch(const Clock& clock, Metrics& metrics, LogSink sink);

    [[nodiscard]] HttpResponse around(const HttpRequest& request, const Work& work);

private:
    void tell(const QByteArray& id, const HttpRequest& request, const Router::Answer& answer, qint64 nanoseconds) const;

    const Clock& m_clock;
    Metrics& m_metrics;
    LogSink m_sink;
};

} // namespace tanu::server
