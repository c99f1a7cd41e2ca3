#pragma once

#include "core/services/queries/casequery.h"

namespace tanu {

/// The strip of a case, from what the case holds: ten steps in order, each with its day and where the road stands.
std::vector<CaseMilestone> milestonesOf(const Case& file);

} // namespace tanu
