#pragma once

#include "server/commands/command.h"

namespace tanu::server {

/// `months --data DIR [--late yes]`: every month that a center owes or brought something of (P7.5), one a line: center, month,
/// how it stands against the clock, its state, the last day, records here, records that the center says, since when both
/// differ, whether its issuing is stopped. `--late yes`: only late and missing ones, and those that differ.
int runMonths(const QStringList& words, const Console& console);

} // namespace tanu::server
