#include "server/httpadapter.h"

#include "server/http/guardedlistener.h"

#include <QtCore/QEventLoop>
#include <QtHttpServer/QHttpServer>

namespace tanu::server {

namespace {

HttpMethod methodOf(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return HttpMethod::Get;
    case QHttpServerRequest::Method::Head:
        return HttpMethod::Head;
    case QHttpServerRequest::Method::Post:
        return HttpMethod::Post;
    default:
        return HttpMethod::Other;
    }
}

// The proxy appends the address that it saw; what stands before it was written by the client.
QString clientOf(const HttpRequest& request, const QHostAddress& peer)
{
    const QByteArray forwarded = request.header("x-forwarded-for");
    if (forwarded.isEmpty() || !peer.isLoopback())
        return peer.toString();
    return QString::fromLatin1(forwarded.mid(forwarded.lastIndexOf(',') + 1).trimmed());
}

HttpRequest requestFrom(const QHttpServerRequest& taken)
{
    HttpRequest request;
    request.method = methodOf(taken.method());
    request.path = taken.url().path(QUrl::FullyDecoded);
    request.target = taken.url().toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    request.query = taken.query();
    const auto headers = taken.headers();
    for (const auto& [name, value] : headers) {
        QByteArray& known = request.headers[name.toLower()];
        known = known.isEmpty() ? value : QByteArray(known + ", " + value);
    }
    request.body = taken.body();
    request.client = clientOf(request, taken.remoteAddress());
    return request;
}

/// An answer to HEAD says how long the answer to GET is, and ends there (RFC 9110, 9.3.2).
void write(const HttpResponse& response, HttpMethod method, QHttpServerResponder& responder)
{
    responder.writeStatusLine(static_cast<QHttpServerResponder::StatusCode>(response.status));
    responder.writeHeader("Content-Length", QByteArray::number(response.body.size()));
    if (!response.contentType.isEmpty())
        responder.writeHeader("Content-Type", response.contentType);
    for (const auto& [name, value] : response.headers)
        responder.writeHeader(name, value);
    responder.writeBody(method == HttpMethod::Head ? QByteArray() : response.body);
}

} // namespace

struct HttpAdapter::Parts {
    QHttpServer server;
    GuardedListener* listener = nullptr;
    Handler handler;
};

HttpAdapter::HttpAdapter(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

HttpAdapter::~HttpAdapter() = default;

quint16 HttpAdapter::port() const
{
    return m_parts->listener->serverPort();
}

int HttpAdapter::openConnections() const
{
    return m_parts->listener->openConnections();
}

void HttpAdapter::leave(std::chrono::milliseconds limit)
{
    GuardedListener* listener = m_parts->listener;
    if (listener->openConnections() == 0) {
        listener->close();
        return;
    }
    QEventLoop loop;
    QObject::connect(listener, &GuardedListener::emptied, &loop, &QEventLoop::quit);
    QTimer::singleShot(limit, &loop, &QEventLoop::quit);
    // Inside the loop: what is to be deleted later from before it is deleted behind it.
    QTimer::singleShot(0, listener, [listener] { listener->leave(); });
    loop.exec();
}

Result<std::unique_ptr<HttpAdapter>> HttpAdapter::listen(
    const QHostAddress& address, quint16 port, const RequestLimits& limits, Handler handler)
{
    if (!address.isLoopback())
        return Error{ErrorKind::FieldMalformed, {QStringLiteral("listen"), address.toString()}, {}};
    auto listener = std::make_unique<GuardedListener>(limits);
    if (!listener->listen(address, port)) {
        const QString where = address.toString() + QLatin1Char(':') + QString::number(port);
        return Error{ErrorKind::NetworkUnreachable, {where}, listener->errorString()};
    }
    auto parts = std::make_unique<Parts>();
    parts->handler = std::move(handler);
    parts->listener = listener.get();
    Parts* view = parts.get();
    parts->server.setMissingHandler(
        [view](const QHttpServerRequest& taken, QHttpServerResponder&& responder) {
            const HttpRequest request = requestFrom(taken);
            write(view->handler(request), request.method, responder);
        });
    parts->server.bind(listener.release());
    return std::unique_ptr<HttpAdapter>(new HttpAdapter(std::move(parts)));
}

} // namespace tanu::server
