#pragma once

#include "core/services/deed.h"

namespace tanu {

/// Years of the shipped calendar that count as confirmed (W3): the Government's transfers for them are known.
inline constexpr int firstConfirmedYear = 2023;
inline constexpr int lastConfirmedYear = 2026;

/// Puts the starter into an empty center as part of a deed: professions, programmes approved by this head on the
/// day of the deed, prices from that day, regions, calendars. Errors: those of StarterRegisters and the database.
Result<void> loadStarter(Deed& deed, const StaffId& head);

} // namespace tanu
