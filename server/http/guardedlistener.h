#pragma once

#include "server/http/requestguard.h"

#include <QtNetwork/QTcpServer>

namespace tanu::server {

/// A listening socket whose connections pass a RequestGuard before anyone else reads from them.
///
/// - A refused connection gets its status line and is closed.
/// - A connection on which nothing moves for `silence` milliseconds is ended.
/// - Connections beyond `greatestNumber` are closed at once.
class GuardedListener final : public QTcpServer {
    Q_OBJECT

public:
    static constexpr int silence = 60'000;
    static constexpr int greatestNumber = 512;

    explicit GuardedListener(const RequestLimits& limits);

protected:
    void incomingConnection(qintptr handle) override;

private:
    RequestLimits m_limits;
    int m_open = 0;
};

} // namespace tanu::server
