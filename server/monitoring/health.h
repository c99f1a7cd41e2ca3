#pragma once

#include "core/database/connection.h"
#include "server/storage/serveridentity.h"

#include <QtCore/QByteArray>

namespace tanu::server {

/// Whether this server can do its work (P13.1).
struct Health {
    bool doesDatabaseAnswer = false;
    bool areKeysThere = false; ///< both files: the key that the centers know, and the one that the database is sealed with
    int schema = 0; ///< version of the database
    int newestSchema = 0; ///< version that this program knows
    qint64 freeBytes = 0; ///< where the data lies
    qint64 leastFreeBytes = 0;

    [[nodiscard]] bool isReady() const;
    /// `{"status": "ready" | "failing", "checks": {...}}`: no secret, no path, no name.
    [[nodiscard]] QByteArray json() const;
};

/// Looks now. Never fails: what cannot be seen is not well.
Health look(Connection& connection, const ServerIdentity& identity, const QString& data, qint64 leastFreeBytes);

} // namespace tanu::server
