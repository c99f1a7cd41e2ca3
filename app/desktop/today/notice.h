#pragma once

#include "app/desktop/shell/place.h"
#include "app/desktop/shell/theme.h"

#include <vector>

namespace tanu::desktop {

class DeskContext;

/// Something of the center itself that must not be forgotten, and where it is done.
struct Notice {
    Tone tone = Tone::Neutral;
    QString text;
    QString clause;
    QString verb = {}; ///< what the button says; empty: no button
    Place place = {};
};

/// What Today says above the list, dangers before warnings before what is only told: the end of the accreditation (L26.6, L23.2), the reminders of
/// L17.2.1 and L23.5, who has no account yet and whether two people stand behind a
/// document (S1, to the administrator), what the platform ordered (L26) and months that are due (P7.5), terms that a corrected calendar would move (W4), numbers that have run out,
/// answers of the support that nobody looked at (P16); a clock that went wrong
/// (exchange.md 5), and backups that nobody made for too long (S2).
/// What cannot be read says why.
std::vector<Notice> noticesOf(DeskContext& context);

} // namespace tanu::desktop
