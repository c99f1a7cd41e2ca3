#pragma once

#include "core/wire/journalreport.h"
#include "server/context/servercontext.h"
#include "server/storage/checkpointtable.h"
#include "server/storage/devicetable.h"

namespace tanu::server {

/// Keeps the end of an installation's journal and gives that of the server's own (exchange.md 30): neither side can
/// rewrite its past unseen.
///
/// - What was kept before must be contained: the same hash at its count. Where the report does not show that count the
///   finding is `Prove`, and nothing is kept.
/// - A lower count accuses nobody: a request that comes late or twice says the same (decision 21). The installation itself
///   confesses that its journal is shorter than a receipt says; one that does not is seen when its journal has grown.
/// - Where it is not contained the server notes it once, in the table and in its journal, and goes on keeping what it
///   kept: the evidence is never overwritten.
class KeepCheckpoint {
public:
    explicit KeepCheckpoint(const ServerContext& context);

    /// The signed receipt. Errors: those of the database.
    [[nodiscard]] Result<QByteArray> run(const Device& device, const JournalReport& report) const;

private:
    [[nodiscard]] Result<JournalReceipt> take(const Device& device, const JournalReport& report) const;
    [[nodiscard]] Result<void> noteTouched(
        const Device& device, const KeptCheckpoint& kept, const JournalCheckpoint& said) const;

    const ServerContext& m_context;
};

/// What a report says about the checkpoint that was kept before. Pure.
JournalFinding findingOf(const JournalReport& report, const JournalCheckpoint& kept);

} // namespace tanu::server
