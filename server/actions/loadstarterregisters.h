#pragma once

#include "server/context/servercontext.h"

namespace tanu::server {

/// On the start of a server: what `resources/registers` holds as first versions of the registers that have none yet,
/// marked as coming with the program, so that no page is empty.
///
/// - Nothing of it counts as provided by P7.
/// Errors: FileUnreadable{path} (detail: the field), those of the database.
Result<void> loadStarterRegisters(const ServerContext& context);

} // namespace tanu::server
