#pragma once

#include "core/domain/appeal.h"
#include "core/domain/commissions/seating.h"

#include <optional>
#include <set>

namespace tanu {

/// R20: after the last day of the candidate's term. A term that never began (the day on which the candidate received the
/// result is not known) has no last day, and nothing is late.
bool isLateAppeal(QDate receivedOn, const std::optional<QDate>& lastDay);

/// Who may not sit in the appeal commission of a case, and why (R21).
struct AppealBars {
    std::set<StaffId> examined; ///< of the exam commission of this case
    std::set<StaffId> tied; ///< related to, employing or teaching the candidate
};

/// Everybody who sat in the exam commission for this candidate, was substituted into it or out of it; the secretary too.
std::set<StaffId> examinersOf(const std::vector<HeldSeat>& seats);

struct AppealBar {
    StaffId staff;
    QString why; ///< `exam-commission` or `tie`

    friend bool operator==(const AppealBar&, const AppealBar&) = default;
};

/// R21: the first of the commission's seats, the secretary's included, who may not sit; nothing where all may.
std::optional<AppealBar> barIn(const Commission& appealCommission, const AppealBars& bars);

/// What the votes decide (R22): the majority of those who vote; where they are equal, the chair's vote.
///
/// - At least the chair and two members vote; the secretary does not.
/// Errors: CommissionIncomplete{chair | members}, NotFound{"member", id} for a vote of nobody who votes there,
/// FieldMalformed{"vote", id} for a second vote of one member.
Result<AppealOutcome> outcomeOf(const Commission& appealCommission, const std::vector<AppealVote>& votes);

} // namespace tanu
