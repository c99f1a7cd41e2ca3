#include "server/http/guardedlistener.h"

#include <QtCore/QTimer>
#include <QtNetwork/QTcpSocket>

namespace tanu::server {

namespace {

constexpr int lingering = 2'000;

QByteArray refusalLine(int status)
{
    return "HTTP/1.1 " + QByteArray::number(status)
        + " Refused\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
}

/// Lives as a child of the socket that it watches.
class ConnectionWatch final : public QObject {
public:
    ConnectionWatch(QTcpSocket* socket, const RequestLimits& limits)
        : QObject(socket)
        , m_socket(socket)
        , m_guard(limits)
    {
        m_silence.setSingleShot(true);
        m_silence.setInterval(GuardedListener::silence);
        connect(&m_silence, &QTimer::timeout, m_socket, &QTcpSocket::abort);
        connect(m_socket, &QTcpSocket::readyRead, this, &ConnectionWatch::look);
        connect(m_socket, &QTcpSocket::bytesWritten, this, [this] { m_silence.start(); });
        m_silence.start();
    }

private:
    void look()
    {
        m_silence.start();
        const auto refusal = m_guard.take(m_socket->peek(m_socket->bytesAvailable()));
        if (refusal)
            refuse(*refusal);
    }

    void refuse(int status)
    {
        disconnect(m_socket, &QTcpSocket::readyRead, nullptr, nullptr);
        m_socket->setReadBufferSize(1024);
        m_socket->write(refusalLine(status));
        m_socket->disconnectFromHost();
        m_silence.start(lingering);
    }

    QTcpSocket* m_socket;
    RequestGuard m_guard;
    QTimer m_silence;
};

} // namespace

GuardedListener::GuardedListener(const RequestLimits& limits)
    : m_limits(limits)
{
}

void GuardedListener::incomingConnection(qintptr handle)
{
    auto* socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(handle) || m_open >= greatestNumber) {
        socket->abort();
        delete socket;
        return;
    }
    ++m_open;
    connect(socket, &QObject::destroyed, this, [this] { --m_open; });
    new ConnectionWatch(socket, m_limits);
    addPendingConnection(socket);
}

} // namespace tanu::server
