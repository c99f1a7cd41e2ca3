#include "core/services/center/importcalendar.h"

#include "core/domain/values/calendarfile.h"
#include "core/domain/values/icalendarfile.h"
#include "core/services/imports/importlines.h"
#include "core/storage/calendartable.h"

namespace tanu {

namespace {

Result<std::vector<CalendarDay>> daysIn(const QByteArray& file)
{
    const Result<QString> text = importText(file);
    if (!text)
        return text.error();
    if (text->startsWith(QLatin1String("BEGIN:VCALENDAR"), Qt::CaseInsensitive))
        return parseICalendar(*text);
    return parseCalendarCsv(*text);
}

Result<std::set<int>> yearsOf(const std::vector<CalendarDay>& days)
{
    std::set<int> years;
    for (const CalendarDay& day : days) {
        if (!checkCalendarYear(day.date.year()))
            return Error {ErrorKind::ImpossibleDate, {day.date.toString(Qt::ISODate)}, {}};
        years.insert(day.date.year());
    }
    return years;
}

} // namespace

ImportCalendar::ImportCalendar(Desk& desk)
    : m_desk(desk)
{
}

Result<CalendarChange> ImportCalendar::run(const QByteArray& file)
{
    const Result<std::vector<CalendarDay>> days = daysIn(file);
    if (!days)
        return days.error();
    if (days->empty())
        return Error {ErrorKind::ImportLineBad, {QStringLiteral("1"), QStringLiteral("empty")}, {}};
    const Result<std::set<int>> years = yearsOf(*days);
    if (!years)
        return years.error();
    return perform(m_desk, Action::SaveCalendar, [&](Deed& deed) -> Result<CalendarChange> {
        CalendarTable table(deed.connection());
        for (const int year : *years) {
            if (const Result<void> done = table.removeYear(year); !done)
                return done.error();
        }
        for (const CalendarDay& day : *days) {
            if (const Result<void> done = table.put(day); !done)
                return done.error();
        }
        return concludeCalendarChange(deed, static_cast<int>(days->size()), *years);
    });
}

} // namespace tanu
