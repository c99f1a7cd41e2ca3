#include "core/domain/values/calendarday.h"

namespace tanu {

QString codeOf(DayKind kind)
{
    switch (kind) {
    case DayKind::Holiday:
        return QStringLiteral("holiday");
    case DayKind::MovedHoliday:
        return QStringLiteral("moved_holiday");
    case DayKind::Transferred:
        return QStringLiteral("transferred");
    case DayKind::WorkingDay:
        return QStringLiteral("working_day");
    }
    Q_UNREACHABLE();
}

Result<DayKind> parseDayKind(const QString& code)
{
    for (const DayKind kind :
        {DayKind::Holiday, DayKind::MovedHoliday, DayKind::Transferred, DayKind::WorkingDay}) {
        if (code == codeOf(kind))
            return kind;
    }
    return Error{ErrorKind::FieldMalformed, {QStringLiteral("kind"), code}, {}};
}

} // namespace tanu
