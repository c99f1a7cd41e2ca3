#pragma once

#include "core/database/connection.h"

#include <functional>

namespace tanu {

/// Makes a change of staff or accounts, and takes care that an administrator who could sign in before can after (S1).
///
/// - A center without accounts, or that was locked out already, is not held up.
/// Errors: LastOfRole{"administrator"}, those of the change, those of the database. Within the caller's transaction, which
/// undoes the change.
Result<void> keepingAdministrator(Connection& connection, const std::function<Result<void>()>& change);

} // namespace tanu
