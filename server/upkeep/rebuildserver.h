#pragma once

#include "server/archive/archive.h"
#include "server/serverstore.h"

#include <QtCore/QStringList>

namespace tanu::server {

/// What came out of it.
struct RebuildReport {
    qint64 applied = 0; ///< entries that are in the tables now
    /// What the operator must look at, one line each: a file that cannot be read, an answer that came out otherwise, a
    /// journal that cannot go on as it was because entries between are not in the archive, what was done with accounts.
    QStringList findings;
};

/// Brings a restored backup up to the last thing that the server did, from the archive of what it took, gave and did (P13.2).
///
/// - Starts behind the journal of the backup, and does everything again in the same order with the same code (carryOut, and
///   TakeBatch for batches): the tables come out as they were, and so does the journal.
/// - Every signature is verified: of the installations under their batches, of the server under its answers.
/// - Can be run again: what is there already is not done twice.
/// - Accounts of operators are in no archive: what was done with them is noted in the journal as it was, and named in the
///   report.
class RebuildServer {
public:
    RebuildServer(ServerStore& store, const Archive& archive);

    /// Errors: those of the database; what was applied until then stays.
    Result<RebuildReport> run();

private:
    [[nodiscard]] Result<void> redo(const ArchivedEntry& archived);
    [[nodiscard]] Result<void> apply(const ArchivedEntry& archived);
    [[nodiscard]] Result<void> applyBatch(const ArchivedEntry& archived);
    [[nodiscard]] Result<qint64> countKnown(const JournalNote& note) const;
    /// The journal ends like this; said once where it does not.
    [[nodiscard]] Result<void> compareJournal(const JournalEntry& entry, const JournalCheckpoint& expected);
    void find(const ArchivedEntry& archived, const QString& what);

    ServerStore& m_store;
    const Archive& m_archive;
    RebuildReport m_report;
    bool m_isOtherwise = false; ///< entries are missing: the journal does not go on as it was
};

} // namespace tanu::server
