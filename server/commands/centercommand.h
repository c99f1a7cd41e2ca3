#pragma once

#include "server/commands/command.h"

namespace tanu::server {

/// `center add`, `center list`, `center code NUMBER`: the operator's part of the enrolment (exchange.md 6); `center change
/// NUMBER` and `center renew NUMBER` (L23.5, L26.1).
///
/// - `add` and `code` print the one-time code alone on a line; nobody can see it again.
int runCenter(const QStringList& words, const Console& console);

} // namespace tanu::server
