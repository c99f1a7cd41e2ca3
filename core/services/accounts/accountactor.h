#pragma once

#include "core/services/desk.h"

namespace tanu {

/// A member of the staff as they act: short name, the roles of the present. Errors: NotFound{"staff", id}, those of the
/// database.
Result<Actor> actorOf(Connection& connection, const StaffId& staff);

} // namespace tanu
