#pragma once

#include "server/commands/command.h"

namespace tanu::server {

/// `operator add`: an account of the console, from the machine itself; the first administrator comes this way (P3).
///
/// - Prints the first password alone on a line; nobody can see it again, and it must be changed at the first sign-in.
/// - `operator demo` makes an administrator whose password and one-time codes are set up already and prints login,
///   password and secret: for the demo only, where everybody may know them.
int runOperator(const QStringList& words, const Console& console);

} // namespace tanu::server
