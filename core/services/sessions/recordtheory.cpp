#include "core/services/sessions/recordtheory.h"

#include "core/domain/rules/theory.h"
#include "core/services/applications/casestep.h"
#include "core/services/sessions/sessionstep.h"

#include <algorithm>

namespace tanu {

namespace {

/// Every topic of the programme once, none with more answers than questions (R15).
Result<TheoryResult> sumOf(const Programme& programme, const QMap<QString, int>& correctByTopic)
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

Result<TheoryResult> checkedResult(const Programme& programme, const TheoryResult& typed, bool isByTopic)
{
    if (isByTopic)
        return sumOf(programme, typed.correctByTopic);
    if (const auto counts = theoryCounts(typed.correct, typed.total); !counts)
        return counts.error();
    if (typed.total != programme.questionCount())
        return Error {ErrorKind::CountsImpossible,
            {QString::number(typed.correct), QString::number(typed.total)}, {}};
    return typed;
}

/// Not admitted: assessed. Admitted: to practice, unless all marks are there already.
Result<CaseState> stateAfter(Deed& deed, const ExamPlace& exam, bool admitted)
{
    if (!admitted)
        return CaseState::Assessed;
    const auto results = stageResults(deed.connection(), exam);
    if (!results)
        return results.error();
    return missingMarks(exam.programme, *results) == 0 ? CaseState::Assessed : CaseState::AdmittedToPractice;
}

} // namespace

RecordTheory::RecordTheory(Desk& desk)
    : m_desk(desk)
{
}

Result<RecordedTheory> RecordTheory::run(const ApplicationId& candidate, int correct, int total)
{
    return record(candidate, TheoryResult {correct, total, {}}, false);
}

Result<RecordedTheory> RecordTheory::run(const ApplicationId& candidate, const QMap<QString, int>& correctByTopic)
{
    return record(candidate, TheoryResult {0, 0, correctByTopic}, true);
}

Result<RecordedTheory> RecordTheory::record(const ApplicationId& candidate, const TheoryResult& typed, bool isByTopic)
{
    return perform(m_desk, Action::RecordTheory, [&](Deed& deed) -> Result<RecordedTheory> {
        auto exam = runningPlace(deed, candidate, Action::RecordTheory);
        if (!exam)
            return exam.error();
        const auto result = checkedResult(exam->programme, typed, isByTopic);
        if (!result)
            return result.error();
        exam->place.theory = *result;
        const bool admitted = admitsToPractice(result->correct, result->total);
        const auto state = stateAfter(deed, *exam, admitted);
        if (!state)
            return state.error();
        if (const auto moved = stepCase(deed, exam->application, Action::RecordTheory, *state); !moved)
            return moved.error();
        if (const auto stored = SessionCandidateTable(deed.connection()).update(exam->place); !stored)
            return stored.error();
        deed.about("application", candidate);
        deed.alsoAbout("session", exam->session.id.bytes());
        deed.note("application", exam->application.numberText());
        deed.note("correct", result->correct);
        deed.note("total", result->total);
        deed.note("admitted", Cbor::boolean(admitted));
        return RecordedTheory {*result, admitted, leastCorrect(result->total)};
    });
}

} // namespace tanu
