// Protects the count of working days (W1, W2, W3, W5) that every term of the rules stands on: against facts
// written by hand, and against a naive count of its own over the shipped calendar of 2023 to 2027.
#include "core/domain/values/workcalendar.h"

#include "core/domain/values/calendarfile.h"

#include <QtCore/QFile>
#include <QtCore/QMap>
#include <QtTest/QTest>

using namespace tanu;

namespace {

QString shippedText()
{
    QFile file(QStringLiteral(TANU_SOURCE_DIR "/resources/calendars/kz_2023-2027.csv"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

WorkCalendar shippedCalendar()
{
    return WorkCalendar::of(parseCalendarCsv(shippedText()).value(), {2023, 2024, 2025, 2026, 2027}).value();
}

/// Knows nothing of the program: cuts the file itself and looks at one day at a time.
class NaiveCalendar {
public:
    NaiveCalendar()
    {
        const QStringList lines = shippedText().split(u'\n', Qt::SkipEmptyParts).mid(1);
        for (const QString& line : lines)
            m_isWorking.insert(
                line.section(u',', 0, 0), line.section(u',', 1, 1) == QLatin1String("working_day"));
    }

    [[nodiscard]] bool isEmpty() const { return m_isWorking.isEmpty(); }

    [[nodiscard]] bool isWorking(QDate date) const
    {
        const bool usual = date.dayOfWeek() != Qt::Saturday && date.dayOfWeek() != Qt::Sunday;
        return m_isWorking.value(date.toString(Qt::ISODate), usual);
    }

    /// The n-th working day after, or before for a step of -1.
    [[nodiscard]] QDate nth(QDate from, int n, int step = 1) const
    {
        QDate date = from;
        for (int found = 0; found < n;) {
            date = date.addDays(step);
            found += isWorking(date) ? 1 : 0;
        }
        return date;
    }

private:
    QMap<QString, bool> m_isWorking;
};

} // namespace

class TestWorkCalendar final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownDays_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<int>("n");
        QTest::addColumn<QDate>("expected");
        const auto row = [](const char* name, QDate from, int n, QDate expected) {
            QTest::newRow(name) << from << n << expected;
        };
        row("W1 plain Friday to Monday", QDate(2026, 2, 6), 1, QDate(2026, 2, 9));
        row("W1 from a Saturday", QDate(2026, 2, 7), 1, QDate(2026, 2, 9));
        row("W1 a week", QDate(2026, 2, 4), 5, QDate(2026, 2, 11));
        row("W1 Saturday 1 July 2023 works", QDate(2023, 6, 30), 1, QDate(2023, 7, 1));
        row("W1 Friday 7 July 2023 is off for it", QDate(2023, 7, 5), 1, QDate(2023, 7, 10));
        row("W1 five days across both", QDate(2023, 6, 30), 5, QDate(2023, 7, 10));
        row("W1 Saturday 4 May 2024 works", QDate(2024, 5, 3), 1, QDate(2024, 5, 4));
        row("W1 Wednesday 8 May 2024 is off for it", QDate(2024, 5, 6), 1, QDate(2024, 5, 10));
        row("W1 three days across both", QDate(2024, 5, 3), 3, QDate(2024, 5, 10));
        row("W1 Sunday 5 January 2025 works", QDate(2024, 12, 31), 1, QDate(2025, 1, 5));
        row("W1 Friday 3 January 2025 is off for it", QDate(2025, 1, 2), 1, QDate(2025, 1, 5));
        row("W1 three days into 2025", QDate(2024, 12, 31), 3, QDate(2025, 1, 8));
        row("W2 New Year 2023 on Sunday moved to Tuesday", QDate(2022, 12, 30), 1, QDate(2023, 1, 4));
        row("W2 7 January 2023 on Saturday not moved", QDate(2023, 1, 6), 1, QDate(2023, 1, 9));
        row("W2 7 May 2023 on Sunday moved", QDate(2023, 5, 5), 1, QDate(2023, 5, 10));
        row("W2 16 December 2023 on Saturday moved", QDate(2023, 12, 15), 1, QDate(2023, 12, 19));
        row("W2 23 March 2024 on Saturday moved", QDate(2024, 3, 20), 1, QDate(2024, 3, 26));
        row("W2 Kurban Ait 2024 on Sunday not moved", QDate(2024, 6, 14), 1, QDate(2024, 6, 17));
        row("W2 6 July 2024 on Saturday moved", QDate(2024, 7, 5), 1, QDate(2024, 7, 9));
        row("W2 8 March 2025 on Saturday moved", QDate(2025, 3, 7), 1, QDate(2025, 3, 11));
        row("W2 two days of Nauryz 2025 moved", QDate(2025, 3, 20), 1, QDate(2025, 3, 26));
        row("W2 30 August 2025 on Saturday moved", QDate(2025, 8, 29), 1, QDate(2025, 9, 2));
        row("W2 25 October 2025 on Saturday moved", QDate(2025, 10, 24), 1, QDate(2025, 10, 28));
        row("W2 two days of Nauryz 2026 moved", QDate(2026, 3, 20), 1, QDate(2026, 3, 26));
        row("W2 9 May 2026 on Saturday moved", QDate(2026, 5, 8), 1, QDate(2026, 5, 12));
        row("W2 Kurban Ait 2026, an estimate", QDate(2026, 5, 26), 1, QDate(2026, 5, 28));
        row("W2 no 30 August in 2026", QDate(2026, 8, 28), 1, QDate(2026, 8, 31));
        row("W2 New Year 2027 on Friday and Saturday", QDate(2026, 12, 31), 1, QDate(2027, 1, 5));
        row("W2 Constitution Day on 15 March 2027", QDate(2027, 3, 12), 1, QDate(2027, 3, 16));
        row("W2 21 March 2027 on Sunday moved", QDate(2027, 3, 19), 1, QDate(2027, 3, 25));
        row("W2 1 May 2027 on Saturday moved", QDate(2027, 4, 30), 1, QDate(2027, 5, 4));
        row("W2 9 May 2027 on Sunday moved", QDate(2027, 5, 6), 1, QDate(2027, 5, 11));
        row("W3 into 2028, computed", QDate(2027, 12, 31), 1, QDate(2028, 1, 5));
    }

    void knownDays()
    {
        QFETCH(QDate, from);
        QFETCH(int, n);
        QFETCH(QDate, expected);
        QCOMPARE(shippedCalendar().addWorkingDays(from, n), expected);
    }

    void knownReasons_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("why");
        QTest::addColumn<QString>("nameRu");
        using Why = DayOffReason::Why;
        const auto row = [](const char* name, QDate date, Why why, const QString& nameRu) {
            QTest::newRow(name) << date << static_cast<int>(why) << nameRu;
        };
        row("W2 plain Saturday", QDate(2026, 2, 7), Why::Weekend, QString());
        row("W2 holiday", QDate(2026, 12, 16), Why::Holiday, QStringLiteral("День Независимости"));
        row("W2 holiday on a Saturday", QDate(2026, 5, 9), Why::Holiday, QStringLiteral("День Победы"));
        row("W2 moved", QDate(2026, 5, 11), Why::MovedHoliday, QStringLiteral("День Победы"));
        row("W2 transferred", QDate(2024, 5, 8), Why::Transferred,
            QStringLiteral("Выходной день (перенесён с 04.05.2024)"));
        row("W3 computed", QDate(2028, 3, 15), Why::Holiday,
            QStringLiteral("День Конституции Республики Казахстан"));
        row("W3 computed far away", QDate(2060, 12, 16), Why::Holiday, QStringLiteral("День Независимости"));
    }

    void knownReasons()
    {
        QFETCH(QDate, date);
        QFETCH(int, why);
        QFETCH(QString, nameRu);
        const std::optional<DayOffReason> reason = shippedCalendar().reasonOff(date);
        QVERIFY(reason.has_value());
        QCOMPARE(static_cast<int>(reason->why), why);
        QCOMPARE(reason->nameRu, nameRu);
        QCOMPARE(reason->nameKk.isEmpty(), nameRu.isEmpty());
    }

    void workingDaysHaveNoReason()
    {
        const WorkCalendar calendar = shippedCalendar();
        QVERIFY(!calendar.reasonOff(QDate(2026, 2, 9)));
        QVERIFY(!calendar.reasonOff(QDate(2024, 5, 4)));
        QVERIFY(!calendar.reasonOff(QDate(2060, 12, 17)));
        QVERIFY(calendar.reasonOff(QDate(2026, 5, 27))->estimated);
        QVERIFY(!calendar.reasonOff(QDate(2025, 6, 6))->estimated);
    }

    /// W5 on every day of the shipped years, n from 1 to 15, forward and backward.
    void agreesWithANaiveCount_data()
    {
        QTest::addColumn<int>("year");
        for (int year = 2023; year <= 2027; ++year)
            QTest::addRow("W5 %d", year) << year;
    }

    void agreesWithANaiveCount()
    {
        QFETCH(int, year);
        const WorkCalendar calendar = shippedCalendar();
        const NaiveCalendar naive;
        QVERIFY(!naive.isEmpty());
        const QDate first(2023, 1, 1);
        const QDate last(2027, 12, 31);
        int compared = 0;
        for (QDate date(year, 1, 1); date.year() == year; date = date.addDays(1)) {
            QCOMPARE(calendar.isWorkingDay(date), naive.isWorking(date));
            QCOMPARE(calendar.reasonOff(date).has_value(), !naive.isWorking(date));
            for (int n = 1; n <= 15; ++n) {
                if (const QDate after = naive.nth(date, n); after <= last) {
                    QCOMPARE(calendar.addWorkingDays(date, n), after);
                    QCOMPARE(calendar.firstDateAfterGap(date, n - 1), after);
                    QCOMPARE(calendar.workingDaysBetween(date, after), n - 1);
                    ++compared;
                }
                if (const QDate before = naive.nth(date, n, -1); before >= first)
                    QCOMPARE(calendar.workingDayBefore(date, n), before);
            }
        }
        QVERIFY(compared > 300 * 15);
    }

    void countsBetween_data()
    {
        QTest::addColumn<QDate>("a");
        QTest::addColumn<QDate>("b");
        QTest::addColumn<int>("count");
        QTest::newRow("W5 the same day") << QDate(2026, 2, 9) << QDate(2026, 2, 9) << 0;
        QTest::newRow("W5 the next day") << QDate(2026, 2, 9) << QDate(2026, 2, 10) << 0;
        QTest::newRow("W5 one between") << QDate(2026, 2, 9) << QDate(2026, 2, 11) << 1;
        QTest::newRow("W5 a weekend between") << QDate(2026, 2, 6) << QDate(2026, 2, 9) << 0;
        QTest::newRow("W5 Nauryz between") << QDate(2026, 3, 20) << QDate(2026, 3, 26) << 0;
        QTest::newRow("W5 the other way") << QDate(2026, 2, 11) << QDate(2026, 2, 9) << 0;
    }

    void countsBetween()
    {
        QFETCH(QDate, a);
        QFETCH(QDate, b);
        QFETCH(int, count);
        QCOMPARE(shippedCalendar().workingDaysBetween(a, b), count);
    }

    void gapLeavesWholeDays()
    {
        const WorkCalendar calendar = shippedCalendar();
        const QDate notice(2026, 3, 10);
        const QDate session = calendar.firstDateAfterGap(notice, 10);
        QCOMPARE(session, QDate(2026, 3, 30));
        QCOMPARE(calendar.workingDaysBetween(notice, session), 10);
        QVERIFY(calendar.workingDaysBetween(notice, calendar.workingDayBefore(session, 1)) < 10);
    }

    void tellsOfUnconfirmedYears()
    {
        const WorkCalendar calendar = shippedCalendar();
        QVERIFY(!calendar.touchesUnconfirmed(QDate(2023, 1, 1), QDate(2027, 12, 31)));
        QVERIFY(calendar.touchesUnconfirmed(QDate(2027, 12, 31), QDate(2028, 1, 1)));
        QVERIFY(calendar.touchesUnconfirmed(QDate(2022, 12, 31), QDate(2023, 1, 2)));
        QVERIFY(WorkCalendar().touchesUnconfirmed(QDate(2026, 2, 9), QDate(2026, 2, 9)));
    }

    void tellsOfEstimates()
    {
        const WorkCalendar calendar = shippedCalendar();
        QVERIFY(calendar.touchesEstimated(QDate(2026, 5, 27), QDate(2026, 5, 27)));
        QVERIFY(calendar.touchesEstimated(QDate(2026, 5, 20), QDate(2026, 6, 1)));
        QVERIFY(!calendar.touchesEstimated(QDate(2026, 5, 28), QDate(2027, 5, 15)));
        QVERIFY(!calendar.touchesEstimated(QDate(2023, 1, 1), QDate(2026, 5, 26)));
        QVERIFY(calendar.touchesEstimated(QDate(2060, 1, 1), QDate(2060, 12, 31)));
    }

    void confirmedYearsAreTakenWhole()
    {
        const WorkCalendar calendar = WorkCalendar::of({}, {2026}).value();
        QVERIFY(calendar.isWorkingDay(QDate(2026, 12, 16)));
        QVERIFY(!calendar.isWorkingDay(QDate(2027, 12, 16)));
        QVERIFY(calendar.daysOf(2026).empty());
        QCOMPARE(calendar.confirmedYears(), std::set<int>{2026});
        const WorkCalendar far = WorkCalendar::of({}, {2070}).value();
        QVERIFY(far.isWorkingDay(QDate(2070, 12, 16)));
    }

    void givenDaysCorrectAnUnconfirmedYear()
    {
        const CalendarDay worked{
            QDate(2028, 3, 25), DayKind::WorkingDay, QStringLiteral("ж"), QStringLiteral("р"), false};
        const CalendarDay kurban{
            QDate(2028, 5, 5), DayKind::Holiday, QStringLiteral("қ"), QStringLiteral("к"), false};
        const WorkCalendar calendar = WorkCalendar::of({worked, kurban}, {}).value();
        QVERIFY(calendar.isWorkingDay(QDate(2028, 3, 25)));
        QVERIFY(!calendar.isWorkingDay(QDate(2028, 3, 22)));
        QVERIFY(!calendar.reasonOff(QDate(2028, 5, 5))->estimated);
        QVERIFY(calendar.touchesUnconfirmed(QDate(2028, 3, 25), QDate(2028, 3, 25)));
    }

    void givesBackTheDaysOfAYear()
    {
        const WorkCalendar calendar = shippedCalendar();
        const std::vector<CalendarDay> all = parseCalendarCsv(shippedText()).value();
        std::vector<CalendarDay> collected;
        for (int year = 2023; year <= 2027; ++year) {
            const std::vector<CalendarDay> days = calendar.daysOf(year);
            collected.insert(collected.end(), days.begin(), days.end());
        }
        QVERIFY(collected == all);
    }

    void refusesWhatIsNoCalendar()
    {
        const CalendarDay day{
            QDate(2026, 1, 1), DayKind::Holiday, QStringLiteral("а"), QStringLiteral("а"), false};
        const auto twice = WorkCalendar::of({day, day}, {});
        QVERIFY(twice.error()
            == (Error{
                ErrorKind::FieldMalformed, {QStringLiteral("date"), QStringLiteral("2026-01-01")}, {}}));
        CalendarDay other = day;
        for (const QDate date : {QDate(), QDate(1989, 12, 31), QDate(2101, 1, 1)}) {
            other.date = date;
            QCOMPARE(WorkCalendar::of({other}, {}).error().kind, ErrorKind::ImpossibleDate);
        }
    }
};

QTEST_GUILESS_MAIN(TestWorkCalendar)
#include "tst_workcalendar.moc"
