#include "core/services/sessions/requireseat.h"

#include "core/services/sessions/seating.h"
#include "core/storage/stafftable.h"

namespace tanu {

namespace {

Result<QString> namesOf(Connection& connection, const std::vector<HeldSeat>& seats)
{
    QStringList names;
    for (const HeldSeat& seat : seats) {
        if (seat.isEmpty)
            continue;
        const auto member = StaffTable(connection).load(seat.staff);
        if (!member)
            return member.error();
        names.append(member->name.shortForm());
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

Result<void> requireSeat(Connection& connection, const Actor& actor, const std::vector<HeldSeat>& seats)
{
    if (holdsSeat(seats, actor.id))
        return {};
    const auto names = namesOf(connection, seats);
    if (!names)
        return names.error();
    return Error {ErrorKind::NotSeated, {actor.name, *names}, {}};
}

Result<void> requireSeat(Deed& deed, const std::vector<HeldSeat>& seats)
{
    return requireSeat(deed.connection(), deed.actor(), seats);
}

Result<void> requireSeat(Deed& deed, const Session& session, const ApplicationId& candidate)
{
    const auto seats = seatsOf(deed.connection(), session, candidate);
    return seats ? requireSeat(deed, *seats) : Result<void>(seats.error());
}

} // namespace tanu
