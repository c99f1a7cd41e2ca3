#include "core/services/sessions/recordtheory.h"

namespace tanu {

namespace {

QStringList textsOf(const QMap<QString, int>& correctByTopic)
{
    QStringList texts;
    for (auto it = correctByTopic.cbegin(); it != correctByTopic.cend(); ++it)
        texts.append(QStringLiteral("%1: %2").arg(it.key()).arg(it.value()));
    return texts;
}

} // namespace

RecordTheory::RecordTheory(Desk& desk)
    : m_desk(desk)
{
}

Result<RecordedTheory> RecordTheory::run(const ApplicationId& candidate, int correct, int total)
{
    return record(candidate,
        [&](const Programme& programme) { return theoryOfCounts(programme, correct, total); });
}

Result<RecordedTheory> RecordTheory::run(const ApplicationId& candidate, const QMap<QString, int>& correctByTopic)
{
    return record(candidate,
        [&](const Programme& programme) { return theoryOfTopics(programme, correctByTopic); });
}

template <typename Count>
Result<RecordedTheory> RecordTheory::record(const ApplicationId& candidate, Count&& count)
{
    return perform(m_desk, Action::RecordTheory, [&](Deed& deed) -> Result<RecordedTheory> {
        const auto exam = runningPlace(deed, candidate, Action::RecordTheory);
        if (!exam)
            return exam.error();
        const Result<TheoryResult> result = count(exam->programme);
        if (!result)
            return result.error();
        const auto recorded = storeTheory(deed, *exam, *result, {});
        if (!recorded)
            return recorded;
        deed.about("application", candidate);
        deed.alsoAbout("session", exam->session.id.bytes());
        deed.note("application", exam->application.numberText());
        deed.note("correct", result->correct);
        deed.note("total", result->total);
        if (!result->correctByTopic.isEmpty())
            deed.note("topics", Cbor::texts(textsOf(result->correctByTopic)));
        deed.note("admitted", Cbor::boolean(recorded->admitted));
        return recorded;
    });
}

} // namespace tanu
