#include "server/context/servercalendar.h"

#include "core/domain/values/calendarfile.h"

#include <QtCore/QFile>

#include <set>

// Outside of the namespace: the macro declares a function of the resource compiler.
static void initialiseServerCalendars()
{
    Q_INIT_RESOURCE(servercalendars);
}

namespace tanu::server {

namespace {

WorkCalendar shippedCalendar()
{
    initialiseServerCalendars();
    QFile file(QStringLiteral(":/servercalendars/kz_2023-2027.csv"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "serverCalendar", "the calendars are compiled in");
    Q_UNUSED(isOpen)
    const auto days = parseCalendarCsv(QString::fromUtf8(file.readAll()));
    if (!days)
        return WorkCalendar();
    std::set<int> years;
    for (const CalendarDay& day : *days)
        years.insert(day.date.year());
    const auto calendar = WorkCalendar::of(*days, years);
    return calendar ? *calendar : WorkCalendar();
}

} // namespace

const WorkCalendar& serverCalendar()
{
    static const WorkCalendar calendar = shippedCalendar();
    return calendar;
}

} // namespace tanu::server
