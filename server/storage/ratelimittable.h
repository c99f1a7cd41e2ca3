#pragma once

#include "core/database/connection.h"

#include <QtCore/QDateTime>

#include <optional>

namespace tanu::server {

/// Table `rate_limit`: who has tried something lately, or signed in, for all processes of the server, and until when that counts.
///
/// - Whoever reads the database learns no address: only a keyed fingerprint lies there.
class RateLimitTable {
public:
    explicit RateLimitTable(Connection& connection);

    /// When the bucket of this client is full again; nothing where it is.
    [[nodiscard]] Result<std::optional<QDateTime>> find(const QString& client) const;
    Result<void> put(const QString& client, const QDateTime& fullAt);
    /// Those that are full again do not count any more.
    Result<void> removeFull(const QDateTime& now);

private:
    Connection& m_connection;
};

} // namespace tanu::server
