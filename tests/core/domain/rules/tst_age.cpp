// Protects the age set for a profession (L18.1), on the date of the exam.
#include "core/domain/rules/age.h"

#include <QtTest/QTest>

using namespace tanu;

class TestAge final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<QDate>("birth");
        QTest::addColumn<int>("age");
        QTest::addColumn<QDate>("first");
        QTest::newRow("L18.1 eighteen") << QDate(2008, 6, 15) << 18 << QDate(2026, 6, 15);
        QTest::newRow("L18.1 sixteen") << QDate(2010, 12, 31) << 16 << QDate(2026, 12, 31);
        QTest::newRow("L18.1 born on a leap day") << QDate(2008, 2, 29) << 18 << QDate(2026, 2, 28);
        QTest::newRow("L18.1 born on a leap day, leap year")
            << QDate(2008, 2, 29) << 20 << QDate(2028, 2, 29);
        QTest::newRow("L18.1 no age set") << QDate(2010, 5, 5) << 0 << QDate(2010, 5, 5);
    }

    void judges()
    {
        QFETCH(QDate, birth);
        QFETCH(int, age);
        QFETCH(QDate, first);
        QCOMPARE(firstAllowedDate(birth, age), first);
        QVERIFY(isOldEnough(birth, age, first));
        QVERIFY(!isOldEnough(birth, age, first.addDays(-1)));
        QVERIFY(checkAge(birth, age, first).isOk());
        const Result<void> refused = checkAge(birth, age, first.addDays(-1));
        const Error expected{ErrorKind::TooYoung, {QString::number(age), first.toString(Qt::ISODate)}, {}};
        QVERIFY(refused.error() == expected);
    }
};

QTEST_GUILESS_MAIN(TestAge)
#include "tst_age.moc"
