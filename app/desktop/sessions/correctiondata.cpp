#include "app/desktop/sessions/correctiondata.h"

#include <numeric>

namespace tanu::desktop {

namespace {

bool isLess(const OperationMark& a, const OperationMark& b)
{
    return std::tie(a.assessor, a.operation) < std::tie(b.assessor, b.operation);
}

std::vector<OperationMark> sorted(std::vector<OperationMark> marks)
{
    std::sort(marks.begin(), marks.end(), isLess);
    return marks;
}

} // namespace

CorrectionData::CorrectionData(ProtocolContent signedOne, Programme programme)
    : m_content(std::move(signedOne))
    , m_programme(std::move(programme))
    , m_candidates(m_content.candidates)
{
}

void CorrectionData::take(const ProtocolContent& drafted)
{
    for (ProtocolContent::Candidate& one : m_candidates) {
        for (const ProtocolContent::Candidate& other : drafted.candidates) {
            if (other.application == one.application)
                one = other;
        }
    }
}

std::vector<StaffId> CorrectionData::assessorsOf(size_t candidate) const
{
    std::vector<StaffId> ids;
    for (const OperationMark& mark : m_content.candidates.at(candidate).marks) {
        const auto id = StaffId::fromText(mark.assessor);
        if (id && std::find(ids.begin(), ids.end(), *id) == ids.end())
            ids.push_back(*id);
    }
    if (!ids.empty())
        return ids;
    for (const ProtocolContent::Member& member : m_content.members) {
        if (member.seat != CommissionSeat::Secretary)
            ids.push_back(member.staff);
    }
    return ids;
}

std::optional<int> CorrectionData::points(
    size_t candidate, const StaffId& assessor, const QString& operation) const
{
    for (const OperationMark& mark : m_candidates.at(candidate).marks) {
        if (mark.assessor == assessor.toText() && mark.operation == operation)
            return mark.points;
    }
    return std::nullopt;
}

void CorrectionData::setCorrect(size_t candidate, int correct)
{
    TheoryResult& theory = m_candidates.at(candidate).theory;
    theory.correct = correct;
    theory.correctByTopic.clear();
}

void CorrectionData::setCorrect(size_t candidate, const QString& topic, int correct)
{
    TheoryResult& theory = m_candidates.at(candidate).theory;
    theory.correctByTopic[topic] = correct;
    theory.correct = std::accumulate(theory.correctByTopic.cbegin(), theory.correctByTopic.cend(), 0);
}

void CorrectionData::setPoints(
    size_t candidate, const StaffId& assessor, const QString& operation, std::optional<int> points)
{
    std::vector<OperationMark>& marks = m_candidates.at(candidate).marks;
    std::erase_if(marks, [&](const OperationMark& mark) {
        return mark.assessor == assessor.toText() && mark.operation == operation;
    });
    if (points)
        marks.push_back({assessor.toText(), operation, *points});
}

bool CorrectionData::isChanged(size_t candidate) const
{
    const ProtocolContent::Candidate& before = m_content.candidates.at(candidate);
    const ProtocolContent::Candidate& after = m_candidates.at(candidate);
    return before.theory != after.theory || sorted(before.marks) != sorted(after.marks);
}

std::vector<CandidateCorrection> CorrectionData::changes() const
{
    std::vector<CandidateCorrection> changes;
    for (size_t i = 0; i < m_candidates.size(); ++i) {
        if (isChanged(i))
            changes.push_back({m_candidates[i].application, m_candidates[i].theory, m_candidates[i].marks});
    }
    return changes;
}

} // namespace tanu::desktop
