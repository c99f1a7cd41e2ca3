// Protects the shipped calendar row by row (W1, W2): kinds fall on the weekdays that they are about, every moved holiday
// has the holiday that it stands for, and nothing is said in one language only.
#include "core/domain/values/calendarfile.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

#include <map>

using namespace tanu;

namespace {

bool isWeekend(QDate date)
{
    return date.dayOfWeek() >= 6;
}

/// W2: these stay where they fall.
bool staysOnItsDay(const CalendarDay& day)
{
    return (day.date.month() == 1 && day.date.day() == 7) || day.nameRu == QStringLiteral("Курбан-айт");
}

} // namespace

class TestCalendarRows final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(TANU_SOURCE_DIR "/resources/calendars/kz_2023-2027.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto days = parseCalendarCsv(QString::fromUtf8(file.readAll()));
        QVERIFY(days.isOk());
        m_rows = *days;
        QVERIFY(m_rows.size() >= 90);
        for (const CalendarDay& day : m_rows)
            m_days.emplace(day.date, day);
    }

    void standsInOrderOfDate()
    {
        for (size_t i = 1; i < m_rows.size(); ++i)
            QVERIFY2(m_rows.at(i - 1).date < m_rows.at(i).date, qPrintable(m_rows.at(i).date.toString(Qt::ISODate)));
    }

    void kindsFallOnTheirWeekdays()
    {
        for (const CalendarDay& day : m_rows) {
            const bool worksOnWeekend = day.kind == DayKind::WorkingDay;
            const QString what = QStringLiteral("W1 ") + day.date.toString(Qt::ISODate);
            if (day.kind != DayKind::Holiday)
                QVERIFY2(isWeekend(day.date) == worksOnWeekend, qPrintable(what));
            QVERIFY2(!day.nameKk.trimmed().isEmpty() && !day.nameRu.trimmed().isEmpty(), qPrintable(what));
        }
    }

    /// W2: every holiday on a weekend, except two, gives the next free working day, and no other day is moved.
    void holidaysMoveAsTheLawSays_data()
    {
        QTest::addColumn<int>("year");
        for (int year = 2023; year <= 2027; ++year)
            QTest::addRow("W2 %d", year) << year;
    }

    void holidaysMoveAsTheLawSays()
    {
        QFETCH(int, year);
        QSet<QDate> expected;
        for (const CalendarDay& day : m_rows) {
            if (day.date.year() != year || day.kind != DayKind::Holiday || !isWeekend(day.date) || staysOnItsDay(day))
                continue;
            QDate next = day.date.addDays(1);
            while (isWeekend(next) || isHoliday(next) || expected.contains(next))
                next = next.addDays(1);
            expected.insert(next);
        }
        QSet<QDate> moved;
        for (const CalendarDay& day : m_rows) {
            if (day.date.year() == year && day.kind == DayKind::MovedHoliday)
                moved.insert(day.date);
        }
        QCOMPARE(moved, expected);
    }

    void aTransferTakesOneDayAndGivesOne()
    {
        std::map<int, int> balance;
        for (const CalendarDay& day : m_rows) {
            if (day.kind == DayKind::Transferred)
                ++balance[day.date.year()];
            if (day.kind == DayKind::WorkingDay)
                --balance[day.date.year()];
        }
        for (const auto& [year, difference] : balance)
            QVERIFY2(difference == 0, qPrintable(QStringLiteral("W1 %1").arg(year)));
    }

    void holidaysThatEndedAreGone()
    {
        QVERIFY2(isHoliday(QDate(2025, 8, 30)), "W2");
        QVERIFY2(!isHoliday(QDate(2026, 8, 30)), "W2: 30 August ended in 2026");
        QVERIFY2(!isHoliday(QDate(2026, 3, 15)), "W2");
        QVERIFY2(isHoliday(QDate(2027, 3, 15)), "W2: Constitution Day from 2027");
    }

    void onlyKurbanAitOfComingYearsIsEstimated()
    {
        for (const CalendarDay& day : m_rows) {
            const bool isComing = day.nameRu == QStringLiteral("Курбан-айт") && day.date.year() >= 2026;
            QVERIFY2(day.estimated == isComing, qPrintable(QStringLiteral("W2 ") + day.date.toString(Qt::ISODate)));
        }
    }

private:
    [[nodiscard]] bool isHoliday(QDate date) const
    {
        const auto found = m_days.find(date);
        return found != m_days.end() && found->second.kind == DayKind::Holiday;
    }

    std::vector<CalendarDay> m_rows;
    std::map<QDate, CalendarDay> m_days;
};

QTEST_GUILESS_MAIN(TestCalendarRows)
#include "tst_calendarrows.moc"
