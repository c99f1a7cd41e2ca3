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

/// Those of them that a document of this center may have been signed with: what one check needs among hundreds of centers.
Result<KeyList> keysOf(const ServerContext& context, const AccreditationNumber& center);

} // namespace tanu::server
