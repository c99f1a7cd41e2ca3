#pragma once

#include "server/commands/command.h"

namespace tanu::server {

/// `file add | list | withdraw`: templates, instructions and information as published files (P10).
int runFile(const QStringList& words, const Console& console);

} // namespace tanu::server
