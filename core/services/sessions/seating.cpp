#include "core/services/sessions/seating.h"

#include "core/storage/applicationtable.h"
#include "core/storage/commissiontable.h"
#include "core/storage/programmetable.h"
#include "core/storage/seatprofessiontable.h"
#include "core/storage/sessioncandidatetable.h"
#include "core/storage/stafftable.h"
#include "core/storage/substitutiontable.h"
#include "core/storage/tietable.h"

#include <algorithm>

namespace tanu {

namespace {

Result<void> addPeople(Connection& connection, Seating& seating)
{
    const auto staff = StaffTable(connection).all();
    if (!staff)
        return staff.error();
    for (const StaffMember& member : *staff)
        seating.staff.emplace(member.id, member);
    auto professions = SeatProfessionTable(connection).all();
    if (!professions)
        return professions.error();
    seating.professions = *std::move(professions);
    return {};
}

Result<void> addCandidates(Connection& connection, const SessionId& session, Seating& seating)
{
    const auto places = SessionCandidateTable(connection).ofSession(session);
    if (!places)
        return places.error();
    for (const SessionCandidateRow& place : *places) {
        const auto application = ApplicationTable(connection).load(place.application);
        if (!application)
            return application.error();
        seating.candidates.push_back({place.application, application->person, place.decision.has_value()});
    }
    auto ties = TieTable(connection).ofSession(session);
    if (!ties)
        return ties.error();
    seating.ties = *std::move(ties);
    return {};
}

Result<void> addCommission(Connection& connection, const Session& session, Seating& seating)
{
    auto commission = CommissionTable(connection).load(session.commission);
    if (!commission)
        return commission.error();
    seating.commission = *std::move(commission);
    auto substitutions = SubstitutionTable(connection).ofSession(session.id);
    if (!substitutions)
        return substitutions.error();
    seating.substitutions = *std::move(substitutions);
    return {};
}

bool isMarked(const std::vector<AssessmentRow>& marks, const StaffId& assessor, const QString& operation)
{
    return std::any_of(marks.begin(), marks.end(),
        [&](const AssessmentRow& mark) { return mark.assessor == assessor && mark.operation == operation; });
}

Error mayNotSit(const StaffMember& member, const char* why)
{
    return {ErrorKind::MemberMayNotSit, {member.name.full(), QString::fromLatin1(why)}, {}};
}

} // namespace

Result<Seating> seatingOf(Connection& connection, const Session& session)
{
    Seating seating;
    if (const auto added = addCommission(connection, session, seating); !added)
        return added.error();
    const auto programme = ProgrammeTable(connection).load(session.programme);
    if (!programme)
        return programme.error();
    seating.profession = programme->profession;
    if (const auto added = addPeople(connection, seating); !added)
        return added.error();
    if (const auto added = addCandidates(connection, session.id, seating); !added)
        return added.error();
    return seating;
}

Result<std::vector<HeldSeat>> seatsOf(Connection& connection, const Session& session, const ApplicationId& candidate)
{
    Seating seating;
    if (const auto added = addCommission(connection, session, seating); !added)
        return added.error();
    return heldSeats(seating.commission, seating.substitutions, candidate);
}

Result<std::vector<StaffId>> votersOf(Connection& connection, const Session& session, const ApplicationId& candidate)
{
    const auto seats = seatsOf(connection, session, candidate);
    if (!seats)
        return seats.error();
    return votersOf(*seats);
}

Result<std::vector<StaffId>> assessorsOf(Connection& connection, const Session& session, const Programme& programme,
    const AssessedCase& candidate, const std::vector<AssessmentRow>& marks)
{
    const auto seats = seatsOf(connection, session, candidate.application);
    if (!seats)
        return seats.error();
    const auto ties = TieTable(connection).ofPerson(candidate.person);
    if (!ties)
        return ties.error();
    return assessorsOf(*seats, [&](const StaffId& staff) {
        const bool isTied = !candidate.isDecided
            && std::any_of(ties->begin(), ties->end(), [&](const Tie& tie) { return tie.staff == staff; });
        return !isTied && std::all_of(programme.operations.begin(), programme.operations.end(),
            [&](const MapOperation& operation) { return isMarked(marks, staff, operation.rule.id); });
    });
}

Result<void> checkNoTie(Connection& connection, const Session& session, const AssessedCase& candidate,
    const StaffId& assessor)
{
    const auto ties = TieTable(connection).ofPerson(candidate.person);
    if (!ties)
        return ties.error();
    if (ties->empty())
        return {};
    const auto voters = votersOf(connection, session, candidate.application);
    if (!voters)
        return voters.error();
    for (const Tie& tie : *ties) {
        const bool isAsked = assessor.isNull() || tie.staff == assessor;
        if (!isAsked || std::find(voters->begin(), voters->end(), tie.staff) == voters->end())
            continue;
        const auto member = StaffTable(connection).load(tie.staff);
        return member ? mayNotSit(*member, "tie") : member.error();
    }
    return {};
}

Result<void> checkSeating(Connection& connection, const Session& session)
{
    const auto seating = seatingOf(connection, session);
    if (!seating)
        return seating.error();
    return checkSeating(*seating);
}

Result<void> checkProfession(Connection& connection, const Commission& commission, const QString& profession)
{
    const auto professions = SeatProfessionTable(connection).all();
    if (!professions)
        return professions.error();
    for (const StaffId& voter : votersOf(heldSeats(commission, {}))) {
        const auto own = professions->find(voter);
        if (own == professions->end() || maySitFor(own->second, profession))
            continue;
        const auto member = StaffTable(connection).load(voter);
        return member ? mayNotSit(*member, "profession") : member.error();
    }
    return {};
}

} // namespace tanu
