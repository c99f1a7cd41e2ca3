#pragma once

#include "core/wire/batchanswer.h"
#include "server/monitoring/metricstext.h"

#include <QtCore/QHash>
#include <QtCore/QMap>

#include <array>

namespace tanu::server {

/// What this process has done since it started (P14). Belongs to the thread of the server.
class Metrics {
public:
    /// Upper bounds of the histogram, in seconds.
    static constexpr std::array bounds {0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0};

    /// `route` is the pattern, never the path: there are few of them and they name nobody.
    void countRequest(const QString& route, int status, qint64 nanoseconds);
    /// A batch that was taken just now.
    void countBatch(const BatchAnswer& answer);
    /// A batch that had its answer already.
    void countResentBatch() { ++m_resent; }

    void write(MetricsText& text) const;

private:
    struct Latency {
        std::array<qint64, bounds.size()> within {}; ///< by bound, not summed up
        qint64 count = 0;
        qint64 nanoseconds = 0;
    };
    struct Route {
        QMap<int, qint64> byStatus;
        Latency latency;
    };

    void writeRequests(MetricsText& text) const;
    void writeLatency(MetricsText& text) const;

    QHash<QString, Route> m_routes;
    QMap<RecordFate, qint64> m_records;
    qint64 m_batches = 0;
    qint64 m_resent = 0;
};

} // namespace tanu::server
