#include "core/tables/eventcalendar.h"

#include "core/domain/values/icalendarlines.h"

#include <QtCore/QStringList>

namespace tanu {

namespace {

QStringList linesOf(const CalendarEvent& event, const QString& stamp)
{
    QStringList lines {
        QStringLiteral("BEGIN:VEVENT"),
        QStringLiteral("UID:") + iCalendarText(event.uid),
        QStringLiteral("DTSTAMP:") + stamp,
        QStringLiteral("LAST-MODIFIED:") + stamp,
        QStringLiteral("DTSTART:") + iCalendarMoment(event.startsAt),
        QStringLiteral("DTEND:") + iCalendarMoment(event.endsAt),
        QStringLiteral("SUMMARY:") + iCalendarText(event.summary),
    };
    if (!event.location.isEmpty())
        lines.append(QStringLiteral("LOCATION:") + iCalendarText(event.location));
    if (!event.description.isEmpty())
        lines.append(QStringLiteral("DESCRIPTION:") + iCalendarText(event.description));
    lines.append(event.isCancelled ? QStringLiteral("STATUS:CANCELLED") : QStringLiteral("STATUS:CONFIRMED"));
    lines.append(event.isCancelled ? QStringLiteral("TRANSP:TRANSPARENT") : QStringLiteral("TRANSP:OPAQUE"));
    lines.append(QStringLiteral("END:VEVENT"));
    return lines;
}

} // namespace

QByteArray toICalendar(const std::vector<CalendarEvent>& events, const QString& name, const QDateTime& stamp)
{
    const QString moment = iCalendarMoment(stamp);
    QStringList lines {QStringLiteral("BEGIN:VCALENDAR"), QStringLiteral("VERSION:2.0"),
        QStringLiteral("PRODID:-//Tanu//Exam sessions//KK"), QStringLiteral("CALSCALE:GREGORIAN"),
        QStringLiteral("METHOD:PUBLISH"), QStringLiteral("X-WR-CALNAME:") + iCalendarText(name)};
    for (const CalendarEvent& event : events)
        lines += linesOf(event, moment);
    lines.append(QStringLiteral("END:VCALENDAR"));
    QString text;
    for (const QString& line : lines)
        text += iCalendarLine(line);
    return text.toUtf8();
}

} // namespace tanu
