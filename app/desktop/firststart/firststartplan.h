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

/// Makes the center and forms the commission. Returns the head, who acts from then on.
/// Errors: those of CreateCenter and SaveCommission; a center whose commission was refused stays and is whole.
Result<StaffId> makeCenter(Desk& desk, const FirstStartPlan& plan);

} // namespace tanu::desktop
