#pragma once

#include "core/database/connection.h"

#include <QtCore/QDateTime>

#include <optional>

namespace tanu::server {

/// A session of the console as it is kept: its id only as SHA-256, so that the table opens no session.
struct OperatorSession {
    QByteArray hash; ///< 32 bytes
    QByteArray account; ///< of whom, 16 bytes
    QDateTime madeAt;
    QDateTime seenAt;
    QDateTime endsAt; ///< however busy it is
};

/// Table `operator_session`.
class OperatorSessionTable {
public:
    explicit OperatorSessionTable(Connection& connection);

    Result<void> insert(const OperatorSession& session);
    [[nodiscard]] Result<std::optional<OperatorSession>> find(const QByteArray& hash) const;
    Result<void> touch(const QByteArray& hash, const QDateTime& now);
    Result<void> remove(const QByteArray& hash);
    Result<void> removeAllOf(const QByteArray& account);
    /// Those that ended before this moment.
    Result<void> removeEnded(const QDateTime& now);

private:
    Connection& m_connection;
};

} // namespace tanu::server
