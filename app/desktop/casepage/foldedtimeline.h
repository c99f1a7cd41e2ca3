#pragma once

#include "app/desktop/widgets/timelinecard.h"

#include <vector>

namespace tanu::desktop {

/// One place of the timeline: a single card, or several in a row that tell the same.
struct TimelineFold {
    TimelineEntry head; ///< with how many there are, from when to when, and every paper of them
    std::vector<TimelineEntry> cards; ///< the newest first; a single one is the head itself

    [[nodiscard]] bool isFolded() const { return cards.size() > 1; }
    /// The same as long as nothing older joins: for what was opened.
    [[nodiscard]] QString key() const;
};

/// Cards in a row of the same kind, by the same person, on the same day become one place; two stand as they are.
///
/// Why: marks are stored one by one, so that a power cut loses none; as many cards would hide the story of the case.
std::vector<TimelineFold> folded(const std::vector<TimelineEntry>& cards);

} // namespace tanu::desktop
