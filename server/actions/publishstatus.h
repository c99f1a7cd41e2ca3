#pragma once

#include "core/wire/statuslist.h"
#include "server/context/servercontext.h"

namespace tanu::server {

/// The status list of a center (exchange.md 27): one bit for every ordinal that was ever granted to it.
/// Errors: NotFound (`center`, number), those of the database.
Result<StatusList> currentStatus(const ServerContext& context, const AccreditationNumber& center);

} // namespace tanu::server
