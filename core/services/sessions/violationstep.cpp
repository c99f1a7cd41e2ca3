#include "core/services/sessions/violationstep.h"

#include "core/domain/prohibitedthings.h"
#include "core/domain/rules/theory.h"
#include "core/services/applications/casestep.h"
#include "core/services/sessions/seating.h"
#include "core/services/sessions/writeincident.h"
#include "core/storage/incidenttable.h"
#include "core/storage/seriestable.h"
#include "core/storage/stafftable.h"
#include "core/storage/violationtable.h"

namespace tanu {

namespace {

/// While the session runs: not before its start and not in the future.
Result<QDateTime> momentOf(const Deed& deed, const Session& session, const QDateTime& typed)
{
    const QDateTime moment = toSecond(typed.isValid() ? typed : deed.now());
    const QDateTime start = toSecond(session.startedAt.value_or(session.startsAt));
    if (moment >= start && moment <= deed.now())
        return moment;
    return Error {
        ErrorKind::FieldMalformed, {QStringLiteral("occurredat"), moment.toString(Qt::ISODate)}, {}};
}

/// Nobody violates anything in a stage that they were not admitted to (R15).
Result<ExamStage> stageOf(const ExamPlace& exam, std::optional<ExamStage> typed)
{
    const auto& theory = exam.place.theory;
    const bool isAdmitted = theory && admitsToPractice(theory->correct, theory->total);
    if (typed == ExamStage::Practice && !isAdmitted)
        return Error {ErrorKind::NotAdmittedToPractice,
            {exam.application.fields.name.full(), QString::number(theory ? theory->correct : 0),
                QString::number(theory ? theory->total : 0)}, {}};
    return typed.value_or(isAdmitted ? ExamStage::Practice : ExamStage::Theory);
}

/// R14: everybody of the commission who votes, named as on this day.
Result<std::vector<Violation::Signer>> signersOf(Deed& deed, const ExamPlace& exam)
{
    const auto seats = seatsOf(deed.connection(), exam.session, exam.application.id);
    if (!seats)
        return seats.error();
    std::vector<Violation::Signer> signers;
    for (const HeldSeat& seat : *seats) {
        if (!seat.votes())
            continue;
        const auto member = StaffTable(deed.connection()).load(seat.staff);
        if (!member)
            return member.error();
        signers.push_back({seat.staff, member->name.full(), seat.seat});
    }
    return signers;
}

/// The entry of the log that is named, of this session and of nobody else; or a new one.
Result<IncidentId> incidentOf(
    Deed& deed, const ExamPlace& exam, const NewViolation& typed, const QDateTime& occurredAt)
{
    if (!typed.incident)
        return addIncident(deed, exam.session,
            {occurredAt, IncidentCategory::Candidate, QStringLiteral("behaviour"), typed.description,
                exam.application.id, std::nullopt});
    const auto incident = IncidentTable(deed.connection()).load(*typed.incident);
    if (!incident)
        return incident.error();
    const bool isOther = incident->application && incident->application != exam.application.id;
    if (incident->session != exam.session.id || isOther)
        return Error {ErrorKind::NotFound, {QStringLiteral("incident"), typed.incident->toText()}, {}};
    return incident->id;
}

/// What is noticed, checked, with the number of the act still to come.
Result<Violation> checkedViolation(
    Deed& deed, const ExamPlace& exam, const NewViolation& typed, ViolationSource source)
{
    if (const auto right = checkThing(exam.programme, typed.thing.trimmed()); !right)
        return right.error();
    if (typed.description.trimmed().isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("description")}, {}};
    const auto occurredAt = momentOf(deed, exam.session, typed.occurredAt);
    if (!occurredAt)
        return occurredAt.error();
    const auto stage = stageOf(exam, typed.stage);
    if (!stage)
        return stage.error();
    auto signers = signersOf(deed, exam);
    if (!signers)
        return signers.error();
    const auto incident = incidentOf(deed, exam, typed, *occurredAt);
    if (!incident)
        return incident.error();
    return Violation {ViolationId::make(deed.now()), exam.session.id, exam.application.id, deed.today().year(), 0,
        *occurredAt, *stage, typed.thing.trimmed(), typed.description.trimmed(), typed.explanation.trimmed(), source,
        Consequence::Warning, *std::move(signers), *incident, deed.now(), deed.actor().id};
}

/// R13: not passed; what was recorded of the stages stays.
Result<void> decide(Deed& deed, const ExamPlace& exam, const DecisionReason& reason)
{
    const DerivedDecision derived = decisionAfterRemoval(
        exam.programme, exam.place.theory, reason, exam.application.fields.language);
    SessionCandidateRow place = exam.place;
    place.decision = derived.decision;
    place.reasons = toJson(derived.reasons);
    place.recommendations = derived.recommendations;
    return SessionCandidateTable(deed.connection()).update(place);
}

} // namespace

Result<RecordedViolation> addViolation(
    Deed& deed, const ExamPlace& exam, const NewViolation& typed, ViolationSource source)
{
    ViolationTable table(deed.connection());
    const auto earlier = table.of(exam.application.id, exam.session.id);
    if (!earlier)
        return earlier.error();
    const int nth = static_cast<int>(earlier->size()) + 1;
    const Consequence consequence = consequenceOf(nth, exam.session.mode);
    const bool ends = endsProcedure(consequence);
    const CaseState to = ends ? CaseState::Decided : exam.application.state;
    if (const auto moved = stepCase(deed, exam.application, Action::RecordViolation, to); !moved)
        return moved.error();
    auto violation = checkedViolation(deed, exam, typed, source);
    if (!violation)
        return violation.error();
    const auto number = SeriesTable(deed.connection()).next(Series::ViolationAct, violation->year);
    if (!number)
        return number.error();
    violation->number = *number;
    violation->consequence = consequence;
    if (const auto stored = table.insert(*violation); !stored)
        return stored.error();
    if (ends) {
        const DecisionReason reason {DecisionReason::Kind::Violation, {}, nth, 0, 0, violation->numberText()};
        if (const auto decided = decide(deed, exam, reason); !decided)
            return decided.error();
    }
    return RecordedViolation {violation->id, violation->numberText(), nth, consequence};
}

} // namespace tanu
