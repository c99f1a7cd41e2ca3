#pragma once

#include "core/base/result.h"

#include <QtCore/QDate>

namespace tanu {

/// What a calendar says of a day that differs from the plain week (W1).
enum class DayKind {
    Holiday, ///< public holiday, on whatever weekday it falls
    MovedHoliday, ///< working day that is off because a holiday fell on a weekend (W2)
    Transferred, ///< working day that is off by a transfer from a weekend day (W1)
    WorkingDay, ///< weekend day made working by a transfer (W1)
};

/// Stable code for storage and files: `holiday`, `moved_holiday`, `transferred`, `working_day`.
QString codeOf(DayKind kind);

/// From the stable code. Errors: FieldMalformed{"kind", typed}.
Result<DayKind> parseDayKind(const QString& code);

/// One line of the working calendar, with the reason for people in both languages (W2).
struct CalendarDay {
    QDate date;
    DayKind kind = DayKind::Holiday;
    QString nameKk;
    QString nameRu;
    bool estimated = false; ///< the date may still change (Kurban Ait of coming years, W2)

    friend bool operator==(const CalendarDay&, const CalendarDay&) = default;
};

} // namespace tanu
