#include "server/console/pages/signingate.h"

#include "core/database/transaction.h"
#include "server/storage/ratelimittable.h"

#include <QtNetwork/QHostAddress>

namespace tanu::server {

namespace {

constexpr int knownDays = 30;
constexpr RateRule ofNetwork {10, 6.0};
constexpr RateRule ofWiderNetwork {30, 2.0};
constexpr RateRule ofStrangers {60, 0.5};

/// Under this name stands until when a network from which somebody signed in is known.
QString nameOfKnown(const QString& client)
{
    return QLatin1String("signed-in ") + subscriberOf(client);
}

} // namespace

SignInGate::SignInGate(const ServerContext& context)
    : m_context(context)
{
}

Result<int> SignInGate::take(const QString& client) const
{
    const QDateTime now = m_context.clock.now();
    return inTransaction(m_context.connection, [&]() -> Result<int> {
        const auto buckets = bucketsOf(client, now);
        return buckets ? takeOfEach(m_context.connection, *buckets, now) : Result<int>(buckets.error());
    });
}

Result<void> SignInGate::noteSignedIn(const QString& client) const
{
    return inTransaction(m_context.connection, [&] {
        return RateLimitTable(m_context.connection).put(nameOfKnown(client), m_context.clock.now().addDays(knownDays));
    });
}

Result<std::vector<SharedBucket>> SignInGate::bucketsOf(const QString& client, const QDateTime& now) const
{
    const auto until = RateLimitTable(m_context.connection).find(nameOfKnown(client));
    if (!until)
        return until.error();
    std::vector<SharedBucket> buckets;
    buckets.push_back({QLatin1String("sign-in ") + subscriberOf(client), ofNetwork});
    // What a clock that was ahead wrote down does not count for longer than the days.
    const bool isKnown = until->has_value() && **until > now && **until <= now.addDays(knownDays);
    if (isKnown)
        return buckets;
    buckets.push_back({QLatin1String("sign-in wider ") + widerNetworkOf(client), ofWiderNetwork});
    buckets.push_back({QStringLiteral("sign-in strangers"), ofStrangers});
    return buckets;
}

QString widerNetworkOf(const QString& address)
{
    const QHostAddress network(subscriberOf(address));
    if (network.protocol() == QAbstractSocket::IPv4Protocol)
        return QHostAddress(network.toIPv4Address() & 0xffffff00U).toString();
    if (network.protocol() != QAbstractSocket::IPv6Protocol)
        return address;
    Q_IPV6ADDR wider = network.toIPv6Address();
    std::fill(std::begin(wider.c) + 6, std::end(wider.c), quint8(0));
    return QHostAddress(wider).toString();
}

} // namespace tanu::server
