// Protects the calendar in storage: the days that were put are the days that are counted with (W2), and only a
// confirmed year is read as whole (W3).
#include "core/storage/calendartable.h"
#include "tests/core/storage/center/storagefixture.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

namespace {

const QDateTime noon = fromKazakhstan(QDate(2026, 11, 2), QTime(12, 0));

CalendarDay day(QDate date, DayKind kind, bool estimated = false)
{
    return {date, kind, kk("Мереке"), kk("Праздник"), estimated};
}

} // namespace

class TestCalendarTable final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_db = emptyDatabase(); }

    void keepsDays()
    {
        CalendarTable table(*m_db);
        const CalendarDay later = day(QDate(2026, 5, 8), DayKind::Transferred);
        const CalendarDay earlier = day(QDate(2026, 3, 9), DayKind::MovedHoliday, true);
        need(table.put(later));
        need(table.put(earlier));
        QCOMPARE(need(table.days(QDate(2026, 1, 1), QDate(2026, 12, 31))), std::vector<CalendarDay>({earlier, later}));
        QCOMPARE(need(table.days(QDate(2026, 3, 9), QDate(2026, 3, 9))), std::vector<CalendarDay>({earlier}));
        QVERIFY(need(table.days(QDate(2025, 1, 1), QDate(2025, 12, 31))).empty());
    }

    void replacesTheDayOfADate()
    {
        CalendarTable table(*m_db);
        need(table.put(day(QDate(2026, 5, 8), DayKind::Transferred)));
        need(table.put(day(QDate(2026, 5, 8), DayKind::Holiday)));
        const auto days = need(table.days(QDate(2026, 5, 1), QDate(2026, 5, 31)));
        QCOMPARE(days.size(), size_t {1});
        QCOMPARE(days.front().kind, DayKind::Holiday);
    }

    void removesADayAndAYear()
    {
        CalendarTable table(*m_db);
        for (const QDate date : {QDate(2025, 12, 31), QDate(2026, 1, 1), QDate(2026, 12, 31), QDate(2027, 1, 1)})
            need(table.put(day(date, DayKind::Holiday)));
        need(table.remove(QDate(2025, 12, 31)));
        need(table.remove(QDate(2025, 12, 31)));
        need(table.removeYear(2026));
        const auto left = need(table.days(QDate(2000, 1, 1), QDate(2099, 12, 31)));
        QCOMPARE(left.size(), size_t {1});
        QCOMPARE(left.front().date, QDate(2027, 1, 1));
    }

    void remembersWhenAYearWasConfirmed()
    {
        CalendarTable table(*m_db);
        need(table.confirm(2026, noon));
        const auto years = need(table.confirmedYears());
        QCOMPARE(years.size(), size_t {1});
        QCOMPARE(years.at(2026), noon);
        QVERIFY(!table.confirm(2026, noon));
    }

    void countsWithWhatIsStored()
    {
        CalendarTable table(*m_db);
        need(table.put(day(QDate(2026, 11, 4), DayKind::Transferred)));
        need(table.put(day(QDate(2026, 11, 7), DayKind::WorkingDay)));
        need(table.confirm(2026, noon));
        const WorkCalendar calendar = need(table.load());
        QVERIFY(!calendar.isWorkingDay(QDate(2026, 11, 4)));
        QVERIFY(calendar.isWorkingDay(QDate(2026, 11, 7)));
        QVERIFY2(calendar.isWorkingDay(QDate(2026, 12, 16)), "W2: a confirmed year has the given days only");
        QVERIFY2(!calendar.isWorkingDay(QDate(2027, 12, 16)), "W3: any other has the standing holidays");
        QVERIFY(!calendar.touchesUnconfirmed(QDate(2026, 1, 1), QDate(2026, 12, 31)));
        QVERIFY(calendar.touchesUnconfirmed(QDate(2026, 12, 31), QDate(2027, 1, 1)));
    }

    void namesADamagedDay_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("column");
        QTest::newRow("date") << QStringLiteral("date = '2026-02-30'") << QStringLiteral("date");
    }

    void namesADamagedDay()
    {
        QFETCH(QString, change);
        QFETCH(QString, column);
        need(CalendarTable(*m_db).put(day(QDate(2026, 5, 8), DayKind::Holiday)));
        need(m_db->execute(QStringLiteral("UPDATE calendar_day SET ") + change));
        const auto read = CalendarTable(*m_db).load();
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::RowCorrupt);
        QCOMPARE(read.error().arguments.value(2), column);
    }

private:
    std::unique_ptr<Connection> m_db;
};

QTEST_GUILESS_MAIN(TestCalendarTable)
#include "tst_calendartable.moc"
