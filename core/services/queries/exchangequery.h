#pragma once

#include "core/services/journal/journalreceipts.h"
#include "core/storage/recordtable.h"

namespace tanu {

/// The state of exchange as the head of the screen shows it (exchange.md 11).
struct ExchangeView {
    bool isEnrolled = false;
    QString address;
    QString publicHost;
    RecordCounts counts;
    std::optional<QDateTime> lastAcceptedAt; ///< UTC
    std::optional<QDateTime> lastAttemptAt;
    QString lastProblem; ///< the server's code or the name of the ErrorKind of the last failure; empty after a success

    /// The server takes nothing from this installation any more: it was restored or copied (exchange.md 14).
    [[nodiscard]] bool isFenced() const { return lastProblem == QLatin1String("DeviceFenced"); }
    std::optional<JournalStanding> journals; ///< of center and server (exchange.md 30); nothing before the first receipt
};

/// What waits for the server and what it answered. Reads only. Errors: those of the database.
class ExchangeQuery {
public:
    explicit ExchangeQuery(Connection& connection);

    Result<ExchangeView> load();

    /// Newest first, behind `beforeSequence` (0: from the newest).
    Result<std::vector<RecordRow>> records(std::optional<RecordState> state, qint64 beforeSequence = 0, int limit = 100);

private:
    Connection& m_connection;
};

} // namespace tanu
