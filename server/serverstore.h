#pragma once

#include "core/base/clock.h"
#include "core/database/connection.h"
#include "core/security/signing.h"
#include "server/storage/serveridentity.h"

namespace tanu::server {

/// The folder of a server, opened: `server.sqlite` brought to the newest version, `server.key` and `server-data.key`
/// (0600), with which the connection seals personal data and secrets (S2).
struct ServerStore {
    std::unique_ptr<Connection> connection;
    std::unique_ptr<SigningKey> key;
    ServerIdentity identity;

    /// Makes what is not there. Belongs to the thread that opens it.
    /// Errors: FileUnwritable (folder), KeyStoreUnavailable, KeyMissing, those of the database.
    [[nodiscard]] static Result<ServerStore> open(const QString& folder, const Clock& clock);
};

} // namespace tanu::server
