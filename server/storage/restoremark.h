#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

namespace tanu::server {

/// The file `restored-not-told` in the folder of a server: its data came out of a backup, and the centers were not told yet
/// (exchange.md 14). What was granted after the backup is unknown here, so a server that answered now would grant it again.
namespace restoremark {

/// Puts it there, on the disk. Errors: AlreadyThere, DiskFull, FileUnwritable.
Result<void> put(const QString& folder);

/// Takes it away; nothing happens where there is none. Errors: FileUnwritable{path}.
Result<void> remove(const QString& folder);

/// Errors: ActionNotAllowed{"serve", "restored"} while it is there, or where that cannot be seen.
Result<void> check(const QString& folder);

} // namespace restoremark

} // namespace tanu::server
