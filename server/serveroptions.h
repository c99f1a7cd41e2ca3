#pragma once

#include "server/context/limits.h"
#include "server/monitoring/monitoringsettings.h"
#include "server/serverplace.h"

#include <QtNetwork/QHostAddress>

#include <chrono>

namespace tanu::server {

/// How one server runs.
struct ServerOptions {
    QString data; ///< folder of the key, and of the database where it is SQLite; made if it is not there
    QString database = databaseFromEnvironment(); ///< `postgresql://...`; empty: SQLite in the folder
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0; ///< 0: any free one
    QString host; ///< of the public check, as QR codes name it; empty: address and port
    QString webAssets = QStringLiteral("/usr/share/javascript/bootstrap5"); ///< Bootstrap 5
    qint64 chunkBytes = usualChunk; ///< a batch above this travels in chunks (exchange.md 9)
    MonitoringSettings monitoring;
    std::chrono::milliseconds patience{10'000}; ///< for requests in work, when the server stops
    std::chrono::milliseconds countsEvery{5'000}; ///< how soon what came is counted for the analysis
};

} // namespace tanu::server
