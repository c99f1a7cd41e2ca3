#pragma once

#include "server/http/bodyroom.h"
#include "server/http/requestguard.h"

#include <QtCore/QSet>
#include <QtCore/QTimer>
#include <QtNetwork/QTcpServer>

namespace tanu::server {

class ConnectionWatch;

/// A listening socket whose connections pass a RequestGuard before anyone else reads from them.
///
/// - `ConnectionWatch` says what each connection may do, and how long.
/// - Connections beyond `greatestNumber` are closed at once.
class GuardedListener final : public QTcpServer {
    Q_OBJECT

public:
    static constexpr int greatestNumber = 512;

    explicit GuardedListener(const RequestLimits& limits);
    ~GuardedListener() override;

    /// Those that have not ended, whether or not their sockets still stand.
    [[nodiscard]] int openConnections() const;

    /// Takes no new connection; those without a request in work end, the others behind their answer.
    void leave();

Q_SIGNALS:
    /// The last connection has ended.
    void emptied();

protected:
    void incomingConnection(qintptr handle) override;

private:
    void tellIfEmpty();

    RequestLimits m_limits;
    BodyRoom m_room;
    QSet<ConnectionWatch*> m_watches;
    QTimer m_clock;
};

} // namespace tanu::server
