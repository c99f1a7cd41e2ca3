// Protects admission to practice (R15): strictly more than 70 % of all questions, in whole numbers.
#include "core/domain/rules/theory.h"

#include <QtTest/QTest>

#include <limits>

using namespace tanu;

class TestTheory final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void admits_data()
    {
        QTest::addColumn<int>("correct");
        QTest::addColumn<int>("total");
        QTest::addColumn<bool>("admitted");
        QTest::newRow("R15 70 of 100") << 70 << 100 << false;
        QTest::newRow("R15 71 of 100") << 71 << 100 << true;
        QTest::newRow("R15 7 of 10") << 7 << 10 << false;
        QTest::newRow("R15 8 of 10") << 8 << 10 << true;
        QTest::newRow("R15 21 of 30") << 21 << 30 << false;
        QTest::newRow("R15 22 of 30") << 22 << 30 << true;
        QTest::newRow("R15 5 of 7 is 71.4 percent") << 5 << 7 << true;
        QTest::newRow("R15 2 of 3 is 66.7 percent") << 2 << 3 << false;
        QTest::newRow("R15 all") << 40 << 40 << true;
        QTest::newRow("R15 none") << 0 << 40 << false;
        QTest::newRow("R15 one of one") << 1 << 1 << true;
        QTest::newRow("R15 no questions") << 0 << 0 << false;
        QTest::newRow("R15 more than asked") << 11 << 10 << false;
        QTest::newRow("R15 negative") << -1 << 10 << false;
        QTest::newRow("R15 no overflow") << 2'000'000'000 << std::numeric_limits<int>::max() << true;
    }

    void admits()
    {
        QFETCH(int, correct);
        QFETCH(int, total);
        QFETCH(bool, admitted);
        QCOMPARE(admitsToPractice(correct, total), admitted);
    }

    void theLeastNumberIsTheBorder()
    {
        for (int total = 1; total <= 500; ++total) {
            const int least = leastCorrect(total);
            QVERIFY(least <= total);
            QVERIFY(admitsToPractice(least, total));
            QVERIFY(!admitsToPractice(least - 1, total));
        }
        QCOMPARE(leastCorrect(100), 71);
        QCOMPARE(leastCorrect(10), 8);
    }

    void refusesImpossibleCounts_data()
    {
        QTest::addColumn<int>("correct");
        QTest::addColumn<int>("total");
        QTest::addColumn<bool>("possible");
        QTest::newRow("R15 none of one") << 0 << 1 << true;
        QTest::newRow("R15 all") << 40 << 40 << true;
        QTest::newRow("R15 no questions") << 0 << 0 << false;
        QTest::newRow("R15 more than asked") << 41 << 40 << false;
        QTest::newRow("R15 negative") << -1 << 40 << false;
        QTest::newRow("R15 negative total") << -2 << -1 << false;
    }

    void refusesImpossibleCounts()
    {
        QFETCH(int, correct);
        QFETCH(int, total);
        QFETCH(bool, possible);
        const Result<TheoryCounts> counts = theoryCounts(correct, total);
        QCOMPARE(counts.isOk(), possible);
        if (counts) {
            QVERIFY(*counts == (TheoryCounts{correct, total}));
            return;
        }
        QCOMPARE(counts.error().kind, ErrorKind::CountsImpossible);
        QCOMPARE(counts.error().arguments, QStringList({QString::number(correct), QString::number(total)}));
    }
};

QTEST_GUILESS_MAIN(TestTheory)
#include "tst_theory.moc"
