#include "server/http/connectionwatch.h"

namespace tanu::server {

namespace {

constexpr qint64 smallBody = 64 * 1024;
constexpr qint64 readWhileWaiting = 64 * 1024;
constexpr int forTheFirst = 10'000;
constexpr int forTheNext = 60'000;
constexpr int forAHead = 10'000;
constexpr int forRoom = 30'000;
constexpr int lingering = 2'000;
constexpr qint64 bytesInAMillisecond = 8 * 1024;

QByteArray refusalLine(int status)
{
    const QByteArray wait = status == 503 ? "Retry-After: 5\r\n" : "";
    return "HTTP/1.1 " + QByteArray::number(status) + " Refused\r\nContent-Length: 0\r\n" + wait
        + "Connection: close\r\n\r\n";
}

QByteArray bytesOf(const HttpResponse& response)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(response.status) + " Refused\r\nContent-Length: "
        + QByteArray::number(response.body.size()) + "\r\nContent-Type: " + response.contentType + "\r\n";
    for (const auto& [name, value] : response.headers)
        bytes += name + ": " + value + "\r\n";
    return bytes + "Connection: close\r\n\r\n" + response.body;
}

} // namespace

ConnectionWatch::ConnectionWatch(QTcpSocket* socket, const RequestLimits& limits, BodyRoom& room)
    : QObject(socket)
    , m_socket(socket)
    , m_guard(limits)
    , m_room(room)
    , m_deadline(forTheFirst)
{
    connect(m_socket, &QTcpSocket::readyRead, this, &ConnectionWatch::look);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &ConnectionWatch::answered);
}

ConnectionWatch::~ConnectionWatch()
{
    giveRoomBack();
}

void ConnectionWatch::look()
{
    const auto refusal = m_guard.take(m_socket->peek(m_socket->bytesAvailable()));
    if (refusal) {
        refuse(*refusal);
        return;
    }
    if (!m_guard.isInside()) {
        m_wasInside = false;
        m_deadline.setRemainingTime(forTheNext);
        return;
    }
    if (m_guard.announced() > smallBody && m_taken == 0) {
        judgeRoom();
    } else if (!m_wasInside) {
        m_deadline.setRemainingTime(forAHead);
    }
    m_wasInside = true;
}

// Why the bound on reading only while it waits: the library takes exactly what is there, and behind such a read a bounded
// socket is not read on.
void ConnectionWatch::judgeRoom()
{
    if (m_room.take(m_guard.announced())) {
        m_taken = m_guard.announced();
        m_deadline.setRemainingTime(forAHead + m_taken / bytesInAMillisecond);
        return;
    }
    m_isWaiting = true;
    m_deadline.setRemainingTime(forRoom);
    m_socket->setReadBufferSize(readWhileWaiting);
    m_socket->blockSignals(true);
    connect(&m_room, &BodyRoom::made, this, &ConnectionWatch::tryRoom, Qt::QueuedConnection);
}

void ConnectionWatch::tryRoom()
{
    if (!m_isWaiting || !m_room.take(m_guard.announced()))
        return;
    m_taken = m_guard.announced();
    m_deadline.setRemainingTime(forAHead + m_taken / bytesInAMillisecond);
    goOn();
}

void ConnectionWatch::goOn()
{
    m_isWaiting = false;
    disconnect(&m_room, &BodyRoom::made, this, nullptr);
    m_socket->blockSignals(false);
    m_socket->setReadBufferSize(0);
    if (m_socket->bytesAvailable() > 0)
        Q_EMIT m_socket->readyRead();
    if (m_socket->state() == QAbstractSocket::UnconnectedState)
        Q_EMIT m_socket->disconnected();
}

void ConnectionWatch::answered()
{
    if (m_isRefused || !isAtRest())
        return;
    giveRoomBack();
    m_deadline.setRemainingTime(forTheNext);
    if (m_isLeaving)
        m_socket->disconnectFromHost();
}

bool ConnectionWatch::isAtRest() const
{
    return !m_guard.isInside() && m_socket->bytesToWrite() == 0;
}

void ConnectionWatch::refuse(int status)
{
    m_isRefused = true;
    giveRoomBack();
    disconnect(m_socket, &QTcpSocket::readyRead, nullptr, nullptr);
    m_socket->setReadBufferSize(1024);
    m_socket->write(refusalOf(status));
    m_socket->disconnectFromHost();
    m_deadline.setRemainingTime(lingering);
}

QByteArray ConnectionWatch::refusalOf(int status) const
{
    const auto words = status == 413 ? m_guard.wordsForTooLarge() : std::nullopt;
    return words ? bytesOf(*words) : refusalLine(status);
}

void ConnectionWatch::giveRoomBack()
{
    if (m_taken > 0)
        m_room.giveBack(std::exchange(m_taken, 0));
}

void ConnectionWatch::lookAtTheClock()
{
    // Nobody else hears that the client of a waiting connection has gone.
    if (m_isWaiting && m_socket->state() == QAbstractSocket::UnconnectedState)
        goOn();
    if (!m_deadline.hasExpired())
        return;
    if (!m_isWaiting) {
        m_socket->abort();
        return;
    }
    m_isWaiting = false;
    m_socket->blockSignals(false);
    refuse(503);
}

void ConnectionWatch::leave()
{
    m_isLeaving = true;
    if (isAtRest())
        m_socket->disconnectFromHost();
}

} // namespace tanu::server
