#include "server/intake/bulkintake.h"

#include <QtCore/QSet>

#include <algorithm>

namespace tanu::server {

namespace {

/// What the records before have spoken of.
class Mentioned {
public:
    [[nodiscard]] bool has(const TakenRecord& record) const
    {
        if (m_records.contains(record.revision.id))
            return true;
        const auto* certificate = std::get_if<TakenCertificate>(&record.content);
        if (certificate == nullptr)
            return false;
        const qint64 ordinal = certificate->serial.levels().ordinal.value();
        const auto covers = [ordinal](const OrdinalRange& range) { return range.contains(ordinal); };
        return m_ordinals.contains(ordinal) || std::any_of(m_ended.begin(), m_ended.end(), covers);
    }

    void add(const TakenRecord& record)
    {
        m_records.insert(record.revision.id);
        if (const auto* certificate = std::get_if<TakenCertificate>(&record.content))
            m_ordinals.insert(certificate->serial.levels().ordinal.value());
        else if (const auto* end = std::get_if<NumberEndRecord>(&record.content))
            m_ended.push_back({end->first.value(), end->last.value()});
    }

private:
    QSet<QByteArray> m_records;
    QSet<qint64> m_ordinals;
    std::vector<OrdinalRange> m_ended;
};

} // namespace

BulkIntake::BulkIntake(
    Connection& connection, RecordJudge& judge, const AccreditationNumber& center, const QDateTime& now)
    : m_judge(judge)
    , m_isPossible(BulkInsert::isPossible(connection))
    , m_rows(connection, center, now)
{
}

Result<void> BulkIntake::take(const std::vector<TakenRecord>& part, const QByteArrayList& hashes,
    const QByteArrayList& records, QList<AnswerLine>& lines)
{
    const qsizetype from = lines.size();
    std::vector<bool> isIn(part.size(), false);
    if (m_isPossible) {
        auto together = takeTogether(part, hashes, records, from);
        if (!together)
            return together.error();
        isIn = *std::move(together);
    }
    for (size_t i = 0; i < part.size(); ++i) {
        const qsizetype at = from + static_cast<qsizetype>(i);
        if (isIn[i]) {
            lines.append(AnswerLine{hashes[at], RecordFate::Accepted, std::nullopt});
            continue;
        }
        auto line = m_judge.take(part[i], hashes[at], records[at]);
        if (!line)
            return line.error();
        lines.append(*std::move(line));
    }
    return {};
}

Result<std::vector<bool>> BulkIntake::takeTogether(const std::vector<TakenRecord>& part, const QByteArrayList& hashes,
    const QByteArrayList& records, qsizetype from)
{
    std::vector<bool> isIn(part.size(), false);
    Mentioned before;
    for (size_t i = 0; i < part.size(); ++i) {
        const TakenRecord& record = part[i];
        if (record.problem)
            continue;
        isIn[i] = m_judge.isUndoubted(record) && !before.has(record);
        before.add(record);
        if (!isIn[i])
            continue;
        const qsizetype at = from + static_cast<qsizetype>(i);
        m_rows.add(record.revision, hashes[at], records[at], record.month);
        if (const auto* certificate = std::get_if<TakenCertificate>(&record.content))
            m_rows.add(certificate->serial, certificate->row);
    }
    if (m_rows.isEmpty())
        return isIn;
    const auto sent = m_rows.send();
    if (!sent)
        return sent.error();
    if (*sent == Insertion::Exists)
        isIn.assign(part.size(), false);
    return isIn;
}

} // namespace tanu::server
