#pragma once

#include "core/exchange/serverconversation.h"
#include "core/exchange/syncreport.h"
#include "core/services/desk.h"
#include "core/storage/recordtable.h"
#include "core/storage/serverlinktable.h"

#include <functional>

namespace tanu {

/// One whole exchange with the server (exchange.md 7 to 14, 17, 18, 27): greets, takes the orders of the platform, compares
/// everything where the server was restored (CompareRecords), sends what waits (SendRecords), asks for numbers at half of
/// the last block, brings the lists for the check offline, compares the months, offers again what the server lost, closes
/// the months that the head closed, brings what the support answered (P16), and gives and takes the checkpoints of both
/// journals (30).
///
/// - Every step is kept when it is done: cut off anywhere, the next exchange goes on.
/// - An installation that finds itself restored or cloned says so and is fenced (`checkStanding`).
/// - The term of R18.2 of a case ends when all its records are acknowledged.
/// - Waits for the network: belongs to a worker thread with a connection of its own.
/// Errors: NotEnrolled, those of ServerConversation; the failure is kept in the link for the screen.
class Synchronize {
public:
    using OnProgress = std::function<void(SyncStage stage, int done, int total)>;

    static constexpr int batchSize = 1'000;
    static constexpr int blockSize = 1'000;
    static constexpr int shownSkewSeconds = 300;

    Synchronize(Desk& desk, Transport& transport);

    Result<SyncReport> run(const IsStopped& isStopped = {}, const OnProgress& onProgress = {});

    /// What the server wished when it refused the last run (exchange.md 15).
    [[nodiscard]] std::optional<int> retryAfterSeconds() const { return m_retryAfterSeconds; }

private:
    struct Round; ///< what one run carries along

    Result<void> exchange(Round& round);
    Result<void> greet(Round& round);
    Result<void> compare(Round& round);
    Result<void> compareAll(Round& round);
    Result<void> takeOrders(Round& round);
    Result<void> sendWaiting(Round& round);
    Result<void> fetchNumbers(Round& round);
    Result<void> fetchLists(Round& round);
    Result<void> compareMonths(Round& round);
    Result<void> fetchAnswers(Round& round);
    Result<void> shareCheckpoints(Round& round);
    Result<void> finish(const Round& round, const Result<void>& outcome);

    Desk& m_desk;
    Transport& m_transport;
    std::optional<int> m_retryAfterSeconds;
};

} // namespace tanu
