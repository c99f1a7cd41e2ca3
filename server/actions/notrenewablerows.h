#pragma once

#include "server/context/servercontext.h"
#include "server/registers/registerrow.h"

namespace tanu::server {

/// The register of centers whose accreditation may not be renewed (P7.4, L26.5), as it is to be published today: what stands in
/// it, and every center of which that was decided here, with its founders if somebody wrote them down.
///
/// Why what stands stays: it also names centers that the platform never knew.
/// Errors: those of the database.
Result<std::vector<RegisterRow>> notRenewableRows(const ServerContext& context);

} // namespace tanu::server
