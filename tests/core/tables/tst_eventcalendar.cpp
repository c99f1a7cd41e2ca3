// Protects the appointments that leave for other calendars (RFC 5545): whole, in UTC, with a UID that stays, and no text
// that becomes a property of its own.
#include "core/base/clock.h"
#include "core/tables/eventcalendar.h"

#include <QtTest/QTest>

using namespace tanu;

namespace {

const QDateTime stamp(QDate(2026, 11, 2), QTime(4, 0), Qt::UTC);

CalendarEvent exam()
{
    const QDateTime start = fromKazakhstan(QDate(2026, 11, 23), QTime(10, 0));
    return {QStringLiteral("session-1@tanu"), start, start.addSecs(3 * 3600), QStringLiteral("Аспаз, 3-деңгей"),
        QStringLiteral("Астана; 204"), QStringLiteral("Бірінші\nEND:VEVENT"), false};
}

/// The lines with the folds undone.
QStringList linesOf(const QByteArray& file)
{
    return QString::fromUtf8(file).replace(QStringLiteral("\r\n "), QString()).split(QStringLiteral("\r\n"));
}

} // namespace

class TestEventCalendar final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneEventIsWhole()
    {
        const QStringList lines = linesOf(toICalendar({exam()}, QStringLiteral("Емтихан"), stamp));
        QCOMPARE(lines.join(u'\n'), QStringLiteral(R"(BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Tanu//Exam sessions//KK
CALSCALE:GREGORIAN
METHOD:PUBLISH
X-WR-CALNAME:Емтихан
BEGIN:VEVENT
UID:session-1@tanu
DTSTAMP:20261102T040000Z
LAST-MODIFIED:20261102T040000Z
DTSTART:20261123T050000Z
DTEND:20261123T080000Z
SUMMARY:Аспаз\, 3-деңгей
LOCATION:Астана\; 204
DESCRIPTION:Бірінші\nEND:VEVENT
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
END:VCALENDAR
)"));
    }

    void aCancelledOneSaysSo()
    {
        CalendarEvent event = exam();
        event.isCancelled = true;
        const QStringList lines = linesOf(toICalendar({event}, {}, stamp));
        QVERIFY(lines.contains(QStringLiteral("STATUS:CANCELLED")));
        QVERIFY(lines.contains(QStringLiteral("TRANSP:TRANSPARENT")));
        QVERIFY(!lines.contains(QStringLiteral("STATUS:CONFIRMED")));
    }

    void whatIsEmptyIsLeftOut()
    {
        CalendarEvent event = exam();
        event.location.clear();
        event.description.clear();
        const QByteArray file = toICalendar({event}, {}, stamp);
        QVERIFY(!file.contains("LOCATION") && !file.contains("DESCRIPTION"));
    }

    void theUidStaysAndTheStampGoesOn()
    {
        const QStringList before = linesOf(toICalendar({exam()}, {}, stamp));
        const QStringList after = linesOf(toICalendar({exam()}, {}, stamp.addDays(1)));
        QCOMPARE(after.filter(QStringLiteral("UID:")), before.filter(QStringLiteral("UID:")));
        QVERIFY(after.filter(QStringLiteral("DTSTAMP:")) != before.filter(QStringLiteral("DTSTAMP:")));
    }

    void noPhysicalLineIsTooLong()
    {
        CalendarEvent event = exam();
        event.summary = QString(300, u'ү');
        for (const QByteArray& line : toICalendar({event}, {}, stamp).split('\n'))
            QVERIFY2(line.size() <= 76, line.constData()); // 75 and the CR
    }

    void noEventsAreACalendarToo()
    {
        const QStringList lines = linesOf(toICalendar({}, {}, stamp));
        QCOMPARE(lines.count(QStringLiteral("BEGIN:VCALENDAR")), 1);
        QCOMPARE(lines.count(QStringLiteral("BEGIN:VEVENT")), 0);
    }
};

QTEST_GUILESS_MAIN(TestEventCalendar)
#include "tst_eventcalendar.moc"
