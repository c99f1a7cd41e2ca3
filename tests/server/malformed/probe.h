#pragma once

#include "malformedrequests.h"

#include <QtCore/QTimer>
#include <QtNetwork/QTcpSocket>

#include <memory>

namespace tanu::server {

/// Sends one malformed request and waits for what becomes of it.
///
/// - It is over when a refusal has come (4xx, 501, 505), when the other side has ended the connection, or after a minute:
///   the server's own times are shorter (http/connectionwatch.h, tanu.conf), and a slow machine does not reach it.
class Probe final : public QObject {
    Q_OBJECT

public:
    static constexpr int limit = 60'000;

    /// The socket may still be encrypting.
    Probe(MalformedRequest request, std::unique_ptr<QTcpSocket> socket);

    [[nodiscard]] bool isOver() const { return m_isOver; }
    /// What should not have happened; empty if nothing.
    [[nodiscard]] QString complaint() const;

private:
    void begin();
    void sendMore();
    void read();
    void end();
    [[nodiscard]] int lastStatus() const;

    MalformedRequest m_request;
    std::unique_ptr<QTcpSocket> m_socket;
    QTimer m_drip;
    QTimer m_limit;
    QByteArray m_answer;
    qsizetype m_sent = 0;
    qsizetype m_dropped = 0;
    bool m_isOver = false;
    bool m_isEnded = false; ///< by the other side
};

} // namespace tanu::server
