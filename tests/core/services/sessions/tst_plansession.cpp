// Protects the plan of a session: who may sit, on which day, and that a change or a cancellation leaves no case with a
// notice that is no longer true (R6.1, R6.2, R9).
#include "core/services/sessions/cancelsession.h"
#include "core/services/sessions/changesession.h"
#include "core/services/sessions/plansession.h"
#include "core/storage/commissiontable.h"
#include "core/storage/obligationtable.h"
#include "core/storage/programmetable.h"
#include "core/storage/sessioncandidatetable.h"
#include "core/storage/sessiontable.h"
#include "tests/support/sessionroad.h"
#include "tests/support/tabledump.h"
#include "tests/support/told.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

class TestPlanSession final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plansWithTheNextNumber()
    {
        TestCenter center;
        SessionRoad road(center);
        PlanSession action(center.as(Role::Registrar));
        const auto first = need(action.run(road.plan()));
        const auto second = need(action.run(road.plan()));
        QCOMPARE(first.numberText, QStringLiteral("2026/0001"));
        QCOMPARE(second.numberText, QStringLiteral("2026/0002"));
        const Session session = need(SessionTable(center.db()).load(first.id));
        QCOMPARE(session.state, SessionState::Planned);
        QCOMPARE(session.startsAt, fromKazakhstan(QDate(2026, 11, 17), QTime(10, 0)));
        QCOMPARE(session.commission, center.examCommission());
    }

    void refusesAPlanThatDoesNotFit_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("answer");
        QTest::newRow("place") << "place" << "FieldEmpty place";
        QTest::newRow("no date") << "no date" << "ImpossibleDate";
        QTest::newRow("past") << "past" << "FieldMalformed date,2026-10-30";
        QTest::newRow("W1 weekend") << "weekend" << "NotAWorkingDay 2026-11-21,weekend";
        QTest::newRow("W2 holiday") << "holiday" << "NotAWorkingDay 2026-12-16,holiday";
        QTest::newRow("W2 moved holiday") << "moved" << "NotAWorkingDay 2027-01-04,moved_holiday";
        QTest::newRow("R9.2 mode") << "mode" << "ModeNotOffered online";
        QTest::newRow("R9.1 appeal commission") << "appeal" << "CommissionIncomplete kind";
        QTest::newRow("R9.1 inactive") << "inactive" << "CommissionIncomplete inactive";
    }

    void refusesAPlanThatDoesNotFit()
    {
        QFETCH(QString, what);
        QFETCH(QString, answer);
        TestCenter center;
        SessionPlan plan = SessionRoad(center).plan();
        const QMap<QString, QDate> dates {{QStringLiteral("no date"), QDate()},
            {QStringLiteral("past"), QDate(2026, 10, 30)}, {QStringLiteral("weekend"), QDate(2026, 11, 21)},
            {QStringLiteral("holiday"), QDate(2026, 12, 16)}, {QStringLiteral("moved"), QDate(2027, 1, 4)}};
        plan.date = dates.value(what, plan.date);
        if (what == QLatin1String("place"))
            plan.place = QStringLiteral("  ");
        if (what == QLatin1String("mode"))
            plan.mode = ExamMode::Online;
        if (what == QLatin1String("appeal"))
            plan.commission = center.appealCommission();
        if (what == QLatin1String("inactive")) {
            Commission commission = need(CommissionTable(center.db()).load(center.examCommission()));
            commission.isActive = false;
            need(CommissionTable(center.db()).update(commission));
        }
        const auto before = dumpTables(center.db());
        QCOMPARE(told(PlanSession(center.as(Role::Registrar)).run(plan)), answer);
        QCOMPARE(tablesThatDiffer(before, dumpTables(center.db())), QStringList());
    }

    void aDraftProgrammeIsNotExamined()
    {
        TestCenter center;
        Programme draft = center.programme();
        draft.id = ProgrammeId::make(center.clock().now());
        draft.version = 2;
        draft.approvedOn = std::nullopt;
        need(ProgrammeTable(center.db()).insert(draft));
        SessionPlan plan = SessionRoad(center).plan();
        plan.programme = draft.id;
        QCOMPARE(told(PlanSession(center.as(Role::Registrar)).run(plan)),
            QStringLiteral("ProgrammeNotApproved ") + draft.id.toText());
    }

    void aConfirmedDayOffIsAllowed()
    {
        TestCenter center;
        SessionPlan plan = SessionRoad(center).plan();
        plan.date = QDate(2026, 11, 21);
        plan.dayOffConfirmed = true;
        QCOMPARE(told(PlanSession(center.as(Role::Registrar)).run(plan)), QStringLiteral("ok"));
    }

    void anotherTimeWithdrawsTheNotices()
    {
        TestCenter center;
        SessionRoad road(center);
        const Cases cases {center.contracted(0), center.contracted(1)};
        const SessionPlan plan = road.plan();
        const SessionId id = road.notified(cases);
        SessionPlan later = plan;
        later.time = QTime(14, 0);
        center.clock().advance(24 * 60 * 60);
        QCOMPARE(need(ChangeSession(center.as(Role::Registrar)).run(id, later)), 2);
        for (const ApplicationId& one : cases) {
            QCOMPARE(center.stateOf(one), CaseState::Scheduled);
            const auto term = need(ObligationTable(center.db()).find(one, Obligation::SendNotice));
            QVERIFY(term && !term->metAt);
            QCOMPARE(term->countedFrom, center.today());
        }
    }

    void anotherCommissionLeavesTheNotices()
    {
        TestCenter center;
        SessionRoad road(center);
        const ApplicationId one = center.contracted();
        const SessionPlan plan = road.plan();
        const SessionId id = road.notified({one});
        QCOMPARE(need(ChangeSession(center.as(Role::Registrar)).run(id, plan)), 0);
        QCOMPARE(center.stateOf(one), CaseState::Notified);
    }

    void theProgrammeOfASessionStays()
    {
        TestCenter center;
        SessionRoad road(center);
        const SessionId id = road.planned();
        SessionPlan plan = road.plan();
        Programme other = center.programme();
        other.version = 2;
        plan.programme = center.addProgramme(other);
        QCOMPARE(told(ChangeSession(center.as(Role::Registrar)).run(id, plan)),
            QStringLiteral("FieldMalformed programme,") + plan.programme.toText());
    }

    void onlyAPlannedSessionChanges()
    {
        TestCenter center;
        SessionRoad road(center);
        const SessionId id = road.started({center.contracted()});
        QCOMPARE(told(ChangeSession(center.as(Role::Registrar)).run(id, road.plan())),
            QStringLiteral("ActionNotAllowed change-session,started"));
        QCOMPARE(told(CancelSession(center.as(Role::Registrar)).run(id, QStringLiteral("Ауру"))),
            QStringLiteral("ActionNotAllowed cancel-session,started"));
    }

    void cancellingGivesTheCasesBack()
    {
        TestCenter center;
        SessionRoad road(center);
        const Cases cases {center.contracted(0), center.contracted(1)};
        const SessionId id = road.notified(cases);
        CancelSession action(center.as(Role::Registrar));
        QCOMPARE(told(action.run(id, QStringLiteral(" "))), QStringLiteral("FieldEmpty reason"));
        const qint64 before = journalLength(center.db());
        QCOMPARE(need(action.run(id, QStringLiteral("Су апаты"))), 2);
        QCOMPARE(journalLength(center.db()), before + 3);
        for (const ApplicationId& one : cases) {
            QCOMPARE(center.stateOf(one), CaseState::Contracted);
            QVERIFY(!need(SessionCandidateTable(center.db()).find(one)));
            QVERIFY(!need(ObligationTable(center.db()).find(one, Obligation::SendNotice))->metAt);
        }
        QCOMPARE(need(SessionTable(center.db()).load(id)).state, SessionState::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestPlanSession)
#include "tst_plansession.moc"
