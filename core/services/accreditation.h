#pragma once

#include "core/services/deed.h"

namespace tanu {

/// L26.6: refuses an action of a center whose accreditation was ended on the day of the deed or before.
/// Errors: AccreditationEnded{date, ground}, NotFound{"center"}, those of the database.
Result<void> requireAccreditation(Deed& deed);

} // namespace tanu
