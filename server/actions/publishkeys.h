#pragma once

#include "core/wire/keylist.h"
#include "server/context/servercontext.h"

namespace tanu::server {

/// The keys that documents and answers are checked with (exchange.md 27): the server's own and those of all
/// installations that were ever enrolled; a fenced one is revoked from the day of the fence.
///
/// - A center's key counts from the first day of its accreditation: documents may be dated before the
/// enrolment.
/// - Errors: those of the database.
Result<KeyList> currentKeys(const ServerContext& context);

} // namespace tanu::server
