#pragma once

#include "core/domain/staff.h"

#include <optional>
#include <vector>

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

/// The roles that one case cannot do without — it is registered, conducted and decided upon — and that none of `able` has.
Roles rolesLackingForOneCase(const std::vector<StaffMember>& able);

/// Who would have to sign the protocol of a case and so leave nobody to make its document (R17.2, R18.1), where only `able`
/// of the staff can sign in.
///
/// - Nothing: some of them can draw up, sign and make one after another as the rules want it, or a role is lacking
///   altogether and nobody comes to that point.
std::optional<StaffId> signerWhoLeavesNobody(
    const std::vector<StaffMember>& able, const std::vector<StaffMember>& staff);

} // namespace tanu
