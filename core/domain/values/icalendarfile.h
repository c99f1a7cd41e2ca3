#pragma once

#include "core/domain/values/calendarday.h"

#include <QtCore/QDateTime>

#include <vector>

namespace tanu {

/// The working calendar as iCalendar (RFC 5545), for export and import (W2). Import is whole or not at all.
///
/// One all-day VEVENT per day: SUMMARY in Kazakh, `X-TANU-NAME-RU`, `X-TANU-KIND`, STATUS:TENTATIVE for an
/// estimate. Lines end with CRLF and are folded at 75 octets.

/// `stamp` is the moment of export.
QString printICalendar(const std::vector<CalendarDay>& days, const QDateTime& stamp);

/// A calendar of another program has no `X-TANU-` lines: every day of each event is then a holiday with the
/// event's summary as both names.
/// Errors: ImportLineBad{line number from 1, what is wrong: `calendar`, `event`, `date`, `kind`, `twice`}.
Result<std::vector<CalendarDay>> parseICalendar(const QString& text);

} // namespace tanu
