#pragma once

#include "core/domain/center.h"
#include "core/domain/staff.h"
#include "core/services/accounts/firstaccount.h"
#include "core/services/desk.h"

#include <optional>
#include <vector>

namespace tanu {

/// What the first start asks for. Ids of staff are given by the action; what stands there is ignored.
struct NewCenter {
    Center profile;
    StaffMember head; ///< gets the role of the head in any case
    std::vector<StaffMember> staff; ///< besides the head, with their roles
    /// By what the administrator signs in: the head, or the first of the staff with that role. Without it nobody has an
    /// account yet (`ClaimFirstAccount`).
    std::optional<OwnCredentials> account = {};
};

struct CreatedCenter {
    StaffId head;
    std::vector<StaffId> staff; ///< in the order of `NewCenter::staff`
    StaffId administrator; ///< whose account it is
    QString recoveryKey; ///< to be printed now, it is kept nowhere; empty without an account
};

/// Makes the center of this installation at its first start (L17.2.1, L23.2, S1).
///
/// - Only where there is no center yet.
/// - If nobody is named administrator, the head is: somebody must be able to change the staff.
/// - The administrator's account and the center's recovery key come with it (S1, S2).
/// - Loads the starter: professions, five programmes approved by the head (L17.2.4) with their prices, the top
///   level of regions, the calendars of 2023-2027, of which 2023 to 2026 are confirmed (W2, W3).
/// Errors: AlreadyThere{"center", number}, those of `checkCenter`, `checkStaffMember` and `credentialsFor`,
/// RoleNotAllowed, those of the database.
class CreateCenter {
public:
    explicit CreateCenter(Desk& desk, const PasswordCost& cost = PasswordCost::desk());

    Result<CreatedCenter> run(const NewCenter& center);

private:
    Desk& m_desk;
    PasswordCost m_cost;
};

} // namespace tanu
