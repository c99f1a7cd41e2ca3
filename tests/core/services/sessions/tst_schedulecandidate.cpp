// Protects who gets a place in a session: never earlier than the law lets (R6.2, W5), old enough (L18.1), in a mode and
// language that fit (R9.2); and that a place given up leaves nothing behind.
#include "core/services/cases/reportdisability.h"
#include "core/services/queries/candidatesforquery.h"
#include "core/services/sessions/schedulecandidate.h"
#include "core/services/sessions/identifycandidate.h"
#include "core/services/sessions/plansession.h"
#include "core/services/sessions/placerules.h"
#include "core/services/sessions/recordpractice.h"
#include "core/services/sessions/recordtheory.h"
#include "core/services/sessions/startsession.h"
#include "core/services/sessions/unschedulecandidate.h"
#include "core/storage/applicationtable.h"
#include "core/storage/programmetable.h"
#include "core/storage/sessioncandidatetable.h"
#include "core/storage/sessiontable.h"
#include "tests/support/sessionroad.h"
#include "tests/support/tabledump.h"
#include "tests/support/told.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

class TestScheduleCandidate final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tenWorkingDaysLieBetween_data()
    {
        QTest::addColumn<QDate>("notice");
        QTest::addColumn<QDate>("first");
        QTest::newRow("R6.2 plain weeks") << QDate(2026, 11, 2) << QDate(2026, 11, 17);
        QTest::newRow("R6.2 on a Friday") << QDate(2026, 11, 6) << QDate(2026, 11, 23);
        QTest::newRow("R6.2 on a Saturday") << QDate(2026, 11, 7) << QDate(2026, 11, 23);
        QTest::newRow("R6.2 first day would be Independence Day") << QDate(2026, 12, 1) << QDate(2026, 12, 17);
        QTest::newRow("R6.2 across Independence Day") << QDate(2026, 12, 8) << QDate(2026, 12, 24);
        QTest::newRow("R6.2 across New Year and its moved day") << QDate(2026, 12, 18) << QDate(2027, 1, 6);
        QTest::newRow("R6.2 across Christmas") << QDate(2026, 12, 21) << QDate(2027, 1, 8);
    }

    void tenWorkingDaysLieBetween()
    {
        QFETCH(QDate, notice);
        QFETCH(QDate, first);
        TestCenter center;
        const ApplicationId one = center.contracted();
        const QString name = center.fields().name.full();
        center.clock().set(fromKazakhstan(notice, QTime(8, 0)));
        SessionPlan plan = SessionRoad(center).plan();
        QCOMPARE(plan.date, first);
        plan.date = first.addDays(-1);
        plan.dayOffConfirmed = true;
        const SessionId early = need(PlanSession(center.as(Role::Registrar)).run(plan)).id;
        plan.date = first;
        const SessionId right = need(PlanSession(center.as(Role::Registrar)).run(plan)).id;
        ScheduleCandidate action(center.as(Role::Registrar));
        QCOMPARE(told(action.run(early, one)),
            QStringLiteral("SessionTooEarly %1,%2").arg(name, first.toString(Qt::ISODate)));
        QCOMPARE(center.stateOf(one), CaseState::Contracted);
        QCOMPARE(told(action.run(right, one)), QStringLiteral("ok"));
        QCOMPARE(center.stateOf(one), CaseState::Scheduled);
    }

    void placeRules_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("answer");
        QTest::newRow("all right") << "" << "ok";
        QTest::newRow("L18.1 too young on the day") << "young" << "TooYoung 16,2026-11-18";
        QTest::newRow("L18.1 birthday on the day") << "birthday" << "ok";
        QTest::newRow("R9.2 mode") << "mode" << "ModeNotOffered online";
        QTest::newRow("R9.2 language") << "language" << "LanguageNotOffered ru";
        QTest::newRow("L17.2.4 another version") << "programme" << "FieldMalformed programme,";
    }

    void placeRules()
    {
        QFETCH(QString, what);
        QFETCH(QString, answer);
        TestCenter center;
        Programme programme = center.programme();
        programme.languages = {Language::Kazakh};
        Application application = need(ApplicationTable(center.db()).load(center.registered()));
        if (what == QLatin1String("young"))
            application.fields.birthDate = QDate(2010, 11, 18);
        if (what == QLatin1String("birthday"))
            application.fields.birthDate = QDate(2010, 11, 17);
        if (what == QLatin1String("mode"))
            application.fields.mode = ExamMode::Online;
        if (what == QLatin1String("language"))
            application.fields.language = Language::Russian;
        if (what == QLatin1String("programme"))
            application.fields.programme = ProgrammeId();
        Session session;
        session.programme = center.programme().id;
        session.startsAt = fromKazakhstan(QDate(2026, 11, 17), QTime(10, 0));
        QCOMPARE(told(checkPlace(application, programme, session, center.today(), center.calendar())), answer);
    }

    void movesToAnotherSessionBeforeTheNotice()
    {
        TestCenter center;
        SessionRoad road(center);
        const ApplicationId one = center.contracted();
        road.scheduled({one});
        const SessionId other = road.planned();
        QCOMPARE(told(ScheduleCandidate(center.as(Role::Secretary)).run(other, one)), QStringLiteral("ok"));
        QCOMPARE(need(SessionCandidateTable(center.db()).load(one)).session, other);
    }

    void refusesInTheWrongState()
    {
        TestCenter center;
        SessionRoad road(center);
        const ApplicationId one = center.contracted(0);
        const SessionId session = road.notified({one});
        ScheduleCandidate action(center.as(Role::Registrar));
        QCOMPARE(told(action.run(session, one)), QStringLiteral("ActionNotAllowed schedule-candidate,notified"));
        QCOMPARE(told(action.run(session, center.registered(1))),
            QStringLiteral("ActionNotAllowed schedule-candidate,registered"));
        const ApplicationId absent = ApplicationId::make(center.clock().now());
        QCOMPARE(told(action.run(session, absent)), QStringLiteral("NotFound application,") + absent.toText());
    }

    void givesUpAPlaceBeforeTheNoticeWithoutAReason()
    {
        TestCenter center;
        SessionRoad road(center);
        const ApplicationId one = center.contracted();
        road.scheduled({one});
        QCOMPARE(told(UnscheduleCandidate(center.as(Role::Registrar)).run(one)), QStringLiteral("ok"));
        QCOMPARE(center.stateOf(one), CaseState::Contracted);
        QVERIFY(!need(SessionCandidateTable(center.db()).find(one)));
    }

    /// R9.1: nobody erases results from outside; the commission lets a candidate go by what the law knows (R7).
    void duringTheSessionOnlyItsCommissionLetsGo()
    {
        TestCenter center;
        SessionRoad road(center);
        const Cases cases {center.contracted(0), center.contracted(1)};
        road.started(cases);
        Desk& secretary = center.as(Role::Secretary);
        need(RecordTheory(secretary).run(cases.at(0), 30, 30));
        need(RecordPractice(secretary)
                 .run(cases.at(0), center.examMembers().at(0), {{QStringLiteral("operation-1"), 10}}));
        const auto before = dumpTables(center.db());
        const QString words = QStringLiteral("Ауырып қалды");
        for (Desk* desk : {&center.as(Role::Registrar), &secretary}) {
            QCOMPARE(told(UnscheduleCandidate(*desk).run(cases.at(0), words)),
                QStringLiteral("ActionNotAllowed unschedule-candidate,admitted"));
            QCOMPARE(told(UnscheduleCandidate(*desk).run(cases.at(1), words)),
                QStringLiteral("ActionNotAllowed unschedule-candidate,in-session"));
        }
        const DisabilityReport report {words, {}, {}};
        QCOMPARE(ReportDisability(center.as(Role::Registrar)).run(cases.at(0), report).error().kind, ErrorKind::NotSeated);
        QCOMPARE(tablesThatDiffer(before, dumpTables(center.db())), QStringList());
        QCOMPARE(told(ReportDisability(secretary).run(cases.at(0), report)), QStringLiteral("ok"));
        QCOMPARE(center.stateOf(cases.at(0)), CaseState::DisabilityReported);
    }

    /// R9.1: who was awaited at the start and never came takes no part; the commission lets the place go.
    void whoNeverCameIsTakenOutByTheCommission()
    {
        TestCenter center;
        SessionRoad road(center);
        const Cases cases {center.contracted(0), center.contracted(1)};
        const SessionId id = road.notified(cases);
        center.clock().set(need(SessionTable(center.db()).load(id)).startsAt);
        road.identify({cases.at(0)});
        Desk& secretary = center.as(Role::Secretary);
        need(IdentifyCandidate(secretary).run(cases.at(1), {Attendance::Late, {}}));
        const QString words = QStringLiteral("Келмеді");
        need(StartSession(secretary).run(id, {{}, words}));
        QCOMPARE(UnscheduleCandidate(center.as(Role::Registrar)).run(cases.at(1), words).error().kind, ErrorKind::NotSeated);
        QCOMPARE(told(UnscheduleCandidate(secretary).run(cases.at(0), words)),
            QStringLiteral("ActionNotAllowed unschedule-candidate,in-session"));
        QCOMPARE(told(UnscheduleCandidate(secretary).run(cases.at(1), words)), QStringLiteral("ok"));
        QCOMPARE(center.stateOf(cases.at(1)), CaseState::Contracted);
    }

    void tellsForEachWaitingCaseWhetherItMay()
    {
        TestCenter center;
        SessionRoad road(center);
        const ApplicationId first = center.contracted(1);
        const ApplicationId second = center.contracted(2);
        center.checked(3);
        road.scheduled({center.contracted(4)});
        const SessionId right = road.planned();
        SessionPlan plan = road.plan();
        plan.date = plan.date.addDays(-1);
        const SessionId early = need(PlanSession(center.as(Role::Registrar)).run(plan)).id;
        CandidatesForQuery query(center.db(), center.clock());
        const auto allowed = need(query.load(right));
        QCOMPARE(allowed.size(), size_t {2});
        QCOMPARE(allowed.at(0).application, second);
        QCOMPARE(allowed.at(1).application, first);
        QVERIFY(allowed.at(0).isAllowed());
        QCOMPARE(allowed.at(0).noticeDue, QDate(2026, 11, 9));
        const auto refused = need(query.load(early));
        QVERIFY(!refused.at(0).isAllowed());
        QCOMPARE(refused.at(0).refusal->kind, ErrorKind::SessionTooEarly);
        QCOMPARE(refused.at(0).firstAllowed, QDate(2026, 11, 17));
    }
};

QTEST_GUILESS_MAIN(TestScheduleCandidate)
#include "tst_schedulecandidate.moc"
