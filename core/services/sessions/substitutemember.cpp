#include "core/services/sessions/substitutemember.h"

#include "core/domain/rules/theory.h"
#include "core/services/applications/casestep.h"
#include "core/services/sessions/seating.h"
#include "core/services/sessions/sessionstep.h"
#include "core/services/whereabouts.h"
#include "core/storage/seriestable.h"
#include "core/storage/sessiontable.h"
#include "core/storage/substitutiontable.h"
#include "core/wire/fields.h"

#include <algorithm>

namespace tanu {

namespace {

Result<void> checkOrder(const MemberChange& change)
{
    if (change.reason == SubstitutionReason::Other && change.explanation.trimmed().isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("explanation")}, {}};
    if (change.in.isNull())
        return {};
    if (change.orderNumber.trimmed().isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("ordernumber")}, {}};
    if (!change.orderDate.isValid())
        return Error {ErrorKind::ImpossibleDate, {QString()}, {}};
    return {};
}

/// Until the end any seat; after it the secretary's, who draws up the protocol (R17.2).
Result<void> checkOpen(Deed& deed, const Session& session, const StaffId& out)
{
    if (session.state == SessionState::Planned || session.state == SessionState::Started)
        return {};
    const Error closed {
        ErrorKind::ActionNotAllowed, {codeOf(Action::SubstituteMember), codeOf(session.state)}, {}};
    if (session.state != SessionState::Ended)
        return closed;
    const auto seats = seatsOf(deed.connection(), session);
    if (!seats)
        return seats.error();
    const bool isSecretary = std::any_of(seats->begin(), seats->end(),
        [&](const HeldSeat& seat) { return seat.seat == CommissionSeat::Secretary && seat.staff == out; });
    return isSecretary ? Result<void>() : closed;
}

Result<Session> openSession(Deed& deed, const MemberChange& change)
{
    auto session = SessionTable(deed.connection()).load(change.session);
    if (!session)
        return session;
    if (const auto here = requireHere(deed.connection(), Action::SubstituteMember, session->id); !here)
        return here.error();
    if (const auto open = checkOpen(deed, *session, change.out); !open)
        return open.error();
    return session;
}

Result<void> checkCandidate(const Seating& seating, const ApplicationId& candidate)
{
    if (candidate.isNull())
        return {};
    const auto found = std::find_if(seating.candidates.begin(), seating.candidates.end(),
        [&](const SeatingCandidate& one) { return one.application == candidate; });
    if (found == seating.candidates.end())
        return Error {ErrorKind::NotFound, {QStringLiteral("candidate"), candidate.toText()}, {}};
    if (found->isDecided)
        return Error {ErrorKind::ActionNotAllowed,
            {codeOf(Action::SubstituteMember), codeOf(CaseState::Decided)}, {}};
    return {};
}

Substitution substitutionOf(const Deed& deed, const MemberChange& change)
{
    return {SubstitutionId::make(deed.now()), change.session, change.candidate, change.out, change.in, change.reason,
        change.explanation.trimmed(), change.in.isNull() ? QString() : change.orderNumber.trimmed(),
        change.in.isNull() ? QDate() : change.orderDate, deed.now(), deed.actor().id};
}

/// Whether marks are still to come is another question now (R16).
Result<void> followMarks(Deed& deed, const ApplicationId& candidate)
{
    const auto exam = examPlace(deed.connection(), candidate);
    if (!exam)
        return exam.error();
    const CaseState state = exam->application.state;
    const TheoryResult theory = exam->place.theory.value_or(TheoryResult());
    const bool isInPractice = (state == CaseState::Assessed || state == CaseState::AdmittedToPractice)
        && exam->place.theory && admitsToPractice(theory.correct, theory.total);
    if (!isInPractice)
        return {};
    const auto results = stageResults(deed.connection(), *exam);
    if (!results)
        return results.error();
    const bool isComplete = missingMarks(exam->programme, *results) == 0;
    const CaseState wanted = isComplete ? CaseState::Assessed : CaseState::AdmittedToPractice;
    if (wanted == state)
        return {};
    const auto moved = stepCase(deed, exam->application, Action::RecordPractice, wanted);
    return moved ? Result<void>() : Result<void>(moved.error());
}

void tell(Deed& deed, const Session& session, const Seating& seating, const Substitution& made)
{
    const auto nameOf = [&](const StaffId& id) { return seating.staff.at(id).name.full(); };
    deed.about("session", session.id);
    if (!made.application.isNull())
        deed.alsoAbout("application", made.application.bytes());
    deed.note("session", numberText(session.year, session.number));
    deed.note("out", nameOf(made.out));
    deed.note("reason", codeOf(made.reason));
    if (made.in.isNull())
        return;
    deed.note("in", nameOf(made.in));
    deed.note("order", made.orderNumber);
    deed.note("orderDate", cborOf(made.orderDate));
}

} // namespace

SubstituteMember::SubstituteMember(Desk& desk)
    : m_desk(desk)
{
}

Result<SubstitutionId> SubstituteMember::run(const MemberChange& change)
{
    if (const auto ordered = checkOrder(change); !ordered)
        return ordered.error();
    return perform(m_desk, Action::SubstituteMember, [&](Deed& deed) -> Result<SubstitutionId> {
        const auto session = openSession(deed, change);
        if (!session)
            return session.error();
        const Substitution made = substitutionOf(deed, change);
        if (made.orderDate > deed.today())
            return Error {ErrorKind::FieldMalformed,
                {QStringLiteral("orderdate"), made.orderDate.toString(Qt::ISODate)}, {}};
        const auto seating = seatingOf(deed.connection(), *session);
        if (!seating)
            return seating.error();
        if (const auto known = checkCandidate(*seating, change.candidate); !known)
            return known.error();
        if (const auto allowed = checkSubstitution(*seating, made); !allowed)
            return allowed.error();
        if (const auto stored = SubstitutionTable(deed.connection()).insert(made); !stored)
            return stored.error();
        for (const SeatingCandidate& candidate : seating->candidates) {
            if (const auto followed = followMarks(deed, candidate.application); !followed)
                return followed.error();
        }
        tell(deed, *session, *seating, made);
        return made.id;
    });
}

} // namespace tanu
