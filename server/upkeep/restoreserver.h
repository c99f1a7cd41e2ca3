#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "server/serverplace.h"

namespace tanu::server {

/// Makes a server out of a backup, in a new place and never over a living one (P13.2).
///
/// - The folder must be empty or not there; a database of PostgreSQL must be there and empty.
/// - The key must be the one that the backup was made with: documents and answers are checked with it. Beside it lies
///   `server-data.key`, with which personal data is sealed.
/// - The epoch stays: first `RebuildServer` may bring what the archive has, then `RaiseEpoch` tells the centers that this
///   server came from a backup (exchange.md 14). Until `restored` said so no server starts on it (restoremark).
/// - Looks at everything before it writes, and takes away again what it made if it fails.
/// - Errors: FolderNotEmpty (path), AlreadyThere (`database`, address), BackupBroken (path), KeyMissing (key id),
///   FileUnreadable, FileUnwritable, DiskFull, those of the database.
Result<void> restoreServer(const QString& backup, const QString& key, const ServerPlace& place, const Clock& clock);

} // namespace tanu::server
