#include "server/intake/profilejudge.h"

#include "server/intake/documentrules.h"

namespace tanu::server {

ProfileJudge::ProfileJudge(
    Connection& connection, RecordTable& records, RejectionTable& rejections, AccreditationNumber center)
    : m_table(connection)
    , m_records(records)
    , m_rejections(rejections)
    , m_center(center)
{
}

Result<ProfileJudge::Verdict> ProfileJudge::take(
    const TakenRecord& record, const QByteArray& hash, const QByteArray& canonical, const QDateTime& now)
{
    const auto* profile = std::get_if<TakenProfile>(&record.content);
    if (profile == nullptr || !(profile->center == m_center))
        return Verdict(problemOf(problemcode::contradiction, "center"));
    const auto known = checkAgainst(record.revision, hash);
    if (!known)
        return known.error();
    if (known->has_value())
        return **known;
    const auto newest = m_table.newest(record.revision.id);
    if (!newest)
        return newest.error();
    const auto inserted = m_table.insert(record.revision, hash, canonical, m_center, now);
    if (!inserted)
        return inserted.error();
    if (*inserted == Insertion::Exists)
        return Verdict(problemOf(problemcode::conflict, ""));
    ++m_kept;
    const bool isNewest = !newest->has_value() || (*newest)->revision < record.revision.revision;
    return Verdict(isNewest ? RecordFate::Accepted : RecordFate::Superseded);
}

/// Nothing: it may go in.
Result<std::optional<ProfileJudge::Verdict>> ProfileJudge::checkAgainst(
    const RecordRevision& record, const QByteArray& hash)
{
    using Found = std::optional<Verdict>;
    const auto same = m_table.find(record.id, record.revision);
    if (!same)
        return same.error();
    if (same->has_value()) {
        const bool isSame = (*same)->hash == hash && (*same)->center == m_center.toString();
        return isSame ? Found(Verdict(RecordFate::Duplicate)) : Found(Verdict(problemOf(problemcode::conflict, "")));
    }
    const auto newest = m_table.newest(record.id);
    if (!newest)
        return newest.error();
    if (newest->has_value() && (*newest)->center != m_center.toString())
        return Found(Verdict(problemOf(problemcode::conflict, "id")));
    const auto other = m_records.newest(record.id);
    if (!other)
        return other.error();
    if (other->has_value())
        return Found(Verdict(problemOf(problemcode::contradiction, "kind")));
    return record.revision > 1 ? checkPredecessor(record) : Result<Found>(Found());
}

Result<std::optional<ProfileJudge::Verdict>> ProfileJudge::checkPredecessor(const RecordRevision& record)
{
    using Found = std::optional<Verdict>;
    const auto before = m_table.find(record.id, record.revision - 1);
    if (!before)
        return before.error();
    if (before->has_value()) {
        const bool follows = record.replaces == (*before)->hash;
        return follows ? Found() : Found(Verdict(problemOf(problemcode::contradiction, "replaces")));
    }
    const auto rejected = m_rejections.count(record.replaces.value_or(QByteArray()), m_center);
    if (!rejected)
        return rejected.error();
    return *rejected > 0 ? Found() : Found(Verdict(RecordFate::Deferred));
}

} // namespace tanu::server
