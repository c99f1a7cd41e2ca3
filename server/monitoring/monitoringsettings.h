#pragma once

#include "server/monitoring/allowlist.h"
#include "server/monitoring/logline.h"

#include <QtCore/QString>

namespace tanu::server {

/// Who watches a server, and how.
struct MonitoringSettings {
    static constexpr qint64 usualLeastFreeBytes = 256 * 1024 * 1024;

    AllowList watchers; ///< who is shown /health and /metrics
    qint64 leastFreeBytes = usualLeastFreeBytes; ///< below it the server is not ready
    QString backups; ///< folder where copies of the database are put; empty: not known
    LogSink log; ///< gets a line for each request; empty: none
};

} // namespace tanu::server
