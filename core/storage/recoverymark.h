#pragma once

#include "core/database/connection.h"
#include "core/security/recoverykey.h"

#include <optional>

namespace tanu {

/// The mark of the center's recovery key among the settings (S1, S2); none for a center that has no key yet.
/// Errors: RowCorrupt, those of the database.
Result<std::optional<RecoveryMark>> loadRecoveryMark(Connection& connection);

/// Replaces the one before. Errors: those of the database.
Result<void> storeRecoveryMark(Connection& connection, const RecoveryMark& mark);

} // namespace tanu
