#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

namespace tanu {

class Connection;

/// A whole copy of the database as it is at this moment, in a new file; other work may go on meanwhile.
///
/// - The file appears under its name only when it is complete, on the disk, and `checkIntegrity` has
///   passed on it.
/// - Never overwrites. Must not be called inside a transaction.
/// - Errors: FileUnwritable{path} (exists, or cannot be made), DiskFull, DatabaseFailed.
Result<void> backupTo(Connection& connection, const QString& path);

} // namespace tanu
