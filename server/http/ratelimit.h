#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QString>

namespace tanu::server {

/// A bucket of tokens: `burst` at once, after that one more each `secondsPerToken`.
struct RateRule {
    int burst;
    double secondsPerToken;
};

/// What became of a token that somebody wanted.
struct RateToken {
    int wait = 0; ///< seconds, at least 1; 0: it was given
    qint64 fullAt = 0; ///< of the bucket from now on, in milliseconds since 1970
};

/// The bucket is known by the moment at which it is full again. A moment that is too far away was set by a clock that was
/// wrong: then it is empty now, and fills from here on.
RateToken takeToken(const RateRule& rule, qint64 fullAt, qint64 now);

/// A bucket for each client, in the memory of this process, so that the public check cannot be used to walk the register
/// (exchange.md 28) or to starve the others. What somebody may guess is counted by SharedLimit (context/sharedlimit.h).
///
/// - An IPv6 client is its network of 64 bits, since one subscriber has all addresses in it.
/// - Remembers at most 50,000 clients; the ones whose bucket is full again are forgotten first.
class RateLimit {
public:
    explicit RateLimit(const RateRule& rule);

    /// Takes a token. The seconds to wait (at least 1) if there is none; 0 if it was given.
    [[nodiscard]] int take(const QString& client, const QDateTime& now);

private:
    void forgetFull(qint64 now);

    RateRule m_rule;
    QHash<QString, qint64> m_fullAt;
};

/// The part of an address that a subscriber cannot change.
QString subscriberOf(const QString& address);

} // namespace tanu::server
