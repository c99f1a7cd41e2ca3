#include "server/handlers/monitoringhandler.h"

#include "server/monitoring/health.h"
#include "server/monitoring/processfigures.h"
#include "server/storage/databasefile.h"

#include <QtCore/QDir>

namespace tanu::server {

namespace {

/// Seconds since the newest file in the folder was written.
std::optional<double> ageOfNewest(const QString& folder, const QDateTime& now)
{
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files, QDir::Time);
    if (folder.isEmpty() || files.isEmpty())
        return std::nullopt;
    return static_cast<double>(files.constFirst().lastModified().msecsTo(now)) / 1000.0;
}

void gauge(MetricsText& text, const char* name, const char* help, double value)
{
    text.family(name, "gauge", help);
    text.sample(name, {}, value);
}

} // namespace

MonitoringHandler::MonitoringHandler(
    const ServerContext& context, const QString& data, const MonitoringSettings& settings)
    : m_context(context)
    , m_data(data)
    , m_settings(settings)
{
}

void MonitoringHandler::addTo(Router& router)
{
    const auto forWatchers = [this](HttpResponse (MonitoringHandler::*show)() const) {
        return [this, show](const HttpRequest& request, const QStringList&) {
            return m_settings.watchers.allows(request.client) ? (this->*show)()
                                                              : HttpResponse::text("not found\n", 404);
        };
    };
    router.add(HttpMethod::Get, QStringLiteral("/health/live"),
        [](const HttpRequest&, const QStringList&) { return HttpResponse::json("{\"status\":\"live\"}"); });
    router.add(HttpMethod::Get, QStringLiteral("/health"), forWatchers(&MonitoringHandler::health));
    router.add(HttpMethod::Get, QStringLiteral("/metrics"), forWatchers(&MonitoringHandler::metrics));
}

HttpResponse MonitoringHandler::health() const
{
    const Health health = look(m_context.connection, m_context.identity, m_data, m_settings.leastFreeBytes);
    return HttpResponse::json(health.json(), health.isReady() ? 200 : 503);
}

HttpResponse MonitoringHandler::metrics() const
{
    MetricsText text;
    m_context.metrics.write(text);
    writeStore(text);
    writeProcess(text);
    return HttpResponse{200, MetricsText::contentType, text.bytes(), {}};
}

void MonitoringHandler::writeStore(MetricsText& text) const
{
    const Health health = look(m_context.connection, m_context.identity, m_data, m_settings.leastFreeBytes);
    gauge(text, "tanu_ready", "1 if everything that /health looks at is well.", health.isReady() ? 1 : 0);
    gauge(text, "tanu_disk_free_bytes", "Room where the data lies.", static_cast<double>(health.freeBytes));
    if (const auto bytes = databaseBytes(m_context.connection))
        gauge(text, "tanu_database_bytes", "Size of the database.", static_cast<double>(*bytes));
    if (const auto age = ageOfNewest(m_settings.backups, m_context.clock.now()))
        gauge(text, "tanu_backup_age_seconds", "Time since the newest backup was written.", *age);
}

void MonitoringHandler::writeProcess(MetricsText& text) const
{
    if (m_connectionCount)
        gauge(text, "tanu_open_connections", "Connections from the proxy.", m_connectionCount());
    const ProcessFigures process = ProcessFigures::now();
    gauge(text, "process_resident_memory_bytes", "Memory in use.", static_cast<double>(process.residentBytes));
    gauge(text, "process_open_fds", "Open descriptors.", static_cast<double>(process.openDescriptors));
    text.family("process_cpu_seconds_total", "counter", "Time of the processor.");
    text.sample("process_cpu_seconds_total", {}, process.cpuSeconds);
}

} // namespace tanu::server
