#pragma once

#include "core/services/deed.h"

namespace tanu {

/// L26: refuses an action of a center whose accreditation was ended on the day of the deed or before, or was suspended or
/// revoked by an order of the platform.
/// Errors: AccreditationEnded{date, ground}, AccreditationSuspended{date, ground}, NotFound{"center"}, those of the
/// database.
Result<void> requireAccreditation(Deed& deed);

/// Refuses to issue while the platform has suspended or revoked the accreditation (L26), or its operator has stopped the
/// issuing because a month is missing (P7.5). Whether the center's own term covers the day is `checkMayIssue`.
/// Errors: AccreditationSuspended{date, ground}, AccreditationEnded{date, ground}, IssuingStopped{date, reason}, those of
/// the database.
Result<void> requireMayIssue(Deed& deed);

} // namespace tanu
