#pragma once

#include "core/services/queries/casequery.h"

namespace tanu {

/// The strip of a case, from what the case holds: ten steps in order, each with its day and where the road stands. The
/// day of the session stands at the theory, also while it lies ahead.
std::vector<CaseMilestone> milestonesOf(const Case& file);

} // namespace tanu
