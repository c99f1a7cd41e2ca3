#pragma once

#include "core/domain/issuing.h"
#include "core/services/deed.h"

namespace tanu {

/// L26: refuses an action of a center whose accreditation was ended on the day of the deed or before, or was suspended or
/// revoked by an order of the platform.
/// Errors: AccreditationEnded{date, ground}, AccreditationSuspended{date, ground}, NotFound{"center"}, those of the
/// database.
Result<void> requireAccreditation(Deed& deed);

/// Refuses to make or hand over a paper that may not be issued on the day of the deed, by what this center knows.
/// Errors: those of `checkMayIssue` (core/domain/issuing.h), NotFound{"center"}, those of the database.
Result<void> requireMayIssue(Deed& deed, IssuedPaper paper);

} // namespace tanu
