#pragma once

#include "core/database/connection.h"

#include <QtCore/QDateTime>

#include <optional>

namespace tanu {

/// When the journal's last entry was made, in UTC; none in an empty one. Errors: those of the database.
Result<std::optional<QDateTime>> lastActionAt(Connection& connection);

} // namespace tanu
