#include "probe.h"

#include <QtNetwork/QSslSocket>

namespace tanu::server {

namespace {

constexpr int dropEvery = 200;
constexpr qsizetype sentAtOnce = 256 * 1024;

bool isRefusal(int status)
{
    return (status >= 400 && status < 500) || status == 501 || status == 505;
}

} // namespace

Probe::Probe(MalformedRequest request, std::unique_ptr<QTcpSocket> socket)
    : m_request(std::move(request))
    , m_socket(std::move(socket))
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &Probe::end);
    connect(&m_drip, &QTimer::timeout, this, [this] {
        if (m_dropped < m_request.drops.size())
            m_socket->write(m_request.drops.mid(m_dropped++, 1));
    });
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Probe::read);
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &Probe::sendMore);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, [this] {
        m_isEnded = true;
        read();
        end();
    });
    auto* tls = qobject_cast<QSslSocket*>(m_socket.get());
    if (tls != nullptr && !tls->isEncrypted())
        connect(tls, &QSslSocket::encrypted, this, &Probe::begin);
    else
        begin();
}

void Probe::begin()
{
    m_limit.start(limit);
    sendMore();
    if (!m_request.drops.isEmpty())
        m_drip.start(dropEvery);
}

// In parts: many bodies of 16 MB at once would stand in this process otherwise.
void Probe::sendMore()
{
    if (m_isOver || m_socket->bytesToWrite() > sentAtOnce)
        return;
    const QByteArray part = m_request.atOnce.mid(m_sent, sentAtOnce);
    m_sent += part.size();
    if (!part.isEmpty())
        m_socket->write(part);
}

void Probe::read()
{
    m_answer += m_socket->readAll();
    if (isRefusal(lastStatus()))
        end();
}

void Probe::end()
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_drip.stop();
    m_limit.stop();
    m_socket->disconnect(this);
    m_socket->abort();
}

int Probe::lastStatus() const
{
    const qsizetype line = m_answer.lastIndexOf("HTTP/1.1 ");
    return line < 0 ? 0 : m_answer.mid(line + 9, 3).toInt();
}

QString Probe::complaint() const
{
    const int status = lastStatus();
    // HTTP/0.9 knows no status: its page of a refusal is all, and the end.
    if (isRefusal(status) || (status == 0 && m_isEnded))
        return {};
    const QString what = status == 0 ? QStringLiteral("no answer") : QString::number(status);
    return m_request.name + QLatin1String(": ") + what
        + (m_isEnded ? QLatin1String(", ended") : QLatin1String(", still open")) + QLatin1Char(' ')
        + QString::fromLatin1(m_answer.left(60));
}

} // namespace tanu::server
