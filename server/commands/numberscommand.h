#pragma once

#include "server/commands/command.h"

namespace tanu::server {

/// `numbers --data DIR`: what became of every number that was granted (exchange.md 19), a line for each center: number,
/// granted, on documents, spoiled or returned, burned, held by the center.
int runNumbers(const QStringList& words, const Console& console);

} // namespace tanu::server
