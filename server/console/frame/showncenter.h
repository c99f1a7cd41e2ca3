#pragma once

#include "server/console/frame/consolerequest.h"
#include "server/context/servercontext.h"
#include "server/storage/console/centerstatetable.h"

namespace tanu::server {

/// The center that the first part of the address names. Errors: NotFound{"center", text}, also for one of a region into which
/// this reader may not look (P3); those of the database.
Result<CenterState> shownCenter(const ServerContext& context, const ConsoleRequest& request);

} // namespace tanu::server
