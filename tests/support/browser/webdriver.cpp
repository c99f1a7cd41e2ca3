#include "webdriver.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QNetworkRequest>

namespace tanu {

namespace {

constexpr int patienceMs = 20'000;

} // namespace

WebDriver::~WebDriver()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(patienceMs))
        m_process.kill();
}

QString WebDriver::start()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("chromedriver"));
    if (program.isEmpty())
        return QStringLiteral("chromedriver is not installed (Debian: chromium-driver)");
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_process.start(program, {QStringLiteral("--port=0")});
    static const QRegularExpression started(QStringLiteral("started successfully on port ([0-9]+)"));
    QByteArray said;
    const QDeadlineTimer deadline(patienceMs);
    while (!deadline.hasExpired() && m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
        said += m_process.readAllStandardOutput();
        const auto match = started.match(QString::fromUtf8(said));
        if (!match.hasMatch())
            continue;
        m_address = QLatin1String("http://127.0.0.1:") + match.captured(1);
        return {};
    }
    return QLatin1String("chromedriver does not start: ") + QString::fromUtf8(said + m_process.readAllStandardError());
}

WebDriver::Answer WebDriver::ask(const QByteArray& method, const QString& path, const QJsonObject& body)
{
    QNetworkRequest request(QUrl(QString(m_address + path)));
    request.setTransferTimeout(patienceMs);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    const QByteArray sent = method == "POST" ? QJsonDocument(body).toJson(QJsonDocument::Compact) : QByteArray();
    QNetworkReply* reply = m_network.sendCustomRequest(request, method, sent);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const QByteArray said = reply->readAll();
    const QString network = reply->errorString();
    reply->deleteLater();
    const QJsonDocument document = QJsonDocument::fromJson(said);
    if (!document.isObject())
        return {{}, QLatin1String("no answer to ") + path + QLatin1String(": ") + network};
    const QJsonValue value = document.object().value(QLatin1String("value"));
    const QJsonObject object = value.toObject();
    if (object.contains(QLatin1String("error")))
        return {{}, object.value(QLatin1String("message")).toString().section(u'\n', 0, 0)};
    return {value, {}};
}

} // namespace tanu
