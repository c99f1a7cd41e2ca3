#include "server/intake/recordjudge.h"

#include "server/storage/accreditationtable.h"
#include "server/storage/issuingstoptable.h"
#include "server/storage/reportmonthtable.h"

namespace tanu::server {

namespace {

/// It leaves nothing behind.
bool isUndone(const std::variant<RecordFate, RecordProblem>& verdict)
{
    const auto* fate = std::get_if<RecordFate>(&verdict);
    return fate == nullptr || *fate == RecordFate::Deferred;
}

} // namespace

RecordJudge::RecordJudge(Connection& connection, RegisteredCenter center, QDateTime now)
    : m_rules{center.number}
    , m_center(std::move(center))
    , m_now(std::move(now))
    , m_blockTable(connection)
    , m_endTable(connection)
    , m_records(connection)
    , m_certificates(connection)
    , m_cancellations(connection)
    , m_rejections(connection)
    , m_profiles(connection, m_records, m_rejections, m_center.number)
    , m_savepoint(Statement::on(connection, QStringLiteral("SAVEPOINT one_record")))
    , m_release(Statement::on(connection, QStringLiteral("RELEASE one_record")))
    , m_undo(Statement::on(connection, QStringLiteral("ROLLBACK TO one_record")))
{
}

Result<std::unique_ptr<RecordJudge>> RecordJudge::make(
    Connection& connection, const RegisteredCenter& center, const QDateTime& now)
{
    std::unique_ptr<RecordJudge> judge(new RecordJudge(connection, center, now));
    if (const auto read = judge->readRanges(); !read)
        return read.error();
    if (const auto read = judge->readStanding(connection); !read)
        return read.error();
    return judge;
}

Result<void> RecordJudge::readRanges()
{
    auto blocks = m_blockTable.rangesOf(m_center.number);
    if (!blocks)
        return blocks.error();
    m_rules.blocks = *std::move(blocks);
    auto ended = m_endTable.rangesOf(m_center.number);
    if (!ended)
        return ended.error();
    m_rules.ended = *std::move(ended);
    return {};
}

Result<void> RecordJudge::readStanding(Connection& connection)
{
    auto closed = ReportMonthTable(connection).closedOf(m_center.number);
    if (!closed)
        return closed.error();
    m_closedMonths = *std::move(closed);
    const auto accreditation = AccreditationTable(connection).find(m_center.number);
    if (!accreditation)
        return accreditation.error();
    m_rules.accreditation = accreditation->value_or(Accreditation{{m_center.term}});
    const auto stop = IssuingStopTable(connection).find(m_center.number);
    if (!stop)
        return stop.error();
    m_rules.stop = *stop;
    return {};
}

Result<AnswerLine> RecordJudge::take(
    const TakenRecord& record, const QByteArray& hash, const QByteArray& canonical)
{
    if (record.problem)
        return reject(hash, *record.problem);
    const auto verdict = judgeAny(record, hash, canonical);
    if (!verdict)
        return verdict.error();
    if (const auto* refused = std::get_if<RecordProblem>(&*verdict))
        return reject(hash, *refused);
    return AnswerLine{hash, std::get<RecordFate>(*verdict), std::nullopt};
}

Result<RecordJudge::Verdict> RecordJudge::judgeAny(
    const TakenRecord& record, const QByteArray& hash, const QByteArray& canonical)
{
    if (record.revision.kind == RecordKind::CenterProfile)
        return m_profiles.take(record, hash, canonical, m_now);
    return record.revision.revision == 1 ? judgeFirst(record, hash, canonical) : judgeLater(record, hash, canonical);
}

Result<AnswerLine> RecordJudge::reject(const QByteArray& hash, const RecordProblem& because)
{
    if (const auto kept = m_rejections.put(hash, m_center.number, m_now); !kept)
        return kept.error();
    return AnswerLine{hash, RecordFate::Rejected, because};
}

bool RecordJudge::isUndoubted(const TakenRecord& record) const
{
    if (record.problem || record.revision.revision != 1 || std::holds_alternative<NumberEndRecord>(record.content))
        return false;
    if (record.revision.kind == RecordKind::CenterProfile)
        return false;
    if (isClosed(record.month))
        return false;
    const auto* certificate = std::get_if<TakenCertificate>(&record.content);
    return certificate == nullptr || !m_rules.check(*certificate);
}

bool RecordJudge::isClosed(Month month) const
{
    return std::binary_search(m_closedMonths.begin(), m_closedMonths.end(), month);
}

Result<RecordJudge::Verdict> RecordJudge::judgeFirst(
    const TakenRecord& record, const QByteArray& hash, const QByteArray& canonical)
{
    auto inserted = m_records.insert(record.revision, hash, canonical, m_center.number, record.month, m_now);
    if (!inserted)
        return inserted.error();
    if (*inserted == Insertion::Exists)
        return existing(record.revision, hash);
    auto verdict = place(record);
    if (!verdict || !isUndone(*verdict))
        return verdict;
    if (const auto removed = m_records.remove(record.revision.id, 1); !removed)
        return removed.error();
    return verdict;
}

Result<RecordJudge::Verdict> RecordJudge::judgeLater(
    const TakenRecord& record, const QByteArray& hash, const QByteArray& canonical)
{
    if (const auto begun = m_savepoint.run(); !begun)
        return begun.error();
    auto verdict = judge(record, hash, canonical);
    if (!verdict)
        return verdict;
    if (isUndone(*verdict)) {
        if (const auto undone = m_undo.run(); !undone)
            return undone.error();
    }
    if (const auto released = m_release.run(); !released)
        return released.error();
    return verdict;
}

Result<RecordJudge::Verdict> RecordJudge::judge(
    const TakenRecord& record, const QByteArray& hash, const QByteArray& canonical)
{
    const auto inserted = m_records.insert(record.revision, hash, canonical, m_center.number, record.month, m_now);
    if (!inserted)
        return inserted.error();
    if (*inserted == Insertion::Exists)
        return existing(record.revision, hash);
    return place(record);
}

Result<RecordJudge::Verdict> RecordJudge::existing(const RecordRevision& record, const QByteArray& hash)
{
    const auto kept = m_records.find(record.id, record.revision);
    if (!kept)
        return kept.error();
    const bool isSame =
        kept->has_value() && (*kept)->hash == hash && (*kept)->center == m_center.number.toString();
    if (isSame)
        return Verdict(RecordFate::Duplicate);
    return Verdict(problemOf(problemcode::conflict, ""));
}

Result<RecordJudge::Verdict> RecordJudge::place(const TakenRecord& record)
{
    if (isClosed(record.month))
        return Verdict(problemOf(ErrorKind::MonthClosed, "correction", {record.month.toString()}));
    const auto* certificate = std::get_if<TakenCertificate>(&record.content);
    if (certificate != nullptr && record.revision.revision == 1)
        return placeCertificate(record, *certificate);
    if (record.revision.revision > 1) {
        const auto predecessor = predecessorOf(record.revision);
        if (!predecessor)
            return predecessor.error();
        if (*predecessor == Predecessor::Awaited)
            return Verdict(RecordFate::Deferred);
    }
    bool isNewest = true;
    const auto history = checkHistory(record.revision, isNewest);
    if (!history)
        return history.error();
    if (history->has_value())
        return Verdict(**history);
    if (certificate != nullptr)
        return placeCertificate(record, *certificate);
    if (const auto* end = std::get_if<NumberEndRecord>(&record.content))
        return placeNumberEnd(record, *end, isNewest);
    return Verdict(isNewest ? RecordFate::Accepted : RecordFate::Superseded);
}

Result<RecordJudge::Predecessor> RecordJudge::predecessorOf(const RecordRevision& record)
{
    const auto before = m_records.find(record.id, record.revision - 1);
    if (!before)
        return before.error();
    if (before->has_value())
        return Predecessor::Known;
    const auto rejected = m_rejections.count(record.replaces.value_or(QByteArray()), m_center.number);
    if (!rejected)
        return rejected.error();
    return *rejected > 0 ? Predecessor::Rejected : Predecessor::Awaited;
}

Result<std::optional<RecordProblem>> RecordJudge::checkHistory(const RecordRevision& record, bool& isNewest)
{
    const auto newest = m_records.newest(record.id);
    if (!newest)
        return newest.error();
    if (!newest->has_value())
        return std::optional<RecordProblem>();
    isNewest = (*newest)->revision == record.revision;
    if ((*newest)->center != m_center.number.toString())
        return std::optional(problemOf(problemcode::conflict, "id"));
    const auto before = m_records.find(record.id, record.revision - 1);
    if (!before)
        return before.error();
    if (!before->has_value())
        return std::optional<RecordProblem>();
    if ((*before)->center != m_center.number.toString())
        return std::optional(problemOf(problemcode::conflict, "id"));
    if ((*before)->kind != nameOf(record.kind))
        return std::optional(problemOf(problemcode::contradiction, "kind"));
    if (record.replaces != (*before)->hash)
        return std::optional(problemOf(problemcode::contradiction, "replaces"));
    return std::optional<RecordProblem>();
}

Result<RecordJudge::Verdict> RecordJudge::placeCertificate(
    const TakenRecord& record, const TakenCertificate& certificate)
{
    if (auto wrong = m_rules.check(certificate))
        return Verdict(*std::move(wrong));
    const RegisteredCertificate& row = certificate.row;
    const auto inserted = m_certificates.insert(certificate.serial, row);
    if (!inserted)
        return inserted.error();
    if (*inserted == Insertion::Exists)
        return replaceCertificate(record, certificate);
    if (record.revision.revision == 1)
        return Verdict(RecordFate::Accepted);
    const auto others = m_records.countOthers(record.revision.id, record.revision.revision);
    if (!others)
        return others.error();
    if (*others > 0) // its document stands under another number
        return Verdict(problemOf(problemcode::contradiction, "serial", {row.serial}));
    return Verdict(RecordFate::Accepted);
}

Result<RecordJudge::Verdict> RecordJudge::replaceCertificate(
    const TakenRecord& record, const TakenCertificate& certificate)
{
    const auto found = m_certificates.find(certificate.serial);
    if (!found)
        return found.error();
    if (!found->has_value() || (*found)->record != record.revision.id) {
        return Verdict(problemOf(
            ErrorKind::NumberAlreadyUsed, "serial", {certificate.serial.levels().ordinal.toString()}));
    }
    const RegisteredCertificate& known = **found;
    const RegisteredCertificate& next = certificate.row;
    if (known.serial != next.serial)
        return Verdict(problemOf(problemcode::contradiction, "serial", {known.serial, next.serial}));
    if (known.revision > next.revision)
        return Verdict(RecordFate::Superseded);
    RegisteredCertificate kept = next;
    if (known.state == CertificateState::Cancelled) {
        const auto cancelled = stillCancelled(known, certificate);
        if (!cancelled)
            return cancelled.error();
        if (const auto* wrong = std::get_if<RecordProblem>(&*cancelled))
            return Verdict(*wrong);
        kept = std::get<RegisteredCertificate>(*cancelled);
    }
    if (const auto updated = m_certificates.update(certificate.serial, kept); !updated)
        return updated.error();
    return Verdict(RecordFate::Accepted);
}

Result<std::variant<RegisteredCertificate, RecordProblem>> RecordJudge::stillCancelled(
    const RegisteredCertificate& known, const TakenCertificate& certificate)
{
    using Found = std::variant<RegisteredCertificate, RecordProblem>;
    RegisteredCertificate next = certificate.row;
    const auto ordered = m_cancellations.find(certificate.serial);
    if (!ordered)
        return ordered.error();
    if (!ordered->has_value() && next.state != CertificateState::Cancelled)
        return Found(problemOf(problemcode::contradiction, "state", {codeOf(known.state), codeOf(next.state)}));
    if (ordered->has_value()) {
        next.state = CertificateState::Cancelled;
        next.cancelledOn = std::min(next.cancelledOn.value_or(**ordered), **ordered);
    }
    return Found(std::move(next));
}

Result<RecordJudge::Verdict> RecordJudge::placeNumberEnd(
    const TakenRecord& record, const NumberEndRecord& end, bool isNewest)
{
    if (!(end.center == m_center.number))
        return Verdict(problemOf(problemcode::contradiction, "center", {end.center.toString()}));
    if (!m_rules.hasNumbers(end.first.value(), end.last.value()))
        return Verdict(problemOf(ErrorKind::NumberOutsideBlocks, "first", {end.first.toString()}));
    const auto used = m_certificates.countBetween(m_center.number, end.first.value(), end.last.value());
    if (!used)
        return used.error();
    const auto others = m_endTable.countOthers(record.revision.id, end);
    if (!others)
        return others.error();
    if (*used > 0 || *others > 0)
        return Verdict(problemOf(ErrorKind::NumberAlreadyUsed, "first", {end.first.toString()}));
    if (!isNewest)
        return Verdict(RecordFate::Superseded);
    if (const auto put = m_endTable.put(record.revision.id, end); !put)
        return put.error();
    if (const auto read = readRanges(); !read)
        return read.error();
    return Verdict(RecordFate::Accepted);
}

} // namespace tanu::server
