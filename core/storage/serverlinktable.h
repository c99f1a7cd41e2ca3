#pragma once

#include "core/database/connection.h"

#include <QtCore/QDateTime>

#include <optional>

namespace tanu {

/// The one server that this installation is enrolled with (exchange.md 6), and what came of the last exchange.
struct ServerLink {
    QString address; ///< `https://host[:port]`
    QString publicHost; ///< of the public check, for QR codes (exchange.md 25)
    QByteArray serverKey; ///< 32 bytes, pinned at enrolment
    QByteArray serverId; ///< 16 bytes
    qint64 epoch = 1; ///< that everything was compared with; 0: with none yet (exchange.md 14)
    QByteArray device; ///< 16 bytes, this installation
    qint64 deviceSequence = 0; ///< of the last batch; never goes back (exchange.md 5)
    std::optional<QDateTime> lastAcceptedAt; ///< UTC; always on the screen (exchange.md 11)
    std::optional<QDateTime> lastAttemptAt;
    QString lastProblem; ///< the server's code or the name of the ErrorKind of the last failure; empty after a success
    QByteArray keyList; ///< signed message as it came (exchange.md 27); empty before the first
    QByteArray statusList; ///< the same
};

/// Table `server_link`: no row or one.
class ServerLinkTable {
public:
    explicit ServerLinkTable(Connection& connection);

    /// Nothing before the enrolment.
    Result<std::optional<ServerLink>> find();
    /// Errors: NotEnrolled before the enrolment.
    Result<ServerLink> load();
    /// Inserts or replaces the row.
    Result<void> put(const ServerLink& link);
    /// Removing what is not there is a success.
    Result<void> remove();

private:
    Connection& m_connection;
};

} // namespace tanu
