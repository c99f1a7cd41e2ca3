#pragma once

#include "core/database/connection.h"
#include "core/domain/staff.h"

namespace tanu {

/// The member of the staff, if active and an administrator.
/// Errors: NotFound{"staff", id}, RoleNotAllowed{save-account, roles}, those of the database.
Result<StaffMember> activeAdministrator(Connection& connection, const StaffId& staff);

} // namespace tanu
