#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QString>

namespace tanu::server {

/// A bucket of tokens for each client, so that the public check cannot be used to walk the register
/// (exchange.md 28) or to starve the others.
///
/// - A client may ask `burst` times at once; after that one more each `secondsPerToken`.
/// - An IPv6 client is its network of 64 bits, since one subscriber has all addresses in it.
/// - Remembers at most 50,000 clients; the ones whose bucket is full again are forgotten first.
class RateLimit {
public:
    RateLimit(int burst, double secondsPerToken);

    /// Takes a token. The seconds to wait (at least 1) if there is none; 0 if it was given.
    [[nodiscard]] int take(const QString& client, const QDateTime& now);

private:
    struct Bucket {
        double tokens;
        qint64 at;
    };

    void forgetFull(qint64 now);

    double m_burst;
    double m_secondsPerToken;
    QHash<QString, Bucket> m_buckets;
};

/// The part of an address that a subscriber cannot change.
QString subscriberOf(const QString& address);

} // namespace tanu::server
