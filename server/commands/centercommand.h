#pragma once

#include "server/commands/command.h"

namespace tanu::server {

/// `center add`, `center list`, `center code NUMBER`: the operator's part of the enrolment (exchange.md 6).
///
/// - `add` and `code` print the one-time code alone on a line; nobody can see it again.
int runCenter(const QStringList& words, const Console& console);

} // namespace tanu::server
