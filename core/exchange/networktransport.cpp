#include "core/exchange/networktransport.h"

#include <QtCore/QEventLoop>
#include <QtCore/QTimer>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QNetworkRequest>

namespace tanu {

namespace {

constexpr int stopCheckMs = 50;

QNetworkRequest toNetworkRequest(const QUrl& server, int silence, const HttpRequest& request)
{
    QUrl url = server;
    url.setPath(QString());
    QNetworkRequest networkRequest(QUrl(url.toString(QUrl::RemovePath) + QString::fromLatin1(request.path)));
    networkRequest.setTransferTimeout(silence);
    networkRequest.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    networkRequest.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/cbor"));
    for (const auto& [name, value] : request.headers)
        networkRequest.setRawHeader(name, value);
    return networkRequest;
}

std::optional<int> retryAfterOf(const QNetworkReply& reply)
{
    bool isNumber = false;
    const int seconds = reply.rawHeader("Retry-After").toInt(&isNumber);
    return isNumber && seconds >= 0 ? std::optional(seconds) : std::nullopt;
}

/// Waits until the reply is whole, too large, or nobody wants it any more.
void await(QNetworkReply& reply, const IsStopped& isStopped)
{
    QEventLoop loop;
    QTimer ticks;
    QObject::connect(&reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QObject::connect(&reply, &QNetworkReply::downloadProgress, &reply, [&reply](qint64 received, qint64) {
        if (received > NetworkTransport::greatestReplyBytes)
            reply.abort();
    });
    QObject::connect(&ticks, &QTimer::timeout, &reply, [&] {
        if (isStopped && isStopped())
            reply.abort();
    });
    ticks.start(stopCheckMs);
    if (!reply.isFinished())
        loop.exec();
}

} // namespace

NetworkTransport::NetworkTransport(QUrl server, int silence)
    : m_server(std::move(server))
    , m_silence(silence)
{
}

Result<HttpReply> NetworkTransport::send(const HttpRequest& request, const IsStopped& isStopped)
{
    QNetworkAccessManager manager;
    const QNetworkRequest networkRequest = toNetworkRequest(m_server, m_silence, request);
    const std::unique_ptr<QNetworkReply> reply(request.method == "GET"
            ? manager.get(networkRequest)
            : manager.sendCustomRequest(networkRequest, request.method, request.body));
    await(*reply, isStopped);
    if (isStopped && isStopped())
        return ErrorKind::Cancelled;

    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isWhole = reply->error() != QNetworkReply::OperationCanceledError
        && reply->error() != QNetworkReply::RemoteHostClosedError;
    if (status == 0 || !isWhole)
        return Error {ErrorKind::NetworkUnreachable, {m_server.toString()}, reply->errorString()};
    return HttpReply {status, reply->readAll(), retryAfterOf(*reply)};
}

} // namespace tanu
