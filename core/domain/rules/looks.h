#pragma once

#include <QtCore/QDateTime>

#include <chrono>
#include <optional>

namespace tanu {

/// How somebody comes to see a personal file.
enum class Look {
    Opened, ///< the case was opened, read at the command line, a scan of it was opened
    StillOpen, ///< the page that was opened before shows it anew by itself
};

/// Within this time an opening continues the look before it.
inline constexpr std::chrono::minutes lookLasts {15};

/// Whether the journal gets an entry (exchange.md 30: every look into a personal file), given the person's last
/// entry for the same case, both moments in UTC.
///
/// - The first look always; an opening when the last entry is `lookLasts` old or older.
/// - A page that stays open shows its case again and again without a look; on another day in Kazakhstan it is one.
/// - A last entry from the future (the clock was set back) is continued by nothing.
/// Why: one entry per person, case and stretch of work. An entry for every refresh would hide who really looked.
bool isNewLook(Look look, const std::optional<QDateTime>& last, const QDateTime& now);

} // namespace tanu
