#pragma once

#include "core/domain/staff.h"
#include "core/services/center/createcenter.h"

#include <optional>

namespace tanu::desktop {

/// What the first start asked for: the center and, if somebody wanted it already, its exam commission.
///
/// - Ids of people are those that the forms gave; `makeCenter` puts the real ones in their place, in the commission's
///   seats too.
struct FirstStartPlan {
    NewCenter center;
    std::optional<Commission> commission = {};
};

/// The center that was made: who works in it first, and the key that is shown once.
struct MadeCenter {
    StaffId administrator;
    QString recoveryKey;
    std::optional<Error> commissionRefused = {}; ///< the center stays and is whole; it is formed in the settings
};

/// Who signs in first: the head, or the first of the staff who is an administrator (S1).
const StaffMember& administratorOf(const NewCenter& center);

/// Makes the center with its first account, and forms the commission; takes as long as `cost` says.
/// Errors: those of CreateCenter.
Result<MadeCenter> makeCenter(Desk& desk, const FirstStartPlan& plan, const PasswordCost& cost);

} // namespace tanu::desktop
