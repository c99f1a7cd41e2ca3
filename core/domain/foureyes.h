#pragma once

#include "core/domain/staff.h"

namespace tanu {

/// Four eyes (S1): whoever prepared something may not be the one who signs it, as long as the center has somebody else
/// for one of the two.
///
/// - Somebody else is an active member of the staff with a role for the preparing or for the signing: they prepare it
///   again, or sign.
/// - A center where one person is everything is not held up.
/// Errors: FourEyes{action of the signing}.
Result<void> checkFourEyes(Action preparing, const StaffId& preparedBy, Action signing, const StaffId& signer,
    const std::vector<StaffMember>& staff);

} // namespace tanu
