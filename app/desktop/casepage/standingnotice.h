#pragma once

#include "app/desktop/shell/theme.h"
#include "core/services/queries/casequery.h"

#include <optional>

namespace tanu::desktop {

/// What must be known of a case before anything else is read of it.
struct StandingNotice {
    Tone tone = Tone::Neutral;
    QString text;
    QString clause = {};
};

/// The gravest thing that holds now: a cancelled document (L26.2), a case that was closed, a profession out of the register
/// (L15.1), a voucher that ended (L29.3), a disability that waits for its sheet (R7), a date without the ten working days
/// (R7, R11.2); nothing for a case on its straight road.
std::optional<StandingNotice> standingNotice(const Case& file);

} // namespace tanu::desktop
