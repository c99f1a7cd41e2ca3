#include "server/monitoring/requestwatch.h"

#include "server/monitoring/log.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QRandomGenerator>

namespace tanu::server {

namespace {

constexpr qsizetype idSize = 32;

bool isId(const QByteArray& id)
{
    const auto isDigit = [](char sign) { return (sign >= '0' && sign <= '9') || (sign >= 'a' && sign <= 'f'); };
    return id.size() == idSize && std::all_of(id.begin(), id.end(), isDigit);
}

QByteArray idFor(const HttpRequest& request)
{
    const QByteArray given = request.header("x-request-id");
    if (isId(given))
        return given;
    std::array<quint64, 2> chance{};
    QRandomGenerator::global()->fillRange(chance.data(), chance.size());
    return QByteArray(reinterpret_cast<const char*>(chance.data()), sizeof chance).toHex();
}

LogLevel levelOf(int status)
{
    if (status >= 500)
        return LogLevel::Error;
    return status >= 400 ? LogLevel::Warning : LogLevel::Info;
}

} // namespace

RequestWatch::RequestWatch(const Clock& clock, Metrics& metrics, LogSink sink)
    : m_clock(clock)
    , m_metrics(metrics)
    , m_sink(std::move(sink))
{
}

HttpResponse RequestWatch::around(const HttpRequest& request, const Work& work)
{
    QElapsedTimer timer;
    timer.start();
    const QByteArray id = idFor(request);
    const RequestInWork inWork(id);
    Router::Answer answer = work(request);
    answer.response.with("X-Request-Id", id);
    const qint64 taken = timer.nsecsElapsed();
    m_metrics.countRequest(answer.route, answer.response.status, taken);
    if (m_sink)
        tell(id, request, answer, taken);
    return std::move(answer.response);
}

void RequestWatch::tell(
    const QByteArray& id, const HttpRequest& request, const Router::Answer& answer, qint64 nanoseconds) const
{
    m_sink(LogLine(m_clock.now(), levelOf(answer.response.status), "request")
               .add("request", QByteArrayView(id))
               .add("route", answer.route.isEmpty() ? QStringLiteral("none") : answer.route)
               .add("method", QByteArrayView(nameOf(request.method)))
               .add("status", static_cast<qint64>(answer.response.status))
               .addSeconds("seconds", nanoseconds)
               .add("bytes", answer.response.body.size())
               .bytes());
}

} // namespace tanu::server
