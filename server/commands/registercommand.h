#pragma once

#include "server/commands/command.h"

namespace tanu::server {

/// `register list | import | preview | publish | discard | export`: the registers of the platform (P7 to P9).
///
/// - `import` takes a draft and prints what publishing it would change; bad lines go to standard error, one each.
/// - `publish` publishes the draft as it was compared: if another version came since, it must be looked at again.
int runRegister(const QStringList& words, const Console& console);

} // namespace tanu::server
