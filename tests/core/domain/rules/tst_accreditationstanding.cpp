// Protects the one answer to how a center stands on a day (L23.2, L23.5, L26): by the term of that day and what was decided
// until then; and which documents may bear that day.
#include "core/domain/rules/accreditationstanding.h"

#include <QtTest/QTest>

using namespace tanu;

namespace {

const QDate first(2024, 1, 10);
const QDate last(2027, 1, 9);

AccreditationStep step(AccreditationAct act, QDate on)
{
    return {act, on, QStringLiteral("бұзушылық"), QStringLiteral("L26.2")};
}

Accreditation renewedOnce(std::vector<AccreditationStep> acts = {})
{
    return {{{first, last, std::nullopt}, {QDate(2027, 2, 1), QDate(2030, 1, 31), std::nullopt}}, std::move(acts)};
}

QString toldOf(const Accreditation& accreditation, QDate date)
{
    const StandingOnDay found = standingOn(accreditation, date);
    return codeOf(found.standing) + QLatin1Char(' ') + found.day.toString(Qt::ISODate);
}

} // namespace

class TestAccreditationStanding final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void howItStandsByItsTerms_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("standing");
        QTest::newRow("L23.2 before") << QDate(2024, 1, 9) << "not-yet 2024-01-10";
        QTest::newRow("L23.2 the first day") << first << "valid 2027-01-09";
        QTest::newRow("L23.2 the last day") << last << "valid 2027-01-09";
        QTest::newRow("L23.5 between two certificates") << QDate(2027, 1, 20) << "expired 2027-01-09";
        QTest::newRow("L23.5 renewed") << QDate(2027, 2, 1) << "valid 2030-01-31";
        QTest::newRow("L23.2 after all of them") << QDate(2030, 2, 1) << "expired 2030-01-31";
    }

    void howItStandsByItsTerms()
    {
        QFETCH(QDate, date);
        QTEST(toldOf(renewedOnce(), date), "standing");
        QCOMPARE(checkStanding(renewedOnce(), date).isOk(), standingOn(renewedOnce(), date).mayRecognize());
    }

    void howItStandsByWhatWasDecided_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("standing");
        QTest::newRow("before") << QDate(2026, 3, 1) << "valid 2027-01-09";
        QTest::newRow("L26 suspended") << QDate(2026, 3, 2) << "suspended 2026-03-02";
        QTest::newRow("L26.5 resumed") << QDate(2026, 4, 1) << "valid 2027-01-09";
        QTest::newRow("L26.2 revoked") << QDate(2026, 5, 1) << "revoked 2026-05-01";
        QTest::newRow("L26.5 not renewable") << QDate(2026, 6, 1) << "not-renewable 2026-06-01";
        QTest::newRow("L26.5 also in another term") << QDate(2028, 6, 1) << "not-renewable 2026-06-01";
    }

    void howItStandsByWhatWasDecided()
    {
        QFETCH(QDate, date);
        const Accreditation accreditation = renewedOnce({step(AccreditationAct::Suspended, QDate(2026, 3, 2)),
            step(AccreditationAct::Resumed, QDate(2026, 4, 1)), step(AccreditationAct::Revoked, QDate(2026, 5, 1)),
            step(AccreditationAct::NotRenewable, QDate(2026, 6, 1))});
        QTEST(toldOf(accreditation, date), "standing");
        QCOMPARE(checkStanding(accreditation, date).isOk(), standingOn(accreditation, date).mayRecognize());
    }

    void L23_2_whatWasSuspendedExpiresWithItsTerm()
    {
        const Accreditation suspended {{{first, last, std::nullopt}}, {step(AccreditationAct::Suspended, QDate(2026, 3, 2))}};
        QCOMPARE(toldOf(suspended, last.addDays(1)), QStringLiteral("expired 2027-01-09"));
    }

    void L26_6_anEndIsTold()
    {
        const Accreditation ended {{{first, last, QDate(2026, 7, 1)}}};
        QCOMPARE(toldOf(ended, QDate(2026, 6, 30)), QStringLiteral("valid 2027-01-09"));
        QCOMPARE(toldOf(ended, QDate(2028, 1, 1)), QStringLiteral("ended 2026-07-01"));
        QVERIFY(standingOn(ended, QDate(2028, 1, 1)).isOver());
    }
};

QTEST_GUILESS_MAIN(TestAccreditationStanding)
#include "tst_accreditationstanding.moc"
