#pragma once

#include "server/intake/recordjudge.h"
#include "server/storage/bulkrows.h"

namespace tanu::server {

/// Takes a batch part by part: what nothing can be said against goes into the tables in one piece, where the database has
/// a way for that (PostgreSQL); everything else record by record. The answer is the same either way.
///
/// - In one piece: first revisions that are well-formed, and no record before them in the part speaks of the same record or
///   number.
/// - If one of them is known already, the whole part is taken record by record: one bad record never blocks the rest
///   (exchange.md 10, decision 0007).
class BulkIntake {
public:
    /// The judge must outlive it.
    BulkIntake(Connection& connection, RecordJudge& judge, const AccreditationNumber& center, const QDateTime& now);

    /// Appends the part's lines, in order. `hashes` and `records` are of the whole batch.
    /// Errors: those of the database, and then the whole batch is given up.
    Result<void> take(const std::vector<TakenRecord>& part, const QByteArrayList& hashes, const QByteArrayList& records,
        QList<AnswerLine>& lines);

private:
    /// Which ones went in together.
    [[nodiscard]] Result<std::vector<bool>> takeTogether(
        const std::vector<TakenRecord>& part, const QByteArrayList& hashes, const QByteArrayList& records, qsizetype from);

    RecordJudge& m_judge;
    bool m_isPossible;
    BulkRows m_rows;
};

} // namespace tanu::server
