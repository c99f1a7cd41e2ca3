#pragma once

#include "server/context/servercontext.h"
#include "server/context/sharedlimit.h"

namespace tanu::server {

/// How often somebody may try to sign in: every trial costs the server a password.
///
/// - A network (subscriberOf) may try ten times, then once in six seconds; the wider one that it lies in (24 bits of an IPv4
///   address, 48 of an IPv6 address) thirty times, then once in two seconds.
/// - Only what passes there counts in the total of all strangers together: sixty, then one in half a second. A network from
///   which somebody signed in within 30 days is none: strangers, however many networks they have, do not keep it out.
/// - Counted in the database: by all processes together, and across restarts (docs/decisions/0030-sign-in-gate.md).
class SignInGate {
public:
    /// The context must outlive it.
    explicit SignInGate(const ServerContext& context);

    /// The seconds to wait; 0: may try. Errors: those of the database.
    [[nodiscard]] Result<int> take(const QString& client) const;
    /// Somebody came in from there. Errors: those of the database.
    [[nodiscard]] Result<void> noteSignedIn(const QString& client) const;

private:
    /// Those of which whoever tries from there needs a token.
    [[nodiscard]] Result<std::vector<SharedBucket>> bucketsOf(const QString& client, const QDateTime& now) const;

    const ServerContext& m_context;
};

/// The network of 24 bits (IPv4) or 48 bits (IPv6) that the address lies in; what is no address stays as it is.
QString widerNetworkOf(const QString& address);

} // namespace tanu::server
