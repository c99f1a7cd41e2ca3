#include "core/domain/commissions/seating.h"

#include <algorithm>

namespace tanu {

namespace {

constexpr size_t leastVoters = 3;

bool concerns(const Substitution& substitution, const ApplicationId& candidate)
{
    return substitution.application.isNull() || substitution.application == candidate;
}

template <typename Seats>
auto seatHeldBy(Seats& seats, const StaffId& staff)
{
    return std::find_if(seats.begin(), seats.end(), [&](const HeldSeat& seat) { return seat.staff == staff; });
}

const Tie* tieOf(const Seating& seating, const StaffId& staff, const PersonId& person)
{
    const auto tie = std::find_if(seating.ties.begin(), seating.ties.end(),
        [&](const Tie& one) { return one.staff == staff && one.person == person; });
    return tie == seating.ties.end() ? nullptr : &*tie;
}

Error mayNotSit(const Seating& seating, const StaffId& staff, const char* why)
{
    const auto member = seating.staff.find(staff);
    const QString name = member == seating.staff.end() ? staff.toText() : member->second.name.full();
    return {ErrorKind::MemberMayNotSit, {name, QString::fromLatin1(why)}, {}};
}

bool isActive(const Seating& seating, const StaffId& staff)
{
    const auto member = seating.staff.find(staff);
    return member != seating.staff.end() && member->second.isActive;
}

bool isAllowedProfession(const Seating& seating, const StaffId& staff)
{
    const auto professions = seating.professions.find(staff);
    return professions == seating.professions.end() || maySitFor(professions->second, seating.profession);
}

/// The session as a whole, then each of its candidates who is not decided.
std::vector<ApplicationId> scopesOf(const Seating& seating)
{
    std::vector<ApplicationId> scopes {ApplicationId()};
    for (const SeatingCandidate& candidate : seating.candidates) {
        if (!candidate.isDecided)
            scopes.push_back(candidate.application);
    }
    return scopes;
}

Result<void> checkVoters(const Seating& seating)
{
    for (const ApplicationId& scope : scopesOf(seating)) {
        const auto seats = heldSeats(seating.commission, seating.substitutions, scope);
        if (const auto enough = checkQuorum(seats); !enough)
            return enough;
        for (const StaffId& voter : votersOf(seats)) {
            if (!isActive(seating, voter))
                return mayNotSit(seating, voter, "inactive");
            if (!isAllowedProfession(seating, voter))
                return mayNotSit(seating, voter, "profession");
        }
    }
    return {};
}

/// The seating as it is after the substitution.
Seating afterwards(Seating seating, const Substitution& wanted)
{
    seating.substitutions.push_back(wanted);
    return seating;
}

Result<void> checkEmptySeat(const Seating& seating, const Substitution& wanted)
{
    if (isRecusal(wanted.reason) || !wanted.application.isNull())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("substitute")}, {}};
    const Seating after = afterwards(seating, wanted);
    for (const ApplicationId& scope : scopesOf(after)) {
        if (const auto enough = checkQuorum(heldSeats(after.commission, after.substitutions, scope)); !enough)
            return enough;
    }
    return {};
}

Result<void> checkPerson(const Seating& seating, const StaffId& substitute, CommissionSeat seat)
{
    const auto member = seating.staff.find(substitute);
    if (member == seating.staff.end())
        return Error {ErrorKind::NotFound, {QStringLiteral("staff"), substitute.toText()}, {}};
    const Role role = seat == CommissionSeat::Secretary ? Role::Secretary : Role::CommissionMember;
    if (!member->second.isActive)
        return mayNotSit(seating, substitute, "inactive");
    if (!member->second.roles.testFlag(role))
        return mayNotSit(seating, substitute, "role");
    if (!isAllowedProfession(seating, substitute))
        return mayNotSit(seating, substitute, "profession");
    return {};
}

/// Before nobody twice, and before nobody to whom something binds.
Result<void> checkPlaces(const Seating& seating, const Substitution& wanted)
{
    const Seating after = afterwards(seating, wanted);
    for (const ApplicationId& scope : scopesOf(seating)) {
        const bool isSeated = holdsSeat(heldSeats(seating.commission, seating.substitutions, scope), wanted.in);
        if (isSeated && concerns(wanted, scope))
            return mayNotSit(seating, wanted.in, "seat-taken");
    }
    for (const UnreplacedTie& tie : unreplacedTies(after)) {
        if (tie.staff == wanted.in && concerns(wanted, tie.application))
            return mayNotSit(seating, wanted.in, "tie");
    }
    return {};
}

} // namespace

std::vector<HeldSeat> heldSeats(
    const Commission& commission, const std::vector<Substitution>& substitutions, const ApplicationId& candidate)
{
    std::vector<HeldSeat> seats;
    seats.reserve(commission.seats.size());
    for (const Commission::Seat& seat : commission.seats)
        seats.push_back({seat.seat, seat.staff, false, {}});
    for (const Substitution& one : substitutions) {
        const auto seat = seatHeldBy(seats, one.out);
        if (!concerns(one, candidate) || seat == seats.end())
            continue;
        seat->changes.push_back(one);
        seat->isEmpty = one.in.isNull();
        if (!seat->isEmpty)
            seat->staff = one.in;
    }
    std::stable_sort(seats.begin(), seats.end(), [](const HeldSeat& a, const HeldSeat& b) { return a.seat < b.seat; });
    return seats;
}

std::vector<StaffId> votersOf(const std::vector<HeldSeat>& seats)
{
    std::vector<StaffId> voters;
    for (const HeldSeat& seat : seats) {
        if (seat.votes())
            voters.push_back(seat.staff);
    }
    return voters;
}

bool holdsSeat(const std::vector<HeldSeat>& seats, const StaffId& person)
{
    return std::any_of(seats.begin(), seats.end(),
        [&](const HeldSeat& seat) { return !seat.isEmpty && seat.staff == person; });
}

std::vector<StaffId> assessorsOf(
    const std::vector<HeldSeat>& seats, const std::function<bool(const StaffId&)>& hasMarkedAll)
{
    std::vector<StaffId> assessors;
    for (const HeldSeat& seat : seats) {
        if (seat.seat == CommissionSeat::Secretary)
            continue;
        const auto stays = std::find_if(seat.changes.begin(), seat.changes.end(),
            [&](const Substitution& one) { return one.application.isNull() && hasMarkedAll(one.out); });
        if (stays != seat.changes.end())
            assessors.push_back(stays->out);
        else if (!seat.isEmpty)
            assessors.push_back(seat.staff);
    }
    return assessors;
}

Result<void> checkQuorum(const std::vector<HeldSeat>& seats)
{
    const bool hasChair = std::any_of(seats.begin(), seats.end(),
        [](const HeldSeat& seat) { return seat.seat == CommissionSeat::Chair && !seat.isEmpty; });
    if (!hasChair)
        return Error {ErrorKind::CommissionIncomplete, {QStringLiteral("chair")}, {}};
    if (votersOf(seats).size() < leastVoters)
        return Error {ErrorKind::CommissionIncomplete, {QStringLiteral("members")}, {}};
    return {};
}

bool maySitFor(const QStringList& professions, const QString& profession)
{
    return professions.isEmpty() || professions.contains(profession);
}

std::vector<UnreplacedTie> unreplacedTies(const Seating& seating)
{
    std::vector<UnreplacedTie> ties;
    if (seating.ties.empty())
        return ties;
    for (const SeatingCandidate& candidate : seating.candidates) {
        if (candidate.isDecided)
            continue;
        const auto seats = heldSeats(seating.commission, seating.substitutions, candidate.application);
        for (const StaffId& voter : votersOf(seats)) {
            if (const Tie* tie = tieOf(seating, voter, candidate.person))
                ties.push_back({candidate.application, voter, tie->kind});
        }
    }
    return ties;
}

Result<void> checkSeating(const Seating& seating)
{
    if (const auto voters = checkVoters(seating); !voters)
        return voters;
    const auto ties = unreplacedTies(seating);
    if (!ties.empty())
        return mayNotSit(seating, ties.front().staff, "tie");
    return {};
}

Result<void> checkSubstitution(const Seating& seating, const Substitution& wanted)
{
    const auto seats = heldSeats(seating.commission, seating.substitutions, wanted.application);
    const auto seat = seatHeldBy(seats, wanted.out);
    if (seat == seats.end() || (seat->isEmpty && wanted.in.isNull()))
        return Error {ErrorKind::NotFound, {QStringLiteral("member"), wanted.out.toText()}, {}};
    if (wanted.in.isNull())
        return checkEmptySeat(seating, wanted);
    if (const auto person = checkPerson(seating, wanted.in, seat->seat); !person)
        return person;
    return checkPlaces(seating, wanted);
}

} // namespace tanu
