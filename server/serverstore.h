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

    /// For a server that starts: makes what is not there, and brings an older schema up. Belongs to the thread that opens
    /// it.
    /// Errors: FileUnwritable (folder), KeyStoreUnavailable, KeyMissing, those of the database.
    [[nodiscard]] static Result<ServerStore> open(const ServerPlace& place, const Clock& clock);

    /// For a command beside a server or without one: what is there, of exactly this program's schema. Makes and changes
    /// nothing, so that a wrong folder makes no server and a newer program does not change the schema under an older one.
    /// Errors: NotFound{"server", folder}, ActionNotAllowed{"schema", found, known} for an older one, DatabaseNewer{found,
    /// known}, KeyMissing, KeyStoreUnavailable, those of the database.
    [[nodiscard]] static Result<ServerStore> find(const ServerPlace& place);

    /// For the commands that may stand before the first start. Errors: those of both, but NotFound.
    [[nodiscard]] static Result<ServerStore> findOrMake(const ServerPlace& place, const Clock& clock);
};

} // namespace tanu::server
