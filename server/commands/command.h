#pragma once

#include "core/base/result.h"

#include <QtCore/QStringList>
#include <QtCore/QTextStream>

namespace tanu::server {

/// Exit codes of `tanu-server`.
inline constexpr int exitDone = 0;
inline constexpr int exitFailed = 1;
inline constexpr int exitWrongUse = 2;

/// Where a command writes.
struct Console {
    QTextStream& out;
    QTextStream& error;
};

/// Runs `tanu-server` with the words after the program's name; gives the exit code. `serve` runs the event
/// loop until SIGINT or SIGTERM.
int runCommand(const QStringList& words, const Console& console);

/// Wrong use: says what, and how it is used.
int refuseUse(const Console& console, const QString& mistake);

/// A failure: one line with kind, arguments and detail.
int reportFailure(const Console& console, const Error& error);

} // namespace tanu::server
