// Protects the center's right to issue (L23.2, L23.5, L26.6): nothing on a date outside a valid
// accreditation.
#include "core/domain/rules/accreditation.h"

#include <QtTest/QTest>

using namespace tanu;

class TestAccreditation final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void covers_data()
    {
        QTest::addColumn<QDate>("terminated");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<bool>("covered");
        const QDate never;
        QTest::newRow("L23.2 the day before") << never << QDate(2024, 3, 9) << false;
        QTest::newRow("L23.2 the first day") << never << QDate(2024, 3, 10) << true;
        QTest::newRow("L23.2 the last day") << never << QDate(2027, 3, 10) << true;
        QTest::newRow("L23.2 the day after") << never << QDate(2027, 3, 11) << false;
        QTest::newRow("L26.6 before termination") << QDate(2026, 5, 1) << QDate(2026, 4, 30) << true;
        QTest::newRow("L26.6 on termination") << QDate(2026, 5, 1) << QDate(2026, 5, 1) << false;
        QTest::newRow("L26.6 after termination") << QDate(2026, 5, 1) << QDate(2026, 6, 1) << false;
    }

    void covers()
    {
        QFETCH(QDate, terminated);
        QFETCH(QDate, date);
        QFETCH(bool, covered);
        AccreditationTerm term = accreditationFrom(QDate(2024, 3, 10));
        if (terminated.isValid())
            term.terminated = terminated;
        QCOMPARE(coversDate(term, date), covered);
        const Result<void> checked = checkAccredited(term, date);
        QCOMPARE(checked.isOk(), covered);
        if (!covered)
            QCOMPARE(checked.error().kind, ErrorKind::OutsideAccreditation);
    }

    void saysFromWhenUntilWhen()
    {
        AccreditationTerm term = accreditationFrom(QDate(2024, 3, 10));
        QCOMPARE(checkAccredited(term, QDate(2027, 3, 11)).error().arguments,
            QStringList(
                {QStringLiteral("2027-03-11"), QStringLiteral("2024-03-10"), QStringLiteral("2027-03-10")}));
        term.terminated = QDate(2026, 5, 1);
        QCOMPARE(checkAccredited(term, QDate(2026, 5, 1)).error().arguments,
            QStringList(
                {QStringLiteral("2026-05-01"), QStringLiteral("2024-03-10"), QStringLiteral("2026-04-30")}));
    }

    void lastsThreeYears()
    {
        const AccreditationTerm term = accreditationFrom(QDate(2024, 3, 10));
        QCOMPARE(term.until, QDate(2027, 3, 10));
        QVERIFY(coversDate(term, term.until) && !coversDate(term, term.until.addDays(1)));
        QCOMPARE(accreditationFrom(QDate(2024, 2, 29)).until, QDate(2027, 2, 28));
    }

    void renewalIsDueSixMonthsBefore_data()
    {
        QTest::addColumn<QDate>("until");
        QTest::addColumn<QDate>("due");
        QTest::newRow("L23.5 plain") << QDate(2027, 3, 10) << QDate(2026, 9, 10);
        QTest::newRow("L23.5 into a shorter month") << QDate(2026, 8, 31) << QDate(2026, 2, 28);
    }

    void renewalIsDueSixMonthsBefore()
    {
        QFETCH(QDate, until);
        QFETCH(QDate, due);
        QCOMPARE(renewalDueBy({until.addYears(-3), until, std::nullopt}), due);
    }
};

QTEST_GUILESS_MAIN(TestAccreditation)
#include "tst_accreditation.moc"
