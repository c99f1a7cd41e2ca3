#include "core/services/sessions/sessionstep.h"

#include "core/services/sessions/requireseat.h"
#include "core/services/whereabouts.h"
#include "core/storage/applicationtable.h"
#include "core/storage/assessmenttable.h"
#include "core/storage/programmetable.h"
#include "core/storage/sessiontable.h"

namespace tanu {

Result<Session> sessionIn(Deed& deed, const SessionId& id, SessionState wanted, Action action)
{
    auto session = SessionTable(deed.connection()).load(id);
    if (!session)
        return session.error();
    if (const auto here = requireHere(deed.connection(), action, id); !here)
        return here.error();
    if (session->state != wanted)
        return Error {ErrorKind::ActionNotAllowed, {codeOf(action), codeOf(session->state)}, {}};
    return session;
}

Result<Session> ownSession(Deed& deed, const SessionId& id, SessionState wanted, Action action)
{
    auto session = sessionIn(deed, id, wanted, action);
    if (!session)
        return session;
    if (const auto sits = requireSeat(deed, *session); !sits)
        return sits.error();
    return session;
}

Result<void> moveSession(Deed& deed, Session session, SessionState to)
{
    const SessionState from = session.state;
    session.state = to;
    return SessionTable(deed.connection()).update(session, from);
}

Result<ExamPlace> examPlace(Connection& connection, const ApplicationId& candidate)
{
    auto place = SessionCandidateTable(connection).load(candidate);
    if (!place)
        return place.error();
    auto application = ApplicationTable(connection).load(candidate);
    if (!application)
        return application.error();
    auto session = SessionTable(connection).load(place->session);
    if (!session)
        return session.error();
    auto programme = ProgrammeTable(connection).load(session->programme);
    if (!programme)
        return programme.error();
    return ExamPlace {*std::move(application), *std::move(place), *std::move(session), *std::move(programme)};
}

Result<ExamPlace> runningPlace(Deed& deed, const ApplicationId& candidate, Action action)
{
    auto exam = examPlace(deed.connection(), candidate);
    if (!exam)
        return exam;
    if (const auto here = requireHere(deed.connection(), action, exam->session.id); !here)
        return here.error();
    if (exam->session.state != SessionState::Started)
        return Error {ErrorKind::ActionNotAllowed, {codeOf(action), codeOf(exam->session.state)}, {}};
    if (const auto sits = requireSeatFor(deed, *exam); !sits)
        return sits.error();
    return exam;
}

Result<void> requireSeatFor(Deed& deed, const ExamPlace& exam)
{
    if (const auto sits = requireSeat(deed, exam.session, exam.application.id); !sits)
        return sits;
    return checkNoTie(deed.connection(), exam.session, assessedCaseOf(exam), deed.actor().id);
}

AssessedCase assessedCaseOf(const ExamPlace& exam)
{
    return {exam.application.id, exam.application.person, exam.place.decision.has_value()};
}

Result<StageResults> stageResults(Connection& connection, const ExamPlace& exam)
{
    if (!exam.place.theory)
        return Error {ErrorKind::ResultsIncomplete, {exam.application.fields.name.full()}, {}};
    return recordedResults(connection, exam);
}

Result<StageResults> recordedResults(Connection& connection, const ExamPlace& exam)
{
    StageResults results {exam.place.theory.value_or(TheoryResult()), {}, {}};
    const auto marks = AssessmentTable(connection).ofApplication(exam.application.id);
    if (!marks)
        return marks.error();
    const auto assessors = assessorsOf(connection, exam.session, exam.programme, assessedCaseOf(exam), *marks);
    if (!assessors)
        return assessors.error();
    for (const StaffId& assessor : *assessors)
        results.assessors.append(assessor.toText());
    for (const AssessmentRow& mark : *marks) {
        if (results.assessors.contains(mark.assessor.toText()))
            results.marks.push_back({mark.assessor.toText(), mark.operation, mark.points});
    }
    return results;
}

Result<DerivedDecision> derivedDecision(Connection& connection, const ExamPlace& exam)
{
    const auto reasons = parseReasons(exam.place.reasons);
    if (!reasons)
        return Error {ErrorKind::RowCorrupt,
            {QStringLiteral("session_candidate"), exam.application.id.toText(), QStringLiteral("reasons")}, {}};
    if (const auto violation = removalIn(*reasons))
        return decisionAfterRemoval(
            exam.programme, exam.place.theory, *violation, exam.application.fields.language);
    const auto results = stageResults(connection, exam);
    if (!results)
        return results.error();
    return deriveDecision(
        exam.programme, *results, exam.application.fields.name.full(), exam.application.fields.language);
}

} // namespace tanu
