// Protects the months and years that the overview is asked for: their first and last days, their neighbours, and that
// nothing else is taken for one.
#include "core/domain/values/period.h"

#include <QtTest/QTest>

using namespace tanu;

class TestPeriod final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasItsDays_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::newRow("month") << QStringLiteral("2026-11") << QDate(2026, 11, 1) << QDate(2026, 11, 30);
        QTest::newRow("February") << QStringLiteral("2026-02") << QDate(2026, 2, 1) << QDate(2026, 2, 28);
        QTest::newRow("leap February") << QStringLiteral("2028-02") << QDate(2028, 2, 1) << QDate(2028, 2, 29);
        QTest::newRow("December") << QStringLiteral("2099-12") << QDate(2099, 12, 1) << QDate(2099, 12, 31);
        QTest::newRow("year") << QStringLiteral("2026") << QDate(2026, 1, 1) << QDate(2026, 12, 31);
        QTest::newRow("first year") << QStringLiteral("2000") << QDate(2000, 1, 1) << QDate(2000, 12, 31);
    }

    void hasItsDays()
    {
        QFETCH(QString, code);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        const auto period = Period::parse(code);
        QVERIFY(period.isOk());
        QCOMPARE(period->first(), first);
        QCOMPARE(period->last(), last);
        QCOMPARE(period->code(), code);
        QVERIFY(period->contains(first) && period->contains(last));
        QVERIFY(!period->contains(first.addDays(-1)) && !period->contains(last.addDays(1)));
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char* typed : {"", "2026-13", "2026-00", "2026-1", "26", "1999", "2100-01", "2026-11-02", " 2026",
                 "2026-11 ", "2026/11", "november"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }

    void refusesWhatIsNone()
    {
        QFETCH(QString, typed);
        const auto period = Period::parse(typed);
        QVERIFY(!period.isOk());
        QCOMPARE(period.error(), (Error {ErrorKind::ImpossibleDate, {typed}, {}}));
    }

    void goesOnAndBack_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("to");
        QTest::newRow("month on") << QStringLiteral("2026-11") << 1 << QStringLiteral("2026-12");
        QTest::newRow("over the year") << QStringLiteral("2026-12") << 1 << QStringLiteral("2027-01");
        QTest::newRow("back over the year") << QStringLiteral("2026-01") << -1 << QStringLiteral("2025-12");
        QTest::newRow("a year of months") << QStringLiteral("2026-11") << -12 << QStringLiteral("2025-11");
        QTest::newRow("year") << QStringLiteral("2026") << -1 << QStringLiteral("2025");
        QTest::newRow("not behind the end") << QStringLiteral("2099") << 1 << QStringLiteral("2099");
        QTest::newRow("not before the beginning") << QStringLiteral("2000-01") << -1 << QStringLiteral("2000-01");
    }

    void goesOnAndBack()
    {
        QFETCH(QString, from);
        QFETCH(int, step);
        QFETCH(QString, to);
        const auto moved = Period::parse(from)->moved(step);
        QCOMPARE(moved.code(), to);
        QCOMPARE(moved, *Period::parse(to));
    }

    void aDayHasItsMonthAndYear()
    {
        const QDate day(2026, 11, 22);
        QCOMPARE(Period::monthOf(day), *Period::month(2026, 11));
        QCOMPARE(Period::yearOf(day), *Period::year(2026));
        QVERIFY(Period::yearOf(day).isYear());
        QVERIFY(!Period::monthOf(day).isYear());
        QVERIFY(!(Period::monthOf(day) == Period::yearOf(day)));
    }
};

QTEST_GUILESS_MAIN(TestPeriod)
#include "tst_period.moc"
