#pragma once

#include "server/archive/archive.h"
#include "server/serverstore.h"

#include <QtCore/QStringList>

namespace tanu::server {

/// What came out of it.
struct RebuildReport {
    qint64 applied = 0; ///< entries that are in the tables now
    /// What the operator must look at, one line each: a file that cannot be read, an answer that came out otherwise, a
    /// journal that cannot go on as it was because entries between are not in the archive.
    QStringList findings;
};

/// Brings a restored backup up to the last thing that the server did, from the archive of what it took and gave (P13.2).
///
/// - Starts behind the journal of the backup, and does everything again in the same order with the same code: the tables
///   of installations, numbers, records, documents and answers come out as they were, and so does the journal.
/// - Every signature is verified: of the installations under their batches, of the server under its answers.
/// - Can be run again: what is there already is not done twice.
/// - What operators did (centers, codes, registers) is in the backup or must be done again; who is missing is named.
class RebuildServer {
public:
    RebuildServer(ServerStore& store, const Archive& archive);

    /// Errors: those of the database; what was applied until then stays.
    Result<RebuildReport> run();

private:
    [[nodiscard]] Result<void> applyAll(const std::vector<ArchivedEntry>& entries);
    [[nodiscard]] Result<void> apply(const ArchivedEntry& archived);
    [[nodiscard]] Result<void> applyBatch(const ArchivedEntry& archived);
    [[nodiscard]] Result<void> applyAct(const ArchivedEntry& archived);
    [[nodiscard]] Result<void> enrol(const ArchivedEntry& archived);
    [[nodiscard]] Result<void> compareJournal(const JournalEntry& expected);
    void find(const ArchivedEntry& archived, const QString& what);

    ServerStore& m_store;
    const Archive& m_archive;
    RebuildReport m_report;
};

} // namespace tanu::server
