#pragma once

#include "core/database/connection.h"

#include <optional>

namespace tanu {

/// What the database knows of its installation: nothing where it is empty yet. Errors: those of the database.
Result<std::optional<QString>> settingOf(Connection& connection, const QString& name);

/// Puts it where nothing stands. Errors: those of the database.
Result<void> keepSetting(Connection& connection, const QString& name, const QString& value);

} // namespace tanu
