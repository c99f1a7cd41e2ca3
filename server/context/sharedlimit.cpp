#include "server/context/sharedlimit.h"

#include "core/database/transaction.h"
#include "server/storage/ratelimittable.h"

namespace tanu::server {

namespace {

Result<void> putFullAt(RateLimitTable& table, const QString& name, qint64 fullAt)
{
    return table.put(name, QDateTime::fromMSecsSinceEpoch(fullAt, Qt::UTC));
}

} // namespace

Result<int> takeOfEach(Connection& connection, const std::vector<SharedBucket>& buckets, const QDateTime& now)
{
    RateLimitTable table(connection);
    if (const auto removed = table.removeFull(now); !removed)
        return removed.error();
    std::vector<RateToken> taken;
    for (const SharedBucket& bucket : buckets) {
        const auto known = table.find(bucket.name);
        if (!known)
            return known.error();
        const qint64 fullAt = known->value_or(now).toMSecsSinceEpoch();
        const RateToken token = takeToken(bucket.rule, fullAt, now.toMSecsSinceEpoch());
        if (token.wait == 0) {
            taken.push_back(token);
            continue;
        }
        // A clock that was wrong had set it too far away.
        if (token.fullAt != fullAt) {
            if (const auto put = putFullAt(table, bucket.name, token.fullAt); !put)
                return put.error();
        }
        return token.wait;
    }
    for (size_t i = 0; i < buckets.size(); ++i) {
        if (const auto put = putFullAt(table, buckets[i].name, taken[i].fullAt); !put)
            return put.error();
    }
    return 0;
}

SharedLimit::SharedLimit(const ServerContext& context, const char* name, const RateRule& rule)
    : m_context(context)
    , m_name(QLatin1String(name))
    , m_rule(rule)
{
}

Result<int> SharedLimit::take(const QString& client) const
{
    const SharedBucket bucket {m_name + QLatin1Char(' ') + subscriberOf(client), m_rule};
    return inTransaction(
        m_context.connection, [&] { return takeOfEach(m_context.connection, {bucket}, m_context.clock.now()); });
}

} // namespace tanu::server
