#include "server/context/sharedlimit.h"

#include "core/database/transaction.h"
#include "server/storage/ratelimittable.h"

namespace tanu::server {

SharedLimit::SharedLimit(const ServerContext& context, const char* name, const RateRule& rule)
    : m_context(context)
    , m_name(QLatin1String(name))
    , m_rule(rule)
{
}

Result<int> SharedLimit::take(const QString& client) const
{
    const QString key = m_name + QLatin1Char(' ') + subscriberOf(client);
    const QDateTime now = m_context.clock.now();
    return inTransaction(m_context.connection, [&]() -> Result<int> {
        RateLimitTable table(m_context.connection);
        if (const auto removed = table.removeFull(now); !removed)
            return removed.error();
        const auto known = table.find(key);
        if (!known)
            return known.error();
        const qint64 fullAt = known->value_or(now).toMSecsSinceEpoch();
        const RateToken token = takeToken(m_rule, fullAt, now.toMSecsSinceEpoch());
        if (token.fullAt == fullAt)
            return token.wait;
        const auto put = table.put(key, QDateTime::fromMSecsSinceEpoch(token.fullAt, Qt::UTC));
        return put ? Result<int>(token.wait) : Result<int>(put.error());
    });
}

} // namespace tanu::server
