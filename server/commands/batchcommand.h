#pragma once

#include "server/commands/command.h"

namespace tanu::server {

/// `batch take FILE --answer FILE --data DIR`: takes a batch that was carried here, and writes the answer to carry back
/// (exchange.md 16). The same bytes and the same answer as over the net; a server may run meanwhile.
///
/// - The file is sealed to this server and the answer to the installation; a plain file, of a program of before, is answered
///   plain (S2).
/// - Prints one line: `taken`, `taken before` or `older than the last one`, then center, sequence and the counts.
/// - What does not belong here is refused by name: another server's installation, another center, a fenced one, a file
///   that was touched. Nothing of it is taken then.
int runBatch(const QStringList& words, const Console& console);

} // namespace tanu::server
