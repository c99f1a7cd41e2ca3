#pragma once

#include "core/base/result.h"
#include "core/database/connection.h"
#include "core/domain/ids.h"

#include <QtCore/QDateTime>

#include <optional>

namespace tanu {

/// When this member of the staff signed in last (S1), by the journal; nothing for who never did. Reads only.
/// Errors: those of the database.
Result<std::optional<QDateTime>> lastSignIn(Connection& connection, const StaffId& staff);

} // namespace tanu
