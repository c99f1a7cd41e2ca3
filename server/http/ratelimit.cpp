#include "server/http/ratelimit.h"

#include <QtNetwork/QHostAddress>

#include <cmath>

namespace tanu::server {

namespace {

constexpr int greatestNumberOfClients = 50'000;

} // namespace

RateLimit::RateLimit(int burst, double secondsPerToken)
    : m_burst(burst)
    , m_secondsPerToken(secondsPerToken)
{
}

int RateLimit::take(const QString& client, const QDateTime& now)
{
    const qint64 at = now.toMSecsSinceEpoch();
    if (m_buckets.size() >= greatestNumberOfClients)
        forgetFull(at);
    const QString subscriber = subscriberOf(client);
    Bucket bucket = m_buckets.value(subscriber, Bucket{m_burst, at});
    const double seconds = static_cast<double>(std::max<qint64>(0, at - bucket.at)) / 1000.0;
    bucket.tokens = std::min(m_burst, bucket.tokens + seconds / m_secondsPerToken);
    bucket.at = at;
    const bool given = bucket.tokens >= 1.0;
    const int wait = static_cast<int>(std::ceil((1.0 - bucket.tokens) * m_secondsPerToken));
    if (given)
        bucket.tokens -= 1.0;
    m_buckets.insert(subscriber, bucket);
    return given ? 0 : std::max(1, wait);
}

void RateLimit::forgetFull(qint64 now)
{
    const double whole = m_burst * m_secondsPerToken * 1000.0;
    m_buckets.removeIf(
        [&](const auto& entry) { return static_cast<double>(now - entry.value().at) >= whole; });
    if (m_buckets.size() >= greatestNumberOfClients)
        m_buckets.clear();
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
