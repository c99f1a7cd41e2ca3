#pragma once

#include "server/commands/command.h"

namespace tanu::server {

/// `journal --data DIR`: walks the server's own journal, and lists the installations whose journal did not contain any
/// more what the server keeps of it (exchange.md 30): center, device, when it was seen, entries kept, entries said.
///
/// - Ends with 1 where the own journal was touched; the first touched entry is named.
/// - `journal clear DEVICE --because TEXT --data DIR` takes the finding about an installation back (ClearTouched).
int runJournal(const QStringList& words, const Console& console);

} // namespace tanu::server
