#pragma once

#include "core/database/connection.h"
#include "core/domain/backup.h"

namespace tanu {

/// Where backups go, among the settings. Errors: those of the database.
Result<BackupSettings> loadBackupSettings(Connection& connection);
Result<void> storeBackupSettings(Connection& connection, const BackupSettings& settings);

} // namespace tanu
