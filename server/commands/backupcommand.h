#pragma once

#include "server/commands/command.h"

namespace tanu::server {

/// `backup --data DIR --to DIR`: a whole, checked copy of the SQLite database while the server goes on (P13.2), under a
/// name with its moment, `server-20261120T070000Z.sqlite`; prints its path. The key of the server is not in it.
int runBackup(const QStringList& words, const Console& console);

} // namespace tanu::server
