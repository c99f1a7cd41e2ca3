#pragma once

#include "server/http/ratelimit.h"

namespace tanu::server {

/// How often somebody may try to sign in: every trial costs the server a password.
///
/// - A network (RateLimit) may try ten times, then once in six seconds; the wider one that it lies in (24 bits of an IPv4
///   address, 48 of an IPv6 address) thirty times, then once in two seconds.
/// - Only what passes there counts in the total of all strangers together: sixty, then one in two seconds. A network from which
///   somebody signed in within 30 days is none: strangers, however many networks they have, do not keep it out.
class SignInGate {
public:
    /// The seconds to wait; 0: may try.
    [[nodiscard]] int take(const QString& client, const QDateTime& now);
    /// Somebody came in from there.
    void noteSignedIn(const QString& client, const QDateTime& now);

private:
    [[nodiscard]] bool isKnown(const QString& client, const QDateTime& now) const;

    RateLimit m_byNetwork {{10, 6.0}};
    RateLimit m_byWiderNetwork {{30, 2.0}};
    RateLimit m_strangers {{60, 0.5}};
    QHash<QString, QDateTime> m_known; ///< network and when somebody signed in from it last
};

/// The network of 24 bits (IPv4) or 48 bits (IPv6) that the address lies in; what is no address stays as it is.
QString widerNetworkOf(const QString& address);

} // namespace tanu::server
