#include "core/services/sessions/decision.h"

#include "core/base/parsecode.h"
#include "core/domain/prohibitedthings.h"
#include "core/domain/rules/theory.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace tanu {

namespace {

using Kind = DecisionReason::Kind;

bool isMarked(const StageResults& results, const QString& assessor, const QString& operation)
{
    return std::any_of(results.marks.begin(), results.marks.end(),
        [&](const OperationMark& mark) { return mark.assessor == assessor && mark.operation == operation; });
}

Result<void> checkMarked(const Programme& programme, const StageResults& results, const QString& candidate)
{
    for (const MapOperation& operation : programme.operations) {
        for (const QString& assessor : results.assessors) {
            if (!isMarked(results, assessor, operation.rule.id))
                return Error {ErrorKind::AssessmentIncomplete, {candidate, operation.rule.id}, {}};
        }
    }
    return {};
}

QStringList failedTopicsOf(const Programme& programme, const TheoryResult& theory)
{
    const bool isWhole = theory.correctByTopic.isEmpty();
    const bool isEnough = admitsToPractice(theory.correct, theory.total);
    QStringList failed;
    for (const Topic& topic : programme.topics) {
        const bool isFailed = isWhole ? !isEnough
                                      : !admitsToPractice(theory.correctByTopic.value(topic.id), topic.questions);
        if (isFailed)
            failed.append(topic.id);
    }
    return failed;
}

/// The rule of R16 for one operation alone: whether it is performed, mandatory or not.
Result<PracticeOutcome> outcomeOfOne(
    const Programme& programme, Operation operation, const StageResults& results, const QString& candidate)
{
    operation.mandatory = true;
    std::vector<OperationMark> marks;
    for (const OperationMark& mark : results.marks) {
        if (mark.operation == operation.id)
            marks.push_back(mark);
    }
    const TechnologicalMap map {{operation}, 0, programme.disagreement};
    return evaluatePractice(map, marks, candidate, results.assessors.value(0));
}

std::vector<DecisionReason> reasonsOf(const Programme& programme, const PracticeOutcome& outcome)
{
    const TechnologicalMap map = programme.technologicalMap();
    if (outcome.passed)
        return {{Kind::MapPerformed, {}, outcome.points, outcome.maxPoints, map.leastTotal}};
    std::vector<DecisionReason> reasons;
    for (const PracticeFailure& failure : outcome.failures) {
        if (failure.why == PracticeFailure::Why::TotalTooLow) {
            reasons.push_back({Kind::TotalTooLow, {}, failure.points, outcome.maxPoints, failure.least});
            continue;
        }
        const auto operation = std::find_if(map.operations.begin(), map.operations.end(),
            [&](const Operation& one) { return one.id == failure.operation; });
        reasons.push_back({Kind::OperationNotPerformed, failure.operation, failure.points, operation->maxPoints,
            failure.least});
    }
    return reasons;
}

QString adviceOn(const Programme& programme, const QString& id, const QString& name, Language language)
{
    const auto found = std::find_if(programme.recommendations.begin(), programme.recommendations.end(),
        [&](const Recommendation& one) { return one.topicOrOperation == id; });
    const QString advice = found == programme.recommendations.end() ? QString() : found->text.in(language);
    return advice.isEmpty() ? name : QStringLiteral("%1: %2").arg(name, advice);
}

QString recommendationsFor(const Programme& programme, const DerivedDecision& derived, Language language)
{
    QStringList lines;
    for (const Topic& topic : programme.topics) {
        if (derived.failedTopics.contains(topic.id))
            lines.append(adviceOn(programme, topic.id, topic.name.in(language), language));
    }
    const QStringList& operations
        = derived.failedOperations.isEmpty() ? derived.weakOperations : derived.failedOperations;
    for (const MapOperation& operation : programme.operations) {
        if (operations.contains(operation.rule.id))
            lines.append(adviceOn(programme, operation.rule.id, operation.name.in(language), language));
    }
    return lines.join(QLatin1Char('\n'));
}

/// Adds what the practical stage gave.
Result<void> addPractice(
    DerivedDecision& derived, const Programme& programme, const StageResults& results, const QString& candidate)
{
    if (const auto marked = checkMarked(programme, results, candidate); !marked)
        return marked;
    const auto outcome
        = evaluatePractice(programme.technologicalMap(), results.marks, candidate, results.assessors.value(0));
    if (!outcome)
        return outcome.error();
    for (const MapOperation& operation : programme.operations) {
        const auto one = outcomeOfOne(programme, operation.rule, results, candidate);
        if (!one)
            return one.error();
        if (!one->passed)
            derived.failedOperations.append(operation.rule.id);
        if (one->points < one->maxPoints)
            derived.weakOperations.append(operation.rule.id);
    }
    derived.points = outcome->points;
    derived.maxPoints = outcome->maxPoints;
    derived.operations = static_cast<int>(programme.operations.size());
    derived.operationsDone = derived.operations - static_cast<int>(derived.failedOperations.size());
    derived.decision = outcome->passed ? Decision::Passed : Decision::NotPassed;
    const auto reasons = reasonsOf(programme, *outcome);
    derived.reasons.insert(derived.reasons.end(), reasons.begin(), reasons.end());
    return {};
}

std::optional<DecisionReason> reasonFrom(const QJsonObject& object)
{
    const auto kind = parseReasonKind(object.value(QLatin1String("kind")).toString());
    const int reached = object.value(QLatin1String("reached")).toInt(-1);
    const int of = object.value(QLatin1String("of")).toInt(-1);
    const int least = object.value(QLatin1String("least")).toInt(-1);
    if (!kind || reached < 0 || of < 0 || least < 0)
        return std::nullopt;
    return DecisionReason {*kind, object.value(QLatin1String("operation")).toString(), reached, of, least,
        object.value(QLatin1String("act")).toString()};
}

DecisionReason reasonOf(const TheoryResult& theory)
{
    const Kind kind
        = admitsToPractice(theory.correct, theory.total) ? Kind::TheorySufficient : Kind::TheoryInsufficient;
    return {kind, {}, theory.correct, theory.total, leastCorrect(theory.total)};
}

} // namespace

QString codeOf(DecisionReason::Kind kind)
{
    switch (kind) {
    case Kind::TheorySufficient:
        return QStringLiteral("theory-sufficient");
    case Kind::TheoryInsufficient:
        return QStringLiteral("theory-insufficient");
    case Kind::MapPerformed:
        return QStringLiteral("map-performed");
    case Kind::OperationNotPerformed:
        return QStringLiteral("operation-not-performed");
    case Kind::TotalTooLow:
        return QStringLiteral("total-too-low");
    case Kind::Violation:
        return QStringLiteral("violation");
    }
    Q_UNREACHABLE();
}

Result<DecisionReason::Kind> parseReasonKind(const QString& code)
{
    return parseCode(code,
        std::array {Kind::TheorySufficient, Kind::TheoryInsufficient, Kind::MapPerformed,
            Kind::OperationNotPerformed, Kind::TotalTooLow, Kind::Violation},
        "reason");
}

QString toJson(const std::vector<DecisionReason>& reasons)
{
    QJsonArray array;
    for (const DecisionReason& reason : reasons) {
        QJsonObject object {{QStringLiteral("kind"), codeOf(reason.kind)}, {QStringLiteral("reached"), reason.reached},
            {QStringLiteral("of"), reason.of}, {QStringLiteral("least"), reason.least}};
        if (!reason.operation.isEmpty())
            object.insert(QStringLiteral("operation"), reason.operation);
        if (!reason.act.isEmpty())
            object.insert(QStringLiteral("act"), reason.act);
        array.append(object);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Result<std::vector<DecisionReason>> parseReasons(const QString& json)
{
    const Error malformed {ErrorKind::FieldMalformed, {QStringLiteral("reasons"), json}, {}};
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isArray())
        return malformed;
    std::vector<DecisionReason> reasons;
    for (const QJsonValue& value : document.array()) {
        const auto reason = reasonFrom(value.toObject());
        if (!reason)
            return malformed;
        reasons.push_back(*reason);
    }
    return reasons;
}

int missingMarks(const Programme& programme, const StageResults& results)
{
    int missing = 0;
    for (const MapOperation& operation : programme.operations) {
        for (const QString& assessor : results.assessors)
            missing += isMarked(results, assessor, operation.rule.id) ? 0 : 1;
    }
    return missing;
}

Result<DerivedDecision> deriveDecision(
    const Programme& programme, const StageResults& results, const QString& candidate, Language language)
{
    const TheoryResult& theory = results.theory;
    DerivedDecision derived;
    derived.admitted = admitsToPractice(theory.correct, theory.total);
    derived.failedTopics = failedTopicsOf(programme, theory);
    derived.reasons.push_back(reasonOf(theory));
    if (derived.admitted) {
        if (const auto added = addPractice(derived, programme, results, candidate); !added)
            return added.error();
    }
    if (derived.decision == Decision::NotPassed)
        derived.recommendations = recommendationsFor(programme, derived, language);
    return derived;
}

std::optional<DecisionReason> removalIn(const std::vector<DecisionReason>& reasons)
{
    const auto found = std::find_if(
        reasons.begin(), reasons.end(), [](const DecisionReason& reason) { return reason.kind == Kind::Violation; });
    return found == reasons.end() ? std::nullopt : std::optional(*found);
}

DerivedDecision decisionAfterRemoval(const Programme& programme, const std::optional<TheoryResult>& theory,
    const DecisionReason& violation, Language language)
{
    DerivedDecision derived;
    QStringList advice {adviceAfterRemoval().in(language)};
    if (theory) {
        derived.admitted = admitsToPractice(theory->correct, theory->total);
        derived.failedTopics = failedTopicsOf(programme, *theory);
        derived.reasons.push_back(reasonOf(*theory));
        advice.append(recommendationsFor(programme, derived, language));
    }
    derived.reasons.push_back(violation);
    advice.removeAll(QString());
    derived.recommendations = advice.join(QLatin1Char('\n'));
    return derived;
}

} // namespace tanu
