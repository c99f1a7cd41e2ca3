#pragma once

#include "core/services/center/calendarchange.h"
#include "core/services/desk.h"

namespace tanu {

/// Corrects single days of the working calendar (W1, W2).
///
/// - `put` adds days or replaces what stood at their dates, `removed` gives days back to the plain week.
/// - A day has a name in both languages: people are told why it is not a working day (W2).
/// - W4: no deadline moves; the open terms that would are returned and counted in the journal.
/// Errors: ImpossibleDate{ISO date} outside 2000 to 2099, FieldMalformed{"date", ISO date} for a date given twice,
/// FieldEmpty{`name_kk` | `name_ru`}, RoleNotAllowed, those of the database.
class SaveCalendarDays {
public:
    explicit SaveCalendarDays(Desk& desk);

    Result<CalendarChange> run(const std::vector<CalendarDay>& put, const std::vector<QDate>& removed = {});

private:
    Desk& m_desk;
};

} // namespace tanu
