// Protects how long a document is valid (L21.5).
#include "core/domain/rules/validity.h"

#include <QtTest/QTest>

using namespace tanu;

class TestValidity final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lastDay_data()
    {
        QTest::addColumn<QDate>("issued");
        QTest::addColumn<int>("months");
        QTest::addColumn<QDate>("last");
        QTest::newRow("L21.5 three years") << QDate(2026, 2, 15) << 36 << QDate(2029, 2, 15);
        QTest::newRow("L21.5 one month") << QDate(2026, 1, 15) << 1 << QDate(2026, 2, 15);
        QTest::newRow("L21.5 into a shorter month") << QDate(2026, 1, 31) << 1 << QDate(2026, 2, 28);
        QTest::newRow("L21.5 from a leap day") << QDate(2024, 2, 29) << 36 << QDate(2027, 2, 28);
        QTest::newRow("L21.5 leap day to leap day") << QDate(2024, 2, 29) << 48 << QDate(2028, 2, 29);
        QTest::newRow("L21.5 over New Year") << QDate(2026, 11, 30) << 3 << QDate(2027, 2, 28);
    }

    void lastDay()
    {
        QFETCH(QDate, issued);
        QFETCH(int, months);
        QFETCH(QDate, last);
        QCOMPARE(validUntil(issued, months).value_or(QDate()), last);
    }

    void noTerm()
    {
        QVERIFY(!validUntil(QDate(2026, 2, 15), std::nullopt));
        QVERIFY(isValidOn(QDate(2026, 2, 15), std::nullopt, QDate(2099, 1, 1)));
        QVERIFY(!isValidOn(QDate(2026, 2, 15), std::nullopt, QDate(2026, 2, 14)));
    }

    void bothEndsAreIncluded()
    {
        const QDate issued(2026, 2, 15);
        const QDate last(2029, 2, 15);
        QVERIFY(!isValidOn(issued, last, issued.addDays(-1)));
        QVERIFY(isValidOn(issued, last, issued));
        QVERIFY(isValidOn(issued, last, last));
        QVERIFY(!isValidOn(issued, last, last.addDays(1)));
    }
};

QTEST_GUILESS_MAIN(TestValidity)
#include "tst_validity.moc"
