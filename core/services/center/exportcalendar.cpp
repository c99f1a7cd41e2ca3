#include "core/services/center/exportcalendar.h"

#include "core/domain/values/calendarfile.h"
#include "core/domain/values/icalendarfile.h"
#include "core/services/center/calendarchange.h"
#include "core/storage/calendartable.h"

namespace tanu {

ExportCalendar::ExportCalendar(Connection& connection, const Clock& clock)
    : m_connection(connection)
    , m_clock(clock)
{
}

Result<std::vector<CalendarDay>> ExportCalendar::days(int firstYear, int lastYear)
{
    for (const int year : {firstYear, lastYear}) {
        if (const Result<void> possible = checkCalendarYear(year); !possible)
            return possible.error();
    }
    const Result<WorkCalendar> calendar = inTransaction(
        m_connection, [this] { return CalendarTable(m_connection).load(); }, Transaction::Kind::Read);
    if (!calendar)
        return calendar.error();
    std::vector<CalendarDay> days;
    for (int year = firstYear; year <= lastYear; ++year) {
        const std::vector<CalendarDay> more = calendar->daysOf(year);
        days.insert(days.end(), more.begin(), more.end());
    }
    return days;
}

Result<QString> ExportCalendar::csv(int firstYear, int lastYear)
{
    const auto exported = days(firstYear, lastYear);
    if (!exported)
        return exported.error();
    return printCalendarCsv(*exported);
}

Result<QString> ExportCalendar::iCalendar(int firstYear, int lastYear)
{
    const auto exported = days(firstYear, lastYear);
    if (!exported)
        return exported.error();
    return printICalendar(*exported, m_clock.now());
}

} // namespace tanu
