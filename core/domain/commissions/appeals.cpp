#include "core/domain/commissions/appeals.h"

#include <algorithm>

namespace tanu {

namespace {

constexpr size_t leastVoters = 3;

std::optional<CommissionSeat> seatOf(const Commission& commission, const StaffId& staff)
{
    for (const Commission::Seat& seat : commission.seats) {
        if (seat.staff == staff)
            return seat.seat;
    }
    return std::nullopt;
}

Result<void> checkVotes(const Commission& commission, const std::vector<AppealVote>& votes)
{
    std::set<StaffId> voted;
    bool hasChair = false;
    for (const AppealVote& vote : votes) {
        const auto seat = seatOf(commission, vote.member);
        if (!seat || *seat == CommissionSeat::Secretary)
            return Error {ErrorKind::NotFound, {QStringLiteral("member"), vote.member.toText()}, {}};
        if (!voted.insert(vote.member).second)
            return Error {ErrorKind::FieldMalformed, {QStringLiteral("vote"), vote.member.toText()}, {}};
        hasChair = hasChair || *seat == CommissionSeat::Chair;
    }
    if (!hasChair)
        return Error {ErrorKind::CommissionIncomplete, {QStringLiteral("chair")}, {}};
    if (voted.size() < leastVoters)
        return Error {ErrorKind::CommissionIncomplete, {QStringLiteral("members")}, {}};
    return {};
}

} // namespace

bool isLateAppeal(QDate receivedOn, const std::optional<QDate>& lastDay)
{
    return lastDay && receivedOn > *lastDay;
}

std::set<StaffId> examinersOf(const std::vector<HeldSeat>& seats)
{
    std::set<StaffId> examiners;
    for (const HeldSeat& seat : seats) {
        examiners.insert(seat.staff);
        for (const Substitution& change : seat.changes)
            examiners.insert(change.out);
    }
    return examiners;
}

std::optional<AppealBar> barIn(const Commission& appealCommission, const AppealBars& bars)
{
    for (const Commission::Seat& seat : appealCommission.seats) {
        if (bars.examined.contains(seat.staff))
            return AppealBar {seat.staff, QStringLiteral("exam-commission")};
        if (bars.tied.contains(seat.staff))
            return AppealBar {seat.staff, QStringLiteral("tie")};
    }
    return std::nullopt;
}

Result<AppealOutcome> outcomeOf(const Commission& appealCommission, const std::vector<AppealVote>& votes)
{
    if (const auto right = checkVotes(appealCommission, votes); !right)
        return right.error();
    const auto inFavour = std::count_if(votes.begin(), votes.end(), [](const AppealVote& vote) { return vote.isFor; });
    const auto against = static_cast<std::ptrdiff_t>(votes.size()) - inFavour;
    bool isUpheld = inFavour > against;
    if (inFavour == against) {
        isUpheld = std::any_of(votes.begin(), votes.end(), [&](const AppealVote& vote) {
            return vote.isFor && seatOf(appealCommission, vote.member) == CommissionSeat::Chair;
        });
    }
    return isUpheld ? AppealOutcome::Upheld : AppealOutcome::Rejected;
}

} // namespace tanu
