// Protects what is done with an accreditation during its term (L26): which act may follow which, on which days the center may
// act, and the terms of a revocation.
#include "core/domain/rules/accreditationacts.h"

#include <QtTest/QTest>

#include <array>

using namespace tanu;

namespace {

constexpr std::array states {AccreditationState::Valid, AccreditationState::Suspended, AccreditationState::Revoked,
    AccreditationState::NotRenewable};
constexpr std::array acts {AccreditationAct::Suspended, AccreditationAct::Resumed, AccreditationAct::Revoked,
    AccreditationAct::NotRenewable};

QString matrix()
{
    QString lines;
    for (const AccreditationState from : states) {
        for (const AccreditationAct act : acts) {
            const auto to = transition(from, act);
            lines += to ? QStringLiteral("vsrn").at(static_cast<int>(*to)) : QChar(u'-');
        }
        lines += u' ';
    }
    return lines.trimmed();
}

AccreditationStep step(AccreditationAct act, int day)
{
    return {act, QDate(2026, 11, day), QStringLiteral("бұзушылық"), QStringLiteral("L26.2")};
}

} // namespace

class TestAccreditationActs final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void L26_whichActMayFollowWhich()
    {
        // suspended, resumed, revoked, not renewable
        QCOMPARE(matrix(), QStringLiteral("s-rn -vrn -v-n ----"));
        for (const AccreditationAct act : acts)
            QCOMPARE(*parseAccreditationAct(codeOf(act)), act);
    }

    void L26_onWhichDaysTheCenterMayAct_data()
    {
        QTest::addColumn<int>("day");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("before") << 4 << QString();
        QTest::newRow("L26 suspended") << 5 << QStringLiteral("AccreditationSuspended 2026-11-05");
        QTest::newRow("L26.5 resumed") << 10 << QString();
        QTest::newRow("L26.2 revoked") << 15 << QStringLiteral("AccreditationEnded 2026-11-15");
        QTest::newRow("L26.5 resumed again") << 20 << QString();
        QTest::newRow("L26.5 not renewable") << 25 << QStringLiteral("AccreditationEnded 2026-11-25");
        QTest::newRow("L26.5 never resumed") << 28 << QStringLiteral("AccreditationEnded 2026-11-25");
    }

    void L26_onWhichDaysTheCenterMayAct()
    {
        QFETCH(int, day);
        const std::vector<AccreditationStep> steps {step(AccreditationAct::Suspended, 5),
            step(AccreditationAct::Resumed, 10), step(AccreditationAct::Revoked, 15), step(AccreditationAct::Resumed, 20),
            step(AccreditationAct::NotRenewable, 25), step(AccreditationAct::Resumed, 27)};
        const auto may = checkActsOn(steps, QDate(2026, 11, day));
        const QString told = may ? QString() : QString(nameOf(may.error().kind) + QLatin1Char(' ') + may.error().arguments.value(0));
        QTEST(told, "refusal");
    }

    void L26_3_theTermsOfARevocation()
    {
        const RevocationTerms terms = revocationTerms(QDate(2026, 11, 2), QDate(2026, 11, 13), WorkCalendar());
        QCOMPARE(terms.decideBy, QDate(2026, 11, 16));
        QCOMPARE(terms.tellBy, QDate(2026, 11, 18));
    }
};

QTEST_GUILESS_MAIN(TestAccreditationActs)
#include "tst_accreditationacts.moc"
