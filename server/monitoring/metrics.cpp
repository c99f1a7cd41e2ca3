#include "server/monitoring/metrics.h"

namespace tanu::server {

namespace {

constexpr double nanosecondsInASecond = 1e9;

QByteArray labelOf(const QString& route)
{
    return route.isEmpty() ? QByteArray("none") : route.toLatin1();
}

} // namespace

void Metrics::countRequest(const QString& route, int status, qint64 nanoseconds)
{
    Route& counted = m_routes[route];
    ++counted.byStatus[status];
    Latency& latency = counted.latency;
    ++latency.count;
    latency.nanoseconds += nanoseconds;
    const auto bound = std::lower_bound(
        bounds.begin(), bounds.end(), static_cast<double>(nanoseconds) / nanosecondsInASecond);
    if (bound != bounds.end())
        ++latency.within[static_cast<size_t>(bound - bounds.begin())];
}

void Metrics::countBatch(const BatchAnswer& answer)
{
    ++m_batches;
    for (const AnswerLine& line : answer.lines)
        ++m_records[line.fate];
}

void Metrics::write(MetricsText& text) const
{
    writeRequests(text);
    writeLatency(text);
    text.family("tanu_batches_total", "counter", "Batches of centers.");
    text.sample("tanu_batches_total", {{"fate", "taken"}}, static_cast<double>(m_batches));
    text.sample("tanu_batches_total", {{"fate", "resent"}}, static_cast<double>(m_resent));
    text.family("tanu_records_total", "counter", "Records in taken batches by what became of them.");
    for (const RecordFate fate : {RecordFate::Accepted, RecordFate::Duplicate, RecordFate::Superseded,
             RecordFate::Rejected, RecordFate::Deferred})
        text.sample(
            "tanu_records_total", {{"fate", nameOf(fate).toLatin1()}}, static_cast<double>(m_records.value(fate)));
}

void Metrics::writeRequests(MetricsText& text) const
{
    text.family("tanu_requests_total", "counter", "Requests by route and status.");
    for (auto route = m_routes.cbegin(); route != m_routes.cend(); ++route) {
        for (auto status = route->byStatus.cbegin(); status != route->byStatus.cend(); ++status)
            text.sample("tanu_requests_total",
                {{"route", labelOf(route.key())}, {"status", QByteArray::number(status.key())}},
                static_cast<double>(status.value()));
    }
}

void Metrics::writeLatency(MetricsText& text) const
{
    text.family("tanu_request_duration_seconds", "histogram", "Time from the whole request to its answer, by route.");
    for (auto route = m_routes.cbegin(); route != m_routes.cend(); ++route) {
        const QByteArray label = labelOf(route.key());
        const Latency& latency = route->latency;
        qint64 sum = 0;
        for (size_t i = 0; i < bounds.size(); ++i) {
            sum += latency.within[i];
            text.sample("tanu_request_duration_seconds_bucket",
                {{"route", label}, {"le", QByteArray::number(bounds[i], 'g', 6)}}, static_cast<double>(sum));
        }
        const auto count = static_cast<double>(latency.count);
        text.sample("tanu_request_duration_seconds_bucket", {{"route", label}, {"le", "+Inf"}}, count);
        text.sample("tanu_request_duration_seconds_sum", {{"route", label}},
            static_cast<double>(latency.nanoseconds) / nanosecondsInASecond);
        text.sample("tanu_request_duration_seconds_count", {{"route", label}}, count);
    }
}

} // namespace tanu::server
