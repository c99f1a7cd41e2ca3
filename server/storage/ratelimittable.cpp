#include "server/storage/ratelimittable.h"

#include "core/database/statement.h"

namespace tanu::server {

namespace {

constexpr const char* clientColumn = "rate_limit.client";

Result<QDateTime> fullAtOf(const Row& row)
{
    RowReader read(row);
    QDateTime fullAt = read.moment("full_at");
    return read.finish(std::move(fullAt));
}

} // namespace

RateLimitTable::RateLimitTable(Connection& connection)
    : m_connection(connection)
{
}

Result<std::optional<QDateTime>> RateLimitTable::find(const QString& client) const
{
    return Statement::on(m_connection, QStringLiteral("SELECT full_at FROM rate_limit WHERE client = :client"))
        .bindFingerprint(":client", clientColumn, client)
        .mapOne(fullAtOf);
}

Result<void> RateLimitTable::put(const QString& client, const QDateTime& fullAt)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO rate_limit (client, full_at) VALUES (:client, :full_at)
        ON CONFLICT (client) DO UPDATE SET full_at = excluded.full_at)"))
        .bindFingerprint(":client", clientColumn, client)
        .bind(":full_at", fullAt)
        .run();
}

Result<void> RateLimitTable::removeFull(const QDateTime& now)
{
    return Statement::on(m_connection, QStringLiteral("DELETE FROM rate_limit WHERE full_at <= :now"))
        .bind(":now", now)
        .run();
}

} // namespace tanu::server
