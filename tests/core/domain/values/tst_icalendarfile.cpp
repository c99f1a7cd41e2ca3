// Protects the calendar as iCalendar (W2): it comes back the same, other programs' calendars are understood,
// and a bad file is refused whole, with the line that is wrong.
#include "core/domain/values/icalendarfile.h"

#include <QtTest/QTest>

using namespace tanu;

namespace {

const QDateTime stamp(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);

std::vector<CalendarDay> everyKind()
{
    const QString longName = QStringLiteral("Қазақстан Республикасының Конституциясы күні, ұлттық; мереке");
    return {
        {QDate(2025, 8, 30), DayKind::Holiday, longName, QStringLiteral("День\\Конституции\nРК"), false},
        {QDate(2025, 9, 1), DayKind::MovedHoliday, longName, QStringLiteral("День Конституции: перенос"),
            false},
        {QDate(2026, 5, 27), DayKind::Holiday, QStringLiteral("Құрбан айт"), QStringLiteral("Курбан-айт"),
            true},
        {QDate(2026, 6, 5), DayKind::Transferred, QStringLiteral("а"), QString(), false},
        {QDate(2026, 12, 31), DayKind::WorkingDay, QString(), QStringLiteral("р"), false},
    };
}

QString calendar(const char* events)
{
    return QStringLiteral("BEGIN:VCALENDAR\nVERSION:2.0\n") + QString::fromUtf8(events)
        + QStringLiteral("END:VCALENDAR\n");
}

} // namespace

class TestICalendarFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackTheSame()
    {
        const QString text = printICalendar(everyKind(), stamp);
        const auto days = parseICalendar(text);
        QVERIFY(days.isOk());
        QVERIFY(*days == everyKind());
        QCOMPARE(printICalendar(*days, stamp), text);
        QVERIFY(parseICalendar(printICalendar({}, stamp))->empty());
    }

    void printsTheLinesOfTheStandard()
    {
        const QString text = printICalendar({everyKind().at(2)}, stamp);
        const QStringList expected{
            QStringLiteral("BEGIN:VCALENDAR"),
            QStringLiteral("VERSION:2.0"),
            QStringLiteral("PRODID:-//Tanu//Working calendar//KK"),
            QStringLiteral("BEGIN:VEVENT"),
            QStringLiteral("UID:2026-05-27@tanu"),
            QStringLiteral("DTSTAMP:20260102T030405Z"),
            QStringLiteral("DTSTART;VALUE=DATE:20260527"),
            QStringLiteral("DTEND;VALUE=DATE:20260528"),
            QStringLiteral("SUMMARY;LANGUAGE=kk:Құрбан айт"),
            QStringLiteral("X-TANU-NAME-RU:Курбан-айт"),
            QStringLiteral("X-TANU-KIND:holiday"),
            QStringLiteral("STATUS:TENTATIVE"),
            QStringLiteral("TRANSP:TRANSPARENT"),
            QStringLiteral("END:VEVENT"),
            QStringLiteral("END:VCALENDAR"),
            QString(),
        };
        QCOMPARE(text.split(QStringLiteral("\r\n")), expected);
    }

    void foldsLongLines()
    {
        const QStringList lines = printICalendar(everyKind(), stamp).split(QStringLiteral("\r\n"));
        bool folded = false;
        for (const QString& line : lines) {
            QVERIFY2(line.toUtf8().size() <= 75, qUtf8Printable(line));
            folded = folded || line.startsWith(u' ');
        }
        QVERIFY(folded);
    }

    void readsOtherPrograms()
    {
        const auto days =
            parseICalendar(calendar("BEGIN:VTIMEZONE\nTZID:Asia/Almaty\nBEGIN:STANDARD\n"
                                    "DTSTART:19700101T000000\nEND:STANDARD\nEND:VTIMEZONE\n"
                                    "begin:vevent\nDTSTART;VALUE=DATE:20260321\n"
                                    "DTEND;VALUE=DATE:20260324\nSUMMARY:Nauryz\\, \n"
                                    "  spring\nBEGIN:VALARM\nSUMMARY:Wake\nEND:VALARM\nend:vevent\n"
                                    "BEGIN:VEVENT\nDTSTART;TZID=\"a:b\":20260707T000000\n"
                                    "SUMMARY:Day\nEND:VEVENT\n"));
        QVERIFY(days.isOk());
        QCOMPARE(days->size(), std::size_t{4});
        const QString name = QStringLiteral("Nauryz,  spring");
        QVERIFY(days->at(0) == (CalendarDay{QDate(2026, 3, 21), DayKind::Holiday, name, name, false}));
        QCOMPARE(days->at(2).date, QDate(2026, 3, 23));
        QCOMPARE(days->at(3).date, QDate(2026, 7, 7));
        QCOMPARE(days->at(3).nameRu, QStringLiteral("Day"));
    }

    void oneEventLeavesNothingToTheNext()
    {
        const auto days =
            parseICalendar(calendar("BEGIN:VEVENT\nDTSTART:20260101\nSUMMARY:a\nX-TANU-NAME-RU:b\n"
                                    "X-TANU-KIND:transferred\nSTATUS:TENTATIVE\nEND:VEVENT\n"
                                    "BEGIN:VEVENT\nDTSTART:20260102\nSUMMARY:c\nEND:VEVENT\n"));
        QVERIFY(days.isOk());
        const QString name = QStringLiteral("c");
        QVERIFY(days->at(1) == (CalendarDay{QDate(2026, 1, 2), DayKind::Holiday, name, name, false}));
    }

    void namesTheBadLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("what");
        const auto row = [](const char* name, const QString& text, const char* line, const char* what) {
            QTest::newRow(name) << text << QString::fromLatin1(line) << QString::fromLatin1(what);
        };
        row("W2 empty", QString(), "1", "calendar");
        row("W2 another file", QStringLiteral("date,kind\n"), "1", "calendar");
        row("W2 cut off", QStringLiteral("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:a\n"), "3", "calendar");
        row("W2 no date", calendar("BEGIN:VEVENT\nSUMMARY:a\nEND:VEVENT\n"), "5", "date");
        row("W2 bad date", calendar("BEGIN:VEVENT\nDTSTART:20260230\nEND:VEVENT\n"), "4", "date");
        row("W2 bad end", calendar("BEGIN:VEVENT\nDTSTART:20260201\nDTEND:soon\nEND:VEVENT\n"), "5", "date");
        row("W2 end before start", calendar("BEGIN:VEVENT\nDTSTART:20260202\nDTEND:20260201\nEND:VEVENT\n"),
            "6", "date");
        row("W2 longer than a year", calendar("BEGIN:VEVENT\nDTSTART:20260101\nDTEND:20280101\nEND:VEVENT\n"),
            "6", "date");
        row("W2 unknown kind", calendar("BEGIN:VEVENT\nDTSTART:20260201\nX-TANU-KIND:party\nEND:VEVENT\n"),
            "5", "kind");
        row("W2 event not ended", calendar("BEGIN:VEVENT\nDTSTART:20260201\n"), "5", "event");
        row("W2 event in an event", calendar("BEGIN:VEVENT\nBEGIN:VEVENT\nEND:VEVENT\nEND:VEVENT\n"), "5",
            "event");
        row("W2 ended, never begun", calendar("END:VEVENT\n"), "3", "event");
        row("W2 the same day twice",
            calendar(
                "BEGIN:VEVENT\nDTSTART:20260201\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART:20260201\nEND:VEVENT\n"),
            "8", "twice");
    }

    void namesTheBadLine()
    {
        QFETCH(QString, text);
        QFETCH(QString, line);
        QFETCH(QString, what);
        const auto days = parseICalendar(text);
        QVERIFY(!days);
        QCOMPARE(days.error().kind, ErrorKind::ImportLineBad);
        QCOMPARE(days.error().arguments, QStringList({line, what}));
    }
};

QTEST_GUILESS_MAIN(TestICalendarFile)
#include "tst_icalendarfile.moc"
