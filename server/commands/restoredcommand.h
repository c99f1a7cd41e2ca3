#pragma once

#include "server/commands/command.h"

namespace tanu::server {

/// `restored --data DIR`: said once after a backup was put in the place of the data, before the server is started
/// (exchange.md 14). Prints the new epoch.
int runRestored(const QStringList& words, const Console& console);

} // namespace tanu::server
