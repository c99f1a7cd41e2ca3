#include "core/domain/rules/practice.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace tanu {

namespace {

using MarksByAssessor = std::map<QString, int>;
using MarksByOperation = std::map<QString, MarksByAssessor>;

Error incomplete(const QString& candidate, const QString& operation)
{
    return {ErrorKind::AssessmentIncomplete, {candidate, operation}, {}};
}

Result<MarksByOperation> sorted(const TechnologicalMap& map, const std::vector<OperationMark>& marks)
{
    MarksByOperation result;
    for (const OperationMark& mark : marks) {
        const auto operation = std::find_if(map.operations.begin(), map.operations.end(),
            [&mark](const Operation& one) { return one.id == mark.operation; });
        if (operation == map.operations.end())
            return Error{ErrorKind::NotFound, {QStringLiteral("operation"), mark.operation}, {}};
        if (mark.points < 0 || mark.points > operation->maxPoints)
            return Error{ErrorKind::FieldMalformed,
                {QStringLiteral("points"), QString::number(mark.points), QStringLiteral("0"), QString::number(operation->maxPoints)}, {}};
        if (!result[mark.operation].emplace(mark.assessor, mark.points).second)
            return Error{ErrorKind::FieldMalformed, {QStringLiteral("mark"), mark.operation}, {}};
    }
    return result;
}

/// Every assessor of any operation has marked every operation, and the chair too where the chair decides.
Result<void> checkComplete(const TechnologicalMap& map, const MarksByOperation& marks,
    const QString& candidate, const QString& chair)
{
    std::set<QString> assessors;
    if (map.rule == DisagreementRule::ChairDecides)
        assessors.insert(chair);
    for (const auto& [operation, byAssessor] : marks) {
        for (const auto& [assessor, points] : byAssessor)
            assessors.insert(assessor);
    }
    if (map.operations.empty())
        return incomplete(candidate, {});
    for (const Operation& operation : map.operations) {
        const auto found = marks.find(operation.id);
        if (found == marks.end() || found->second.size() != assessors.size()
            || (map.rule == DisagreementRule::ChairDecides && !found->second.contains(chair)))
            return incomplete(candidate, operation.id);
    }
    return {};
}

/// The mark of one operation, times the number of assessors, so that an average stays whole.
qint64 agreedTimesAssessors(const MarksByAssessor& marks, DisagreementRule rule, const QString& chair)
{
    std::vector<int> points;
    for (const auto& [assessor, mark] : marks)
        points.push_back(mark);
    std::sort(points.begin(), points.end());
    const auto count = static_cast<qint64>(points.size());
    switch (rule) {
    case DisagreementRule::Majority:
        return points.at((points.size() - 1) / 2) * count;
    case DisagreementRule::Lowest:
        return points.front() * count;
    case DisagreementRule::Average:
        return std::accumulate(points.begin(), points.end(), qint64{0});
    case DisagreementRule::ChairDecides:
        return marks.at(chair) * count;
    }
    Q_UNREACHABLE();
}

PracticeOutcome outcomeOf(const TechnologicalMap& map, const MarksByOperation& marks, const QString& chair)
{
    PracticeOutcome outcome;
    const auto assessors = static_cast<qint64>(marks.begin()->second.size());
    qint64 total = 0;
    for (const Operation& operation : map.operations) {
        const qint64 agreed = agreedTimesAssessors(marks.at(operation.id), map.rule, chair);
        total += agreed;
        outcome.maxPoints += operation.maxPoints;
        if (operation.mandatory && agreed < operation.leastPoints * assessors)
            outcome.failures.push_back({PracticeFailure::Why::MandatoryNotPerformed, operation.id,
                static_cast<int>(agreed / assessors), operation.leastPoints});
    }
    outcome.points = static_cast<int>(total / assessors);
    if (total < map.leastTotal * assessors)
        outcome.failures.push_back({PracticeFailure::Why::TotalTooLow, {}, outcome.points, map.leastTotal});
    outcome.passed = outcome.failures.empty();
    return outcome;
}

} // namespace

QString codeOf(DisagreementRule rule)
{
    switch (rule) {
    case DisagreementRule::Majority:
        return QStringLiteral("majority");
    case DisagreementRule::Lowest:
        return QStringLiteral("lowest");
    case DisagreementRule::Average:
        return QStringLiteral("average");
    case DisagreementRule::ChairDecides:
        return QStringLiteral("chair_decides");
    }
    Q_UNREACHABLE();
}

Result<DisagreementRule> parseDisagreementRule(const QString& code)
{
    for (const DisagreementRule rule : {DisagreementRule::Majority, DisagreementRule::Lowest,
             DisagreementRule::Average, DisagreementRule::ChairDecides}) {
        if (code == codeOf(rule))
            return rule;
    }
    return Error{ErrorKind::FieldMalformed, {QStringLiteral("disagreement"), code}, {}};
}

Result<PracticeOutcome> evaluatePractice(const TechnologicalMap& map, const std::vector<OperationMark>& marks,
    const QString& candidate, const QString& chair)
{
    const Result<MarksByOperation> byOperation = sorted(map, marks);
    if (!byOperation)
        return byOperation.error();
    if (const Result<void> complete = checkComplete(map, *byOperation, candidate, chair); !complete)
        return complete.error();
    return outcomeOf(map, *byOperation, chair);
}

} // namespace tanu
