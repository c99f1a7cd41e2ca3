#pragma once

#include "core/base/clock.h"
#include "core/database/connection.h"
#include "core/security/signing.h"

#include <optional>
#include <vector>

namespace tanu::server {

/// Who this server is (exchange.md 7, 14).
struct ServerIdentity {
    QByteArray id; ///< 16 bytes
    QByteArray publicKey; ///< 32 bytes
};

/// The identity in the database; none in a new one. Errors: those of the database.
Result<std::optional<ServerIdentity>> knownIdentity(Connection& connection);

/// Errors: KeyMissing (key id) if the key is not the one that the centers know.
Result<void> checkKeyOf(const ServerIdentity& identity, const PublicKey& key);

/// The identity in the database, made the first time.
/// Errors: KeyMissing (key id) if the key in the folder is not the one that the database knows.
Result<ServerIdentity> loadOrCreateIdentity(Connection& connection, const PublicKey& key, const Clock& clock);

/// The epoch, which rises when the database came from a backup. Read where it is used and never remembered: it rises beside
/// running servers too. Errors: NotFound{"server", ""}, those of the database.
Result<qint64> currentEpoch(Connection& connection);

/// In the caller's transaction. The new epoch. Errors: NotFound{"server", ""}, those of the database.
Result<qint64> raiseEpoch(Connection& connection, const QDateTime& now);

/// When it was raised, oldest first: what came later may have been here before. Errors: those of the database.
Result<std::vector<QDateTime>> epochRaises(Connection& connection);

} // namespace tanu::server
