#pragma once

#include "app/desktop/widgets/timelinecard.h"
#include "core/services/queries/casequery.h"
#include "core/services/starter/starterregisters.h"

#include <vector>

namespace tanu::desktop {

/// What happened in the case as cards, the newest first: what, who, when, the facts in words, the papers of it.
std::vector<TimelineEntry> timelineOf(const Case& file, const StarterRegisters& registers);

} // namespace tanu::desktop
