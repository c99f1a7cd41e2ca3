#pragma once

#include "core/services/deed.h"

namespace tanu {

/// `checkFourEyes` for a deed that signs what somebody prepared, by the staff as it is.
/// Errors: FourEyes{action of the signing}, those of the database.
Result<void> demandFourEyes(Deed& deed, Action preparing, const StaffId& preparedBy, Action signing);

} // namespace tanu
