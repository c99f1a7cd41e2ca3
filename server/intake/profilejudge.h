#pragma once

#include "core/wire/batchanswer.h"
#include "server/intake/takenrecord.h"
#include "server/storage/centerprofiletable.h"
#include "server/storage/rejectiontable.h"

#include <variant>

namespace tanu::server {

/// Takes what one center publishes of itself, or says why not (L17.2.1; exchange.md 3, 4, 10).
///
/// - Speaks of this center alone: `Contradiction` at `center`.
/// - The same id, revision and hash: Duplicate. The same id and revision with another hash, or an id of another center:
///   `Conflict`. An id under which something else came: `Contradiction` at `kind`.
/// - A revision older than the newest one is kept and is Superseded. One whose predecessor did not come yet is Deferred.
/// - Whatever the standing of its accreditation: the site says how that stands.
class ProfileJudge {
public:
    using Verdict = std::variant<RecordFate, RecordProblem>;

    /// The tables must outlive it.
    ProfileJudge(Connection& connection, RecordTable& records, RejectionTable& rejections, AccreditationNumber center);

    /// In the open transaction: what is not accepted leaves nothing behind. Errors: those of the database.
    Result<Verdict> take(const TakenRecord& record, const QByteArray& hash, const QByteArray& canonical, const QDateTime& now);

    /// How many revisions went in.
    [[nodiscard]] int kept() const { return m_kept; }

private:
    Result<std::optional<Verdict>> checkAgainst(const RecordRevision& record, const QByteArray& hash);
    Result<std::optional<Verdict>> checkPredecessor(const RecordRevision& record);

    CenterProfileTable m_table;
    RecordTable& m_records;
    RejectionTable& m_rejections;
    AccreditationNumber m_center;
    int m_kept = 0;
};

} // namespace tanu::server
