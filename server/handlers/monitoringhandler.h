#pragma once

#include "server/context/servercontext.h"
#include "server/http/router.h"
#include "server/monitoring/monitoringsettings.h"

namespace tanu::server {

/// How the server is (P13.1, P14): `GET /health/live` for everybody, `GET /health` and `GET /metrics` for this machine
/// and the named watchers; to others these two do not exist.
class MonitoringHandler {
public:
    MonitoringHandler(const ServerContext& context, const QString& data, const MonitoringSettings& settings);

    void addTo(Router& router);
    void setConnectionCount(std::function<int()> count) { m_connectionCount = std::move(count); }

private:
    [[nodiscard]] HttpResponse health() const;
    [[nodiscard]] HttpResponse metrics() const;
    void writeStore(MetricsText& text) const;
    void writeProcess(MetricsText& text) const;

    const ServerContext& m_context;
    QString m_data;
    MonitoringSettings m_settings;
    std::function<int()> m_connectionCount;
};

} // namespace tanu::server
