#pragma once

#include "core/domain/values/calendarday.h"

#include <vector>

namespace tanu {

/// The working calendar as CSV, for export and import (W2). Import is whole or not at all.
///
/// UTF-8, first line `date,kind,name_kk,name_ru,estimated`; date ISO 8601, kind by its stable code,
/// `estimated` 0 or 1; fields with comma, quote or line end stand in quotes.

QString printCalendarCsv(const std::vector<CalendarDay>& days);

/// Errors: ImportLineBad{line number from 1, what is wrong: `header`, `fields`, `date`, `kind`, `estimated`,
/// `twice`, `quote`}.
Result<std::vector<CalendarDay>> parseCalendarCsv(const QString& text);

} // namespace tanu
