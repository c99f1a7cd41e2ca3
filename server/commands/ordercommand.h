#pragma once

#include "server/commands/command.h"

namespace tanu::server {

/// The operator's orders to the centers (exchange.md 17); each prints the number of the order:
///
///     order list CENTER --data DIR
///     order remind CENTER MONTH --data DIR
///     order stop-issuing CENTER --reason TEXT --data DIR
///     order resume-issuing CENTER --data DIR
///     order cancel SERIAL --on DATE --ground TEXT [--clause L26.2] --data DIR
///     order accreditation CENTER ACT --on DATE --decided DATE [--event DATE] --ground TEXT [--clause L26.2] --data DIR
///     order withdraw-block CENTER FIRST --reason TEXT --data DIR
///
/// ACT: suspended, resumed, revoked, not-renewable (L26).
int runOrder(const QStringList& words, const Console& console);

} // namespace tanu::server
