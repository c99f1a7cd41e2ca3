#include "overnetwork.h"

#include <QtCore/QEventLoop>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>

namespace tanu::server {

HttpResponse overNetwork(const QString& address, const HttpRequest& request)
{
    QNetworkAccessManager network;
    QNetworkRequest sent(QUrl(address + QString::fromLatin1(request.target)));
    for (auto header = request.headers.begin(); header != request.headers.end(); ++header)
        sent.setRawHeader(header.key(), header.value());
    QNetworkReply* reply = request.method == HttpMethod::Post ? network.post(sent, request.body)
        : request.method == HttpMethod::Head                  ? network.head(sent)
                                                              : network.get(sent);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    HttpResponse response;
    response.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    response.contentType = reply->rawHeader("Content-Type");
    response.body = reply->readAll();
    const auto headers = reply->rawHeaderPairs();
    for (const auto& [name, value] : headers)
        response.with(name, value);
    reply->deleteLater();
    return response;
}

} // namespace tanu::server
