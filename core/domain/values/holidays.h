#pragma once

#include "core/domain/values/calendarday.h"

#include <vector>

namespace tanu {

/// The days off that a year has by law alone, before any transfer by the Government (W3), in order of date.
///
/// - W2: a holiday on a weekend moves to the next working day, except 7 January and Kurban Ait.
/// - W2: Constitution Day is 30 August until 2025, does not exist in 2026, and is 15 March from 2027.
/// - W2: Kurban Ait is known until 2025, an estimate (`estimated`) from 2026.
/// - The list in force since 2022 serves earlier years too: no deadline of this law runs in them.
std::vector<CalendarDay> standingHolidays(int year);

/// First days of Kurban Ait within this year: one, in some years two. Before 2023 and from 2031 by the
/// arithmetic Islamic calendar, which may be a day off.
std::vector<QDate> kurbanAit(int year);

} // namespace tanu
