#pragma once

#include <QtCore/QDate>
#include <QtCore/QStringView>

namespace tanu {

inline constexpr int isoDateSize = 10;

/// `YYYY-MM-DD`, the form in which dates are stored and travel; of an invalid date an empty text.
/// Why not QDate::toString and fromString: the first goes through printf, the second takes other writings too, and a record
/// has half a dozen dates.
QString isoText(QDate date);

/// Exactly `YYYY-MM-DD` of the years 1 to 9999, else an invalid date.
QDate isoDate(QStringView text);

} // namespace tanu
