#pragma once

#include "server/http/bodyroom.h"
#include "server/http/requestguard.h"

#include <QtCore/QDeadlineTimer>
#include <QtNetwork/QTcpSocket>

namespace tanu::server {

/// Stands at one connection, before the HTTP library, and is a child of its socket.
///
/// - What the guard refuses gets its status line and is closed; a body that is too large also hears why (RequestLimits).
/// - A body of more than 64 KiB waits until there is room for it; nothing is read from the connection meanwhile.
///   Without room for 30 s it is refused with 503.
/// - A head must be whole 10 s after its first byte, a large body 10 s and one more for each 8 MiB after its head; between
///   two requests 60 s of silence end the connection, before the first one 10 s.
/// - On leave() it ends at once if no request is in work, otherwise behind the answer.
class ConnectionWatch final : public QObject {
    Q_OBJECT

public:
    ConnectionWatch(QTcpSocket* socket, const RequestLimits& limits, BodyRoom& room);
    ~ConnectionWatch() override;

    [[nodiscard]] bool isOpen() const { return m_socket->state() != QAbstractSocket::UnconnectedState; }
    /// Ends the connection if its time is over; to be called about once a second.
    void lookAtTheClock();
    /// The server stops.
    void leave();

private:
    void look();
    void judgeRoom();
    void tryRoom();
    void goOn();
    void answered();
    void refuse(int status);
    [[nodiscard]] QByteArray refusalOf(int status) const;
    void giveRoomBack();
    [[nodiscard]] bool isAtRest() const;

    QTcpSocket* m_socket;
    RequestGuard m_guard;
    BodyRoom& m_room;
    QDeadlineTimer m_deadline;
    qint64 m_taken = 0; ///< bytes of room
    bool m_isWaiting = false;
    bool m_isLeaving = false;
    bool m_isRefused = false;
    bool m_wasInside = false;
};

} // namespace tanu::server
