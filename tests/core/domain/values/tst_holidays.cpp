// Protects the computed calendar of a year that nobody confirmed (W2, W3): the standing holidays, how they
// move off weekends, and which of them change with the years.
#include "core/domain/values/calendarfile.h"
#include "core/domain/values/holidays.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

#include <algorithm>

using namespace tanu;

namespace {

std::vector<CalendarDay> shippedDays()
{
    QFile file(QStringLiteral(TANU_SOURCE_DIR "/resources/calendars/kz_2023-2027.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return parseCalendarCsv(QString::fromUtf8(file.readAll())).value();
}

/// `2028-01-03 moved_holiday` and so on, one per day.
QStringList listed(const std::vector<CalendarDay>& days)
{
    QStringList lines;
    for (const CalendarDay& day : days)
        lines += day.date.toString(Qt::ISODate) + u' ' + codeOf(day.kind) + (day.estimated ? u'?' : u' ');
    return lines;
}

bool isOff(QDate date)
{
    const std::vector<CalendarDay> days = standingHolidays(date.year());
    return std::any_of(days.begin(), days.end(), [date](const CalendarDay& day) { return day.date == date; });
}

} // namespace

class TestHolidays final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsTheShippedYearsLessTransfers_data()
    {
        QTest::addColumn<int>("year");
        for (int year = 2023; year <= 2027; ++year)
            QTest::addRow("W3 %d", year) << year;
    }

    void equalsTheShippedYearsLessTransfers()
    {
        QFETCH(int, year);
        std::vector<CalendarDay> expected = shippedDays();
        QVERIFY(!expected.empty());
        std::erase_if(expected, [year](const CalendarDay& day) {
            return day.date.year() != year || day.kind == DayKind::WorkingDay
                || day.kind == DayKind::Transferred;
        });
        const std::vector<CalendarDay> computed = standingHolidays(year);
        QCOMPARE(listed(computed), listed(expected));
        QVERIFY(computed == expected);
    }

    void knownDaysOfLaterYears_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<bool>("off");
        const auto row = [](const char* name, QDate date, bool off) { QTest::newRow(name) << date << off; };
        row("W2 both days of New Year on a weekend, first moved", QDate(2028, 1, 3), true);
        row("W2 both days of New Year on a weekend, second moved", QDate(2028, 1, 4), true);
        row("W2 nothing more moved", QDate(2028, 1, 5), false);
        row("W2 7 May 2028 is a Sunday", QDate(2028, 5, 8), true);
        row("W2 16 December 2028 is a Saturday", QDate(2028, 12, 18), true);
        row("W2 7 January 2029 is a Sunday, not moved", QDate(2029, 1, 8), false);
        row("W2 16 December 2029 is a Sunday", QDate(2029, 12, 17), true);
        row("W2 23 March 2030 is a Saturday", QDate(2030, 3, 25), true);
        row("W2 Kurban Ait 2030 is a Saturday, not moved", QDate(2030, 4, 15), false);
        row("W2 6 July 2030 is a Saturday", QDate(2030, 7, 8), true);
        row("W2 Constitution Day 2025 is 30 August", QDate(2025, 8, 30), true);
        row("W2 Constitution Day 2025 moved", QDate(2025, 9, 1), true);
        row("W2 no 30 August in 2026", QDate(2026, 8, 30), false);
        row("W2 nothing moved from 30 August 2026", QDate(2026, 8, 31), false);
        row("W2 no 15 March in 2026", QDate(2026, 3, 15), false);
        row("W2 15 March from 2027", QDate(2027, 3, 15), true);
        row("W2 no 30 August in 2027", QDate(2027, 8, 30), false);
        row("W2 15 March in 2035", QDate(2035, 3, 15), true);
    }

    void knownDaysOfLaterYears()
    {
        QFETCH(QDate, date);
        QFETCH(bool, off);
        QCOMPARE(isOff(date), off);
    }

    void kurbanAitIsTabled_data()
    {
        QTest::addColumn<QDate>("date");
        const QList<QDate> dates{QDate(2023, 6, 28), QDate(2024, 6, 16), QDate(2025, 6, 6),
            QDate(2026, 5, 27), QDate(2027, 5, 16), QDate(2028, 5, 5), QDate(2029, 4, 24),
            QDate(2030, 4, 13)};
        for (const QDate date : dates)
            QTest::addRow("W2 %d", date.year()) << date;
    }

    void kurbanAitIsTabled()
    {
        QFETCH(QDate, date);
        QCOMPARE(kurbanAit(date.year()), std::vector<QDate>{date});
        for (const CalendarDay& day : standingHolidays(date.year())) {
            if (day.date == date)
                QCOMPARE(day.estimated, date.year() >= 2026);
            else
                QVERIFY(!day.estimated);
        }
    }

    void kurbanAitOfFarYearsIsNear_data()
    {
        QTest::addColumn<QDate>("astronomical");
        QTest::newRow("W2 2020") << QDate(2020, 7, 31);
        QTest::newRow("W2 2022") << QDate(2022, 7, 9);
        QTest::newRow("W2 2031") << QDate(2031, 4, 2);
        QTest::newRow("W2 2035") << QDate(2035, 2, 18);
        QTest::newRow("W2 2038") << QDate(2038, 1, 16);
    }

    void kurbanAitOfFarYearsIsNear()
    {
        QFETCH(QDate, astronomical);
        const std::vector<QDate> dates = kurbanAit(astronomical.year());
        QCOMPARE(dates.size(), std::size_t{1});
        QVERIFY2(
            qAbs(dates.front().daysTo(astronomical)) <= 1, qPrintable(dates.front().toString(Qt::ISODate)));
    }

    void kurbanAitComesEveryLunarYear()
    {
        std::vector<QDate> all;
        for (int year = 1990; year <= 2100; ++year) {
            const std::vector<QDate> dates = kurbanAit(year);
            QVERIFY(dates.size() == 1 || dates.size() == 2);
            for (const QDate date : dates)
                QCOMPARE(date.year(), year);
            all.insert(all.end(), dates.begin(), dates.end());
        }
        for (std::size_t i = 1; i < all.size(); ++i) {
            const qint64 gap = all[i - 1].daysTo(all[i]);
            QVERIFY2(gap >= 353 && gap <= 356, qPrintable(all[i].toString(Qt::ISODate)));
        }
    }

    void everyYearIsInOrderAndNamed()
    {
        for (int year = 1990; year <= 2100; ++year) {
            const std::vector<CalendarDay> days = standingHolidays(year);
            QVERIFY(days.size() >= 13);
            for (std::size_t i = 0; i < days.size(); ++i) {
                QVERIFY(i == 0 || days[i - 1].date < days[i].date);
                QVERIFY(!days[i].nameKk.isEmpty());
                QVERIFY(!days[i].nameRu.isEmpty());
                QCOMPARE(days[i].date.year(), year);
                if (days[i].kind == DayKind::MovedHoliday)
                    QVERIFY(days[i].date.dayOfWeek() < Qt::Saturday);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestHolidays)
#include "tst_holidays.moc"
