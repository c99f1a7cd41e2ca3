#pragma once

#include "core/domain/commissions/seating.h"
#include "core/services/deed.h"

namespace tanu {

/// `checkFourEyes` for a deed that signs what somebody prepared, by the staff as it is.
/// Errors: FourEyes{action of the signing}, those of the database.
Result<void> demandFourEyes(
    Connection& connection, const StaffId& signer, Action preparing, const StaffId& preparedBy, Action signing);

/// The same where only these could be the second person, and only those of them who can sign in: at a venue the secretary
/// may be the only one with an account.
Result<void> demandFourEyes(Connection& connection, const StaffId& signer, Action preparing, const StaffId& preparedBy,
    Action signing, const std::vector<HeldSeat>& among);

} // namespace tanu
