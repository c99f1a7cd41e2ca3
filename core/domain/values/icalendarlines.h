#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QString>

namespace tanu {

/// The pieces that every iCalendar file of the program is written with (RFC 5545).

/// A value of type TEXT (3.3.11): backslash, semicolon, comma and line ends escaped, other control signs left out.
QString iCalendarText(const QString& text);

/// One content line with its end: CRLF, folded at 75 octets between characters (3.1). Line ends within are a bug.
QString iCalendarLine(const QString& line);

/// A moment in UTC: `20261123T050000Z` (3.3.5, form 2).
QString iCalendarMoment(const QDateTime& moment);

} // namespace tanu
