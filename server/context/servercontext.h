#pragma once

#include "core/base/clock.h"
#include "core/database/connection.h"
#include "server/context/limits.h"
#include "server/context/serversigner.h"
#include "server/monitoring/metrics.h"
#include "server/storage/serveridentity.h"

namespace tanu::server {

/// What every action and handler of one server needs; owned by ServerCore, outlives them all.
struct ServerContext {
    Connection& connection;
    const Clock& clock;
    ServerSigner signer;
    ServerIdentity identity;
    QString host; ///< of the public check, as it stands in QR codes: `check.example.kz`
    Metrics& metrics;
    QString data = {}; ///< the server's folder
    qint64 chunkBytes = usualChunk; ///< exchange.md 9; told by `hello`
    QString archive = {}; ///< folder of the archive (server/archive); empty: none is kept
};

} // namespace tanu::server
