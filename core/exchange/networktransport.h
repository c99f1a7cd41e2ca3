#pragma once

#include "core/exchange/transport.h"

#include <QtCore/QUrl>

namespace tanu {

/// Over HTTP, with Qt. A connection that is silent for 30 s is given up (exchange.md 15).
class NetworkTransport final : public Transport {
public:
    static constexpr int silenceMs = 30'000;
    static constexpr qint64 greatestReplyBytes = 64LL * 1024 * 1024;

    explicit NetworkTransport(QUrl server);

    [[nodiscard]] Result<HttpReply> send(const HttpRequest& request, const IsStopped& isStopped) override;

private:
    QUrl m_server;
};

} // namespace tanu
