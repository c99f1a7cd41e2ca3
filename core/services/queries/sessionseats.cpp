#include "core/services/queries/sessionseats.h"

#include "core/services/sessions/seating.h"
#include "core/storage/applicationtable.h"
#include "core/storage/stafftable.h"

namespace tanu {

namespace {

Result<QString> candidateName(Connection& connection, const ApplicationId& id)
{
    if (id.isNull())
        return QString();
    const auto application = ApplicationTable(connection).load(id);
    if (!application)
        return application.error();
    return application->fields.name.full();
}

QString staffName(const Seating& seating, const StaffId& id)
{
    const auto member = seating.staff.find(id);
    return member == seating.staff.end() ? QString() : member->second.name.full();
}

} // namespace

Result<std::vector<SessionMember>> sessionMembersOf(
    Connection& connection, const Session& session, const ApplicationId& candidate)
{
    const auto seats = seatsOf(connection, session, candidate);
    if (!seats)
        return seats.error();
    std::vector<SessionMember> members;
    for (const HeldSeat& seat : *seats) {
        const auto person = StaffTable(connection).load(seat.staff);
        if (!person)
            return person.error();
        const StaffId first = seat.changes.empty() ? seat.staff : seat.changes.front().out;
        members.push_back({seat.staff, person->name, person->position, seat.seat,
            first == seat.staff ? StaffId() : first, seat.isEmpty});
    }
    return members;
}

Result<SessionSeats> sessionSeatsOf(Connection& connection, const Session& session)
{
    const auto seating = seatingOf(connection, session);
    if (!seating)
        return seating.error();
    SessionSeats seats;
    for (const Substitution& one : seating->substitutions) {
        const auto candidate = candidateName(connection, one.application);
        if (!candidate)
            return candidate.error();
        seats.substitutions.push_back(
            {one, staffName(*seating, one.out), staffName(*seating, one.in), *candidate});
    }
    for (const UnreplacedTie& tie : unreplacedTies(*seating)) {
        const auto candidate = candidateName(connection, tie.application);
        if (!candidate)
            return candidate.error();
        seats.ties.push_back(
            {tie.application, *candidate, tie.staff, staffName(*seating, tie.staff), tie.kind});
    }
    if (const auto allowed = checkSeating(*seating); !allowed)
        seats.refusal = allowed.error();
    return seats;
}

} // namespace tanu
