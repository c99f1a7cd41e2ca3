#include "core/services/sessions/theorystep.h"

#include "core/domain/rules/theory.h"
#include "core/services/applications/casestep.h"

#include <algorithm>

namespace tanu {

namespace {

/// R9: it is known who answered.
Result<void> checkIdentified(const ExamPlace& exam)
{
    if (exam.place.identifiedAt)
        return {};
    return Error {ErrorKind::NotIdentified, {exam.application.fields.name.full()}, {}};
}

} // namespace

Result<TheoryResult> theoryOfTopics(const Programme& programme, const QMap<QString, int>& correctByTopic)
{
    TheoryResult result {0, programme.questionCount(), correctByTopic};
    for (const Topic& topic : programme.topics) {
        const auto found = correctByTopic.constFind(topic.id);
        if (found == correctByTopic.constEnd())
            return Error {ErrorKind::FieldMalformed, {QStringLiteral("topic"), topic.id}, {}};
        if (const auto counts = theoryCounts(*found, topic.questions); !counts)
            return counts.error();
        result.correct += *found;
    }
    for (auto it = correctByTopic.cbegin(); it != correctByTopic.cend(); ++it) {
        const bool isKnown = std::any_of(programme.topics.begin(), programme.topics.end(),
            [&](const Topic& topic) { return topic.id == it.key(); });
        if (!isKnown)
            return Error {ErrorKind::FieldMalformed, {QStringLiteral("topic"), it.key()}, {}};
    }
    return result;
}

Result<TheoryResult> theoryOfCounts(const Programme& programme, int correct, int total)
{
    if (const auto counts = theoryCounts(correct, total); !counts)
        return counts.error();
    if (total != programme.questionCount())
        return Error {ErrorKind::CountsImpossible, {QString::number(correct), QString::number(total)}, {}};
    return TheoryResult {correct, total, {}};
}

Result<CaseState> stateAfterTheory(Connection& connection, const ExamPlace& exam, const TheoryResult& result)
{
    if (const auto known = checkIdentified(exam); !known)
        return known.error();
    if (!admitsToPractice(result.correct, result.total))
        return transition(exam.application.state, Action::RecordTheory, CaseState::Assessed);
    ExamPlace after = exam;
    after.place.theory = result;
    const auto results = stageResults(connection, after);
    if (!results)
        return results.error();
    const bool isMarked = missingMarks(exam.programme, *results) == 0;
    return transition(exam.application.state, Action::RecordTheory,
        isMarked ? CaseState::Assessed : CaseState::AdmittedToPractice);
}

Result<RecordedTheory> storeTheory(Deed& deed, ExamPlace exam, const TheoryResult& result, const QString& source)
{
    const auto state = stateAfterTheory(deed.connection(), exam, result);
    if (!state)
        return state.error();
    if (const auto moved = stepCase(deed, exam.application, Action::RecordTheory, *state); !moved)
        return moved.error();
    exam.place.theory = result;
    exam.place.theorySource = source;
    if (const auto stored = SessionCandidateTable(deed.connection()).update(exam.place); !stored)
        return stored.error();
    return RecordedTheory {result, admitsToPractice(result.correct, result.total), leastCorrect(result.total)};
}

} // namespace tanu
