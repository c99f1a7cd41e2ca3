// Protects the decision on an appeal (R22): it follows from the votes of those who may sit, with reasons, on a day that can
// be, and the signed protocol stays untouched.
#include "core/security/journal.h"
#include "core/services/sessions/declaretie.h"
#include "tests/core/services/appeals/appealroad.h"
#include "tests/support/faulttest.h"
#include "tests/support/told.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

class TestDecideAppeal final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsReasonsVotesAndDissent()
    {
        TestCenter center;
        AppealRoad road(center);
        const AppealId id = road.assigned();
        AppealFinding finding = road.finding(true);
        finding.reasons = QStringLiteral("  Дұрыс сұрақтар емес ");
        finding.votes.back().isFor = false;
        finding.votes.back().dissent = QStringLiteral(" Келіспеймін ");
        const auto done = need(DecideAppeal(center.as(Role::AppealCommission)).run(id, finding));
        QCOMPARE(done.outcome, AppealOutcome::Upheld);
        QVERIFY(!done.late);
        const Appeal appeal = road.load(id);
        QCOMPARE(appeal.decision, std::optional(AppealOutcome::Upheld));
        QCOMPARE(appeal.decidedOn, std::optional(center.today()));
        QCOMPARE(appeal.reasons, QStringLiteral("Дұрыс сұрақтар емес"));
        QCOMPARE(appeal.votes.size(), size_t {3});
        QCOMPARE(appeal.votes.back().dissent, QStringLiteral("Келіспеймін"));
        QVERIFY(!appeal.votes.back().isFor);
        QCOMPARE(center.stateOf(road.candidate()), CaseState::AppealDecided);
        QVERIFY2(!road.term(Obligation::DecideAppeal)->metAt, "R22: it is still to be sent");
        const auto entries = need(Journal(center.db()).entriesOf(QStringLiteral("appeal"), id.bytes()));
        QCOMPARE(entries.back().note.action, QStringLiteral("decide-appeal"));
    }

    void theVotesDecide_data()
    {
        QTest::addColumn<QList<bool>>("votes");
        QTest::addColumn<AppealOutcome>("outcome");
        QTest::newRow("R22 all for") << QList<bool> {true, true, true} << AppealOutcome::Upheld;
        QTest::newRow("R22 two for") << QList<bool> {false, true, true} << AppealOutcome::Upheld;
        QTest::newRow("R22 one for") << QList<bool> {true, false, false} << AppealOutcome::Rejected;
        QTest::newRow("R22 none for") << QList<bool> {false, false, false} << AppealOutcome::Rejected;
    }

    void theVotesDecide()
    {
        QFETCH(QList<bool>, votes);
        QFETCH(AppealOutcome, outcome);
        TestCenter center;
        AppealRoad road(center);
        const AppealId id = road.assigned();
        AppealFinding finding = road.finding(true);
        for (qsizetype i = 0; i < votes.size(); ++i)
            finding.votes.at(static_cast<size_t>(i)).isFor = votes.at(i);
        QCOMPARE(need(DecideAppeal(center.as(Role::AppealCommission)).run(id, finding)).outcome, outcome);
    }

    void refusesAnIncompleteFinding()
    {
        TestCenter center;
        AppealRoad road(center);
        const AppealId id = road.assigned();
        const auto before = dumpTables(center.db());
        DecideAppeal action(center.as(Role::AppealCommission));
        AppealFinding finding = road.finding(true);
        finding.reasons = QStringLiteral(" ");
        QCOMPARE(told(action.run(id, finding)), QStringLiteral("FieldEmpty reasons"));
        finding = road.finding(true);
        finding.votes.pop_back();
        QCOMPARE(told(action.run(id, finding)), QStringLiteral("CommissionIncomplete members"));
        finding.votes.push_back({center.staff(Role::Registrar), true, {}});
        QVERIFY2(told(action.run(id, finding)).startsWith(QLatin1String("NotFound member")), "the secretary");
        finding = road.finding(true);
        finding.votes.erase(finding.votes.begin());
        QCOMPARE(told(action.run(id, finding)), QStringLiteral("CommissionIncomplete chair"));
        QCOMPARE(tablesThatDiffer(before, dumpTables(center.db())), QStringList());
    }

    void decidedOnADayThatCanBe_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("allowed");
        QTest::addColumn<bool>("late");
        QTest::newRow("R22 before it was handed over") << QDate(2026, 11, 16) << false << false;
        QTest::newRow("R22 the same day") << QDate(2026, 11, 17) << true << false;
        QTest::newRow("R22 the fifth working day") << QDate(2026, 11, 24) << true << false;
        QTest::newRow("R22 the sixth working day") << QDate(2026, 11, 25) << true << true;
        QTest::newRow("R22 tomorrow") << QDate(2026, 11, 26) << false << false;
    }

    void decidedOnADayThatCanBe()
    {
        QFETCH(QDate, day);
        QFETCH(bool, allowed);
        QFETCH(bool, late);
        TestCenter center;
        AppealRoad road(center);
        const AppealId id = road.assigned();
        road.goTo(QDate(2026, 11, 25));
        AppealFinding finding = road.finding(false);
        finding.decidedOn = day;
        const auto done = DecideAppeal(center.as(Role::AppealCommission)).run(id, finding);
        QCOMPARE(done.isOk(), allowed);
        if (allowed)
            QCOMPARE(done->late, late);
        else
            QCOMPARE(done.error().kind, ErrorKind::FieldMalformed);
    }

    void aTieThatCameUpMeanwhileHoldsIt()
    {
        TestCenter center;
        AppealRoad road(center);
        const AppealId id = road.assigned();
        const StaffId member = road.commission().seats.at(1).staff;
        need(DeclareTie(center.as(Role::Head)).run(member, road.candidate(), TieKind::Employs));
        const auto done = DecideAppeal(center.as(Role::AppealCommission)).run(id, road.finding(true));
        QVERIFY2(told(done).endsWith(QLatin1String(",tie")), "R21");
        QCOMPARE(center.stateOf(road.candidate()), CaseState::AppealAssigned);
    }

    void onlyWhatWasAssignedIsDecidedAndOnlyOnce()
    {
        TestCenter center;
        AppealRoad road(center);
        const AppealId id = road.registered();
        DecideAppeal action(center.as(Role::AppealCommission));
        QCOMPARE(told(action.run(id, road.finding(true))), QStringLiteral("ActionNotAllowed decide-appeal,appealed"));
        need(AssignAppeal(center.as(Role::Registrar)).run(id, center.appealCommission()));
        need(action.run(id, road.finding(true)));
        QCOMPARE(told(action.run(id, road.finding(false))),
            QStringLiteral("ActionNotAllowed decide-appeal,appeal-decided"));
    }

    void onlyTheAppealCommissionDecides()
    {
        TestCenter center;
        AppealRoad road(center);
        const AppealId id = road.assigned();
        const auto before = dumpTables(center.db());
        for (const Role role : {Role::Head, Role::Registrar, Role::Secretary, Role::CommissionMember}) {
            QCOMPARE(DecideAppeal(center.as(role)).run(id, road.finding(true)).error().kind,
                ErrorKind::RoleNotAllowed);
        }
        QCOMPARE(tablesThatDiffer(before, dumpTables(center.db())), QStringList());
    }

    void R22_onlyTheAssignedCommissionDecides()
    {
        TestCenter center;
        AppealRoad road(center);
        const AppealId id = road.assigned();
        Desk other = center.as(Role::AppealCommission);
        other.actor.id = center.staff(Role::Administrator);
        const auto before = dumpTables(center.db());
        QCOMPARE(DecideAppeal(other).run(id, road.finding(true)).error().kind, ErrorKind::NotSeated);
        QCOMPARE(tablesThatDiffer(before, dumpTables(center.db())), QStringList());
        other.actor.id = center.staff(Role::Registrar);
        QCOMPARE(told(DecideAppeal(other).run(id, road.finding(true))), QStringLiteral("ok"));
        QCOMPARE(road.load(id).decidedBy, std::optional(other.actor.id));
    }

    /// R23: the document is made by somebody else, though it may be the same person's post.
    void S1_whoDecidedMakesNoDocument()
    {
        TestCenter center;
        AppealRoad road(center);
        road.sessions().enrol();
        road.sent(true);
        Desk both = center.as(Role::AppealCommission);
        both.actor.roles |= Role::Registrar;
        const auto made = [&](Desk& desk) {
            return told(PrepareCertificates(desk).run({road.candidate()}).front().result);
        };
        QCOMPARE(made(both), QStringLiteral("FourEyes prepare-certificate"));
        QCOMPARE(made(center.as(Role::Registrar)), QStringLiteral("ok"));
    }

    void wholeOrNotAtAll()
    {
        TestCenter center;
        AppealRoad road(center);
        const AppealId id = road.assigned();
        const AppealFinding finding = road.finding(true);
        Desk& desk = center.as(Role::AppealCommission);
        QVERIFY(failEveryAccess(center.db(), [&] { return DecideAppeal(desk).run(id, finding); }) > 3);
    }
};

QTEST_GUILESS_MAIN(TestDecideAppeal)
#include "tst_decideappeal.moc"
