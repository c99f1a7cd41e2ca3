#pragma once

#include "server/commands/command.h"

namespace tanu::server {

/// The installations of the centers (exchange.md 6, 14).
///
/// - `device list --data DIR`: center, device, enrolled, last sequence, and for a fenced one since when and why.
/// - `device fence DEVICE --because TEXT --data DIR`: nothing is taken from it any more and its unused numbers are burned;
///   for a computer that was lost, or whose center goes on from a backup on another one.
int runDevice(const QStringList& words, const Console& console);

} // namespace tanu::server
