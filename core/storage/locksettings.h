#pragma once

#include "core/database/connection.h"

namespace tanu {

/// After how many minutes without work the desk locks, among the settings (S1); `usualLockMinutes` where nobody has chosen.
/// Errors: RowCorrupt, those of the database.
Result<int> loadLockMinutes(Connection& connection);
Result<void> storeLockMinutes(Connection& connection, int minutes);

} // namespace tanu
