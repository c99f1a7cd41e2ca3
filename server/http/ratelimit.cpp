#include "server/http/ratelimit.h"

#include <QtNetwork/QHostAddress>

#include <algorithm>

namespace tanu::server {

namespace {

constexpr int greatestNumberOfClients = 50'000;

} // namespace

RateToken takeToken(const RateRule& rule, qint64 fullAt, qint64 now)
{
    const auto one = static_cast<qint64>(rule.secondsPerToken * 1000.0);
    const qint64 lastOfBurst = (rule.burst - 1) * one;
    const qint64 full = std::clamp(fullAt, now, now + lastOfBurst + one);
    const qint64 wait = full - now - lastOfBurst;
    if (wait <= 0)
        return {0, full + one};
    return {static_cast<int>((wait + 999) / 1000), full};
}

RateLimit::RateLimit(const RateRule& rule)
    : m_rule(rule)
{
}

int RateLimit::take(const QString& client, const QDateTime& now)
{
    const qint64 at = now.toMSecsSinceEpoch();
    if (m_fullAt.size() >= greatestNumberOfClients)
        forgetFull(at);
    qint64& fullAt = m_fullAt[subscriberOf(client)];
    const RateToken token = takeToken(m_rule, fullAt, at);
    fullAt = token.fullAt;
    return token.wait;
}

void RateLimit::forgetFull(qint64 now)
{
    m_fullAt.removeIf([&](const auto& entry) { return entry.value() <= now; });
    if (m_fullAt.size() >= greatestNumberOfClients)
        m_fullAt.clear();
}

QString subscriberOf(const QString& address)
{
    const QHostAddress parsed(address);
    bool isMapped = false;
    const quint32 v4 = parsed.toIPv4Address(&isMapped);
    if (isMapped)
        return QHostAddress(v4).toString();
    if (parsed.protocol() != QAbstractSocket::IPv6Protocol)
        return address;
    Q_IPV6ADDR network = parsed.toIPv6Address();
    std::fill(std::begin(network.c) + 8, std::end(network.c), quint8(0));
    return QHostAddress(network).toString();
}

} // namespace tanu::server
