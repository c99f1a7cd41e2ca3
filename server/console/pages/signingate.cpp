#include "server/console/pages/signingate.h"

#include <QtNetwork/QHostAddress>

namespace tanu::server {

namespace {

constexpr int knownDays = 30;
constexpr qsizetype greatestNumberOfKnown = 10'000;

} // namespace

int SignInGate::take(const QString& client, const QDateTime& now)
{
    if (const int wait = m_byNetwork.take(client, now))
        return wait;
    if (isKnown(client, now))
        return 0;
    if (const int wait = m_byWiderNetwork.take(widerNetworkOf(client), now))
        return wait;
    return m_strangers.take(QStringLiteral("all"), now);
}

void SignInGate::noteSignedIn(const QString& client, const QDateTime& now)
{
    m_known.removeIf([&now](const auto& known) { return known.value().daysTo(now) >= knownDays; });
    if (m_known.size() < greatestNumberOfKnown)
        m_known.insert(subscriberOf(client), now);
}

bool SignInGate::isKnown(const QString& client, const QDateTime& now) const
{
    const auto known = m_known.constFind(subscriberOf(client));
    return known != m_known.cend() && known->daysTo(now) < knownDays;
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
