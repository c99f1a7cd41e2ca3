#pragma once

#include "core/base/clock.h"
#include "core/database/connection.h"
#include "core/security/signing.h"
#include "server/context/operatordesk.h"
#include "server/context/servercontext.h"
#include "server/serverplace.h"
#include "server/storage/serveridentity.h"

namespace tanu::server {

/// The place of a server, opened: the database brought to the newest version, `server.key` and `server-data.key` (0600),
/// with which the connection seals personal data and secrets (S2).
///
/// - Several processes of PostgreSQL have the same folder, so that they have one key and one archive.
struct ServerStore {
    std::unique_ptr<Connection> connection;
    std::unique_ptr<SigningKey> key;
    ServerIdentity identity;
    QString folder;

    /// For an action outside a running server. Both must outlive the context.
    [[nodiscard]] ServerContext context(const Clock& clock, Metrics& metrics) const;
    /// For an operator on the command line. The clock must outlive the desk.
    [[nodiscard]] OperatorDesk desk(const Clock& clock) const;

    /// Makes what is not there. Belongs to the thread that opens it.
    /// Errors: FileUnwritable (folder), KeyStoreUnavailable, KeyMissing, those of the database.
    [[nodiscard]] static Result<ServerStore> open(const ServerPlace& place, const Clock& clock);
};

} // namespace tanu::server
