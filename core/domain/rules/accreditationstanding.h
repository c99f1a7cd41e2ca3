#pragma once

#include "core/domain/rules/accreditation.h"
#include "core/domain/rules/accreditationacts.h"

#include <vector>

namespace tanu {

/// All that was decided about the accreditation of a center: the terms of its certificates and the acts on them.
struct Accreditation {
    std::vector<AccreditationTerm> terms; ///< in order of their first days (L23.2, L23.5); at least one
    std::vector<AccreditationStep> acts = {}; ///< in the order in which they were decided (L26)
};

/// How a center stands on a day.
enum class CenterStanding {
    Valid, ///< it may recognize qualifications
    NotYet,
    Suspended,
    Revoked, ///< L26.2
    NotRenewable, ///< L26.5: revoked, and never resumed
    Ended, ///< L26.6
    Expired, ///< the certificate's last day is past (L23.2)
};

/// Stable codes: `valid`, `not-yet`, `suspended`, `revoked`, `not-renewable`, `ended`, `expired`.
QString codeOf(CenterStanding standing);

/// A standing with the day that belongs to it.
struct StandingOnDay {
    CenterStanding standing = CenterStanding::Valid;
    QDate day; ///< since when; of NotYet the first day, of Valid and Expired the last one
    AccreditationTerm term; ///< the one that counts on the day

    [[nodiscard]] bool mayRecognize() const { return standing == CenterStanding::Valid; }
    /// It acts no more, unless something new is decided.
    [[nodiscard]] bool isOver() const
    {
        return standing == CenterStanding::Revoked || standing == CenterStanding::NotRenewable
            || standing == CenterStanding::Ended;
    }
};

/// The term that counts on a day: the last one that has begun, before all of them the first.
const AccreditationTerm& termOn(const Accreditation& accreditation, QDate date);

/// The one rule of how a center stands, for the register, the site, the console, months and numbers.
/// - What is revoked or ended says so also before and after its term; what is suspended only within it.
StandingOnDay standingOn(const Accreditation& accreditation, QDate date);

/// Whether a document may be dated on this day, by the term of that day and the acts of that day.
/// Errors: OutsideAccreditation{date, from, last day} (L23.2), AccreditationSuspended{date since, ground}, AccreditationEnded{
/// date since, ground} (L26).
Result<void> checkStanding(const Accreditation& accreditation, QDate date);

} // namespace tanu
