#pragma once

#include "core/services/accounts/accountquery.h"

namespace tanu::cli {

/// One of the active staff by id, or by surname if only one has it. Errors: NotFound{"staff", typed}, AlreadyThere{"staff",
/// typed} for a surname of several, those of the database.
Result<StaffAccount> findStaff(Connection& connection, const QString& typed);

} // namespace tanu::cli
