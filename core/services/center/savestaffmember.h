#pragma once

#include "core/domain/staff.h"
#include "core/services/desk.h"

namespace tanu {

/// Adds somebody to the staff, changes roles, or lets somebody go (S1).
///
/// - A null id adds; a known id changes; `isActive` false lets go. Nobody is deleted: old files name them.
/// - The last active administrator and the last active head stay what they are; so does the last administrator who can
///   sign in.
/// - Whoever leaves cannot sign in any more: the account is closed, and only `SaveAccount` opens it again.
/// Errors: NotFound{"staff", id}, LastOfRole{`administrator` | `head`}, those of `checkStaffMember`,
/// RoleNotAllowed, those of the database.
class SaveStaffMember {
public:
    explicit SaveStaffMember(Desk& desk);

    Result<StaffId> run(const StaffMember& member);

private:
    Desk& m_desk;
};

} // namespace tanu
