#pragma once

#include "core/exchange/transport.h"

#include <QtCore/QUrl>

namespace tanu {

/// Over HTTP, with Qt. A connection on which no byte moves for 30 s is given up (exchange.md 15).
class NetworkTransport final : public Transport {
public:
    static constexpr int silenceMs = 30'000;
    static constexpr qint64 greatestReplyBytes = 64LL * 1024 * 1024;

    /// `silence` in milliseconds; tests have no half minute.
    explicit NetworkTransport(QUrl server, int silence = silenceMs);

    [[nodiscard]] Result<HttpReply> send(const HttpRequest& request, const IsStopped& isStopped) override;

private:
    QUrl m_server;
    int m_silence;
};

} // namespace tanu
