#pragma once

#include "core/services/deed.h"

namespace tanu {

/// L26: refuses an action of a center whose accreditation was ended on the day of the deed or before, or was suspended or
/// revoked by an order of the platform.
/// Errors: AccreditationEnded{date, ground}, AccreditationSuspended{date, ground}, NotFound{"center"}, those of the
/// database.
Result<void> requireAccreditation(Deed& deed);

/// Refuses to issue on a day that the center's accreditation does not cover (L23.2, L26.6), while the platform has suspended
/// or revoked it (L26), or its operator has stopped the issuing because a month is missing (P7.5).
///
/// - To issue is to hand over (exchange.md 29), a document as well as a duplicate of it; what was prepared before waits.
/// Why: the law knows no issuing by a center without accreditation, not even of what was decided before; the register
/// of the platform goes on answering for the documents that are out.
/// Errors: OutsideAccreditation{date, from, until}, AccreditationSuspended{date, ground}, AccreditationEnded{date, ground}, IssuingStopped{date, reason}, those of
/// the database.
Result<void> requireMayIssue(Deed& deed);

} // namespace tanu
