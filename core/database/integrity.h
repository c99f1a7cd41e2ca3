#pragma once

#include "core/base/result.h"

namespace tanu {

class Connection;

/// SQLite's own look at every page and every index, and whether all foreign keys point somewhere.
/// Errors: DatabaseFailed (detail: what was found first).
Result<void> checkIntegrity(Connection& connection);

} // namespace tanu
