#include "core/services/center/confirmcalendaryear.h"

#include "core/storage/calendartable.h"

namespace tanu {

ConfirmCalendarYear::ConfirmCalendarYear(Desk& desk)
    : m_desk(desk)
{
}

Result<CalendarChange> ConfirmCalendarYear::run(int year)
{
    if (const Result<void> possible = checkCalendarYear(year); !possible)
        return possible.error();
    return perform(m_desk, Action::SaveCalendar, [&](Deed& deed) -> Result<CalendarChange> {
        CalendarTable table(deed.connection());
        const Result<WorkCalendar> calendar = table.load();
        if (!calendar)
            return calendar.error();
        if (calendar->confirmedYears().contains(year))
            return Error {ErrorKind::AlreadyThere, {QStringLiteral("calendar_year"), QString::number(year)}, {}};
        const std::vector<CalendarDay> days = calendar->daysOf(year);
        for (const CalendarDay& day : days) {
            if (const Result<void> done = table.put(day); !done)
                return done.error();
        }
        if (const Result<void> done = table.confirm(year, deed.now()); !done)
            return done.error();
        deed.note("confirmed", year);
        return concludeCalendarChange(deed, static_cast<int>(days.size()), {year});
    });
}

} // namespace tanu
