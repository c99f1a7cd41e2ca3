#include "core/services/sessions/recordpractice.h"

#include "core/domain/rules/theory.h"
#include "core/services/applications/casestep.h"
#include "core/services/sessions/sessionstep.h"
#include "core/storage/assessmenttable.h"
#include "core/storage/stafftable.h"

#include <algorithm>

namespace tanu {

namespace {

Result<void> checkAdmitted(const ExamPlace& exam)
{
    const TheoryResult theory = exam.place.theory.value_or(TheoryResult());
    if (admitsToPractice(theory.correct, theory.total))
        return {};
    return Error {ErrorKind::NotAdmittedToPractice,
        {exam.application.fields.name.full(), QString::number(theory.correct), QString::number(theory.total)}, {}};
}

Result<void> checkAssessor(Deed& deed, const ExamPlace& exam, const StaffId& assessor)
{
    const auto voters = votersOf(deed.connection(), exam.session, exam.application.id);
    if (!voters)
        return voters.error();
    if (std::find(voters->begin(), voters->end(), assessor) == voters->end())
        return Error {ErrorKind::NotFound, {QStringLiteral("assessor"), assessor.toText()}, {}};
    return checkNoTie(deed.connection(), exam.session, assessedCaseOf(exam), assessor);
}

Result<void> checkMark(const Programme& programme, const QString& operation, int points)
{
    const auto found = std::find_if(programme.operations.begin(), programme.operations.end(),
        [&](const MapOperation& one) { return one.rule.id == operation; });
    if (found == programme.operations.end())
        return Error {ErrorKind::NotFound, {QStringLiteral("operation"), operation}, {}};
    if (points < 0 || points > found->rule.maxPoints)
        return Error {ErrorKind::FieldMalformed,
            {QStringLiteral("points"), QString::number(points), QStringLiteral("0"), QString::number(found->rule.maxPoints)}, {}};
    return {};
}

Result<int> storeMarks(Deed& deed, const ExamPlace& exam, const StaffId& assessor, const QMap<QString, int>& points)
{
    AssessmentTable table(deed.connection());
    for (auto it = points.cbegin(); it != points.cend(); ++it) {
        if (const auto right = checkMark(exam.programme, it.key(), it.value()); !right)
            return right.error();
        if (const auto put = table.put({exam.application.id, it.key(), assessor, it.value()}); !put)
            return put.error();
    }
    const auto results = stageResults(deed.connection(), exam);
    if (!results)
        return results.error();
    return missingMarks(exam.programme, *results);
}

/// Whose marks they are and which: who typed them stands in the entry itself, and what was erased later stays readable.
Result<void> note(Deed& deed, const StaffId& assessor, const QMap<QString, int>& points)
{
    const auto member = StaffTable(deed.connection()).load(assessor);
    if (!member)
        return member.error();
    QStringList given;
    for (auto it = points.cbegin(); it != points.cend(); ++it)
        given.append(QStringLiteral("%1: %2").arg(it.key()).arg(it.value()));
    deed.note("assessor", assessor.toText());
    deed.note("member", member->name.full());
    deed.note("marks", static_cast<int>(points.size()));
    deed.note("points", Cbor::texts(given));
    return {};
}

} // namespace

RecordPractice::RecordPractice(Desk& desk)
    : m_desk(desk)
{
}

Result<RecordedPractice> RecordPractice::run(
    const ApplicationId& candidate, const StaffId& assessor, const QMap<QString, int>& points)
{
    if (points.isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("marks")}, {}};
    return perform(m_desk, Action::RecordPractice, [&](Deed& deed) -> Result<RecordedPractice> {
        const auto exam = runningPlace(deed, candidate, Action::RecordPractice);
        if (!exam)
            return exam.error();
        if (const auto admitted = checkAdmitted(*exam); !admitted)
            return admitted.error();
        if (const auto sits = checkAssessor(deed, *exam, assessor); !sits)
            return sits.error();
        const auto missing = storeMarks(deed, *exam, assessor, points);
        if (!missing)
            return missing.error();
        const CaseState state = *missing == 0 ? CaseState::Assessed : CaseState::AdmittedToPractice;
        if (const auto moved = stepCase(deed, exam->application, Action::RecordPractice, state); !moved)
            return moved.error();
        deed.about("application", candidate);
        deed.alsoAbout("session", exam->session.id.bytes());
        deed.note("application", exam->application.numberText());
        if (const auto noted = note(deed, assessor, points); !noted)
            return noted.error();
        deed.note("missing", *missing);
        return RecordedPractice {*missing == 0, *missing};
    });
}

} // namespace tanu
