#pragma once

#include "server/commands/command.h"

namespace tanu::server {

/// `restored --data DIR`: said once after a backup was put in the place of the data, before the server is started
/// (exchange.md 14). Prints the new epoch.
///
/// - A server does not start before it on what `restore` brought. What came by other ways (the tools of PostgreSQL) has no mark.
/// - Where the mark could not be taken away it is said again; a second rise of the epoch costs numbers, and nothing else.
int runRestored(const QStringList& words, const Console& console);

} // namespace tanu::server
