#include "nginxprocess.h"

#include "tests/support/patience.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QRegularExpression>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QTcpServer>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tanu::server {

using test::patience;

namespace {

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

constexpr const char* around = R"(daemon off;
%USER%
worker_processes 2;
pid %DIR%/nginx.pid;
error_log %DIR%/main-error.log warn;
events { worker_connections 2048; }
http {
    client_body_temp_path %DIR%/body;
    proxy_temp_path %DIR%/proxy;
    fastcgi_temp_path %DIR%/fastcgi;
    uwsgi_temp_path %DIR%/uwsgi;
    scgi_temp_path %DIR%/scgi;
    include %DIR%/tanu.conf;
}
)";

bool write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

sockaddr_in addressOf(const QString& text, quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    ::inet_pton(AF_INET, text.toLatin1().constData(), &address.sin_addr);
    return address;
}

} // namespace

NginxProcess::~NginxProcess()
{
    m_process.terminate();
    if (!m_process.waitForFinished(patience))
        m_process.kill();
}

QString NginxProcess::makeCertificate() const
{
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
            QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
            QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
            QLatin1String("/CN=") + QLatin1String(host), QStringLiteral("-keyout"),
            m_folder.filePath(QStringLiteral("key.pem")), QStringLiteral("-out"), certificate()});
    const bool isMade = openssl.waitForFinished(patience) && openssl.exitCode() == 0;
    return isMade ? QString() : QString::fromUtf8(openssl.readAllStandardError());
}

QString NginxProcess::configurationFor(
    const QList<quint16>& upstream, const QList<std::pair<QString, QString>>& changes, QString& wrong) const
{
    QFile shipped(QStringLiteral(TANU_SOURCE_DIR "/resources/server/nginx/tanu.conf"));
    if (!shipped.open(QIODevice::ReadOnly))
        wrong = shipped.errorString();
    QString text = QString::fromUtf8(shipped.readAll());
    static const QRegularExpression overIpv6(QStringLiteral(" *listen \\[::\\][^\n]*\n"));
    text.remove(overIpv6);
    QString servers;
    for (const quint16 port : upstream)
        servers += QStringLiteral("server 127.0.0.1:%1 max_fails=1 fail_timeout=2s;\n").arg(port);
    QList<std::pair<QString, QString>> all{
        {QStringLiteral("server 127.0.0.1:8081 max_fails=1 fail_timeout=2s;"), servers},
        {QStringLiteral("listen 80 "), QStringLiteral("listen 127.0.0.1:%1 ").arg(m_plainPort)},
        {QStringLiteral("listen 443 "), QStringLiteral("listen 127.0.0.1:%1 ").arg(m_tlsPort)},
        {QStringLiteral("/etc/tanu/tls/fullchain.pem"), certificate()},
        {QStringLiteral("/etc/tanu/tls/privkey.pem"), m_folder.filePath(QStringLiteral("key.pem"))},
        {QStringLiteral("/var/log/nginx"), m_folder.path()}};
    for (const auto& [from, to] : all + changes) {
        if (!text.contains(from))
            wrong = QLatin1String("the shipped file has no ") + from;
        text.replace(from, to);
    }
    return text;
}

QString NginxProcess::start(const QList<quint16>& upstream, const QList<std::pair<QString, QString>>& changes)
{
    m_tlsPort = freePort();
    m_plainPort = freePort();
    QString wrong = makeCertificate();
    const QString configuration = configurationFor(upstream, changes, wrong);
    if (!wrong.isEmpty())
        return wrong;
    QByteArray whole(around);
    whole.replace("%DIR%", m_folder.path().toUtf8()).replace("%USER%", ::geteuid() == 0 ? "user root;" : "");
    if (!write(m_folder.filePath(QStringLiteral("nginx.conf")), whole)
        || !write(m_folder.filePath(QStringLiteral("tanu.conf")), configuration.toUtf8()))
        return QStringLiteral("its files cannot be written");
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(QStringLiteral("/usr/sbin/nginx"),
        {QStringLiteral("-p"), m_folder.path(), QStringLiteral("-c"), m_folder.filePath(QStringLiteral("nginx.conf"))});
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < patience) {
        const int descriptor = connectedFrom(QStringLiteral("127.0.0.1"), m_tlsPort);
        if (descriptor >= 0) {
            ::close(descriptor);
            return {};
        }
        if (m_process.waitForFinished(20) || m_process.error() == QProcess::FailedToStart)
            return QLatin1String("nginx ends: ") + QString::fromUtf8(m_process.readAll());
    }
    return QStringLiteral("nginx does not listen");
}

QByteArray NginxProcess::logs() const
{
    QByteArray all;
    for (const QString& name : QDir(m_folder.path()).entryList({QStringLiteral("*.log")})) {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

int connectedFrom(const QString& address, quint16 port)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in from = addressOf(address, 0);
    const sockaddr_in to = addressOf(QStringLiteral("127.0.0.1"), port);
    const bool isConnected = ::bind(descriptor, reinterpret_cast<const sockaddr*>(&from), sizeof from) == 0
        && ::connect(descriptor, reinterpret_cast<const sockaddr*>(&to), sizeof to) == 0;
    if (isConnected)
        return descriptor;
    ::close(descriptor);
    return -1;
}

std::unique_ptr<QSslSocket> tlsFrom(const QString& address, quint16 port)
{
    auto socket = std::make_unique<QSslSocket>();
    socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    socket->setPeerVerifyName(QLatin1String(NginxProcess::host));
    if (!socket->setSocketDescriptor(connectedFrom(address, port)))
        return nullptr;
    socket->startClientEncryption();
    return socket;
}

bool isWhole(const QByteArray& answer)
{
    static const QRegularExpression length(
        QStringLiteral("content-length: (\\d+)"), QRegularExpression::CaseInsensitiveOption);
    const qsizetype end = answer.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const auto known = length.match(QString::fromLatin1(answer.left(end)));
    return known.hasMatch() && answer.size() >= end + 4 + known.captured(1).toLongLong();
}

QByteArray overTls(quint16 port, const QByteArray& request, const QString& from)
{
    const auto socket = tlsFrom(from, port);
    if (socket == nullptr || !socket->waitForEncrypted(patience))
        return "no connection";
    socket->write(request);
    QByteArray answer;
    while (!isWhole(answer) && socket->waitForReadyRead(patience))
        answer += socket->readAll();
    return answer;
}

} // namespace tanu::server
