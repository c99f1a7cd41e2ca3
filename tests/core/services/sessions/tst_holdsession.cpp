// Protects the day of the exam: nobody is examined early, unprepared or uncounted (R8, R10, R15, R16, R17.1).
#include "core/services/sessions/acquaintcandidates.h"
#include "core/services/sessions/confirmdecision.h"
#include "core/services/sessions/endsession.h"
#include "core/services/sessions/recordpractice.h"
#include "core/services/sessions/recordtheory.h"
#include "core/services/sessions/startsession.h"
#include "core/storage/assessmenttable.h"
#include "core/storage/obligationtable.h"
#include "core/storage/sessioncandidatetable.h"
#include "core/storage/sessiontable.h"
#include "tests/support/sessionroad.h"
#include "tests/support/tabledump.h"
#include "tests/support/told.h"

#include <QtTest/QtTest>

#include <algorithm>

using namespace tanu;
using namespace tanu::test;

namespace {

const QString operation1 = QStringLiteral("operation-1");

} // namespace

class TestHoldSession final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recordsWhatCandidatesWereTold_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<bool>("acquainted");
        QTest::addColumn<bool>("briefed");
        QTest::newRow("R8.1") << static_cast<int>(Acquaintance::ToolsAndAppeals) << true << false;
        QTest::newRow("R8.2") << static_cast<int>(Acquaintance::SafetyBriefing) << false << true;
        QTest::newRow("R8.1 R8.2") << static_cast<int>(Acquaintance::Both) << true << true;
    }

    void recordsWhatCandidatesWereTold()
    {
        QFETCH(int, what);
        QFETCH(bool, acquainted);
        QFETCH(bool, briefed);
        TestCenter center;
        const ApplicationId one = center.contracted();
        SessionRoad(center).notified({one});
        need(AcquaintCandidates(center.as(Role::Secretary)).run({one}, static_cast<Acquaintance>(what)));
        const auto place = need(SessionCandidateTable(center.db()).load(one));
        QCOMPARE(place.acquaintedAt, acquainted ? std::optional(center.clock().now()) : std::nullopt);
        QCOMPARE(place.briefedAt, briefed ? std::optional(center.clock().now()) : std::nullopt);
    }

    void refusesToRecordWhatWasNot()
    {
        TestCenter center;
        SessionRoad road(center);
        const Cases cases {center.contracted(0), center.contracted(1)};
        road.scheduled(cases);
        AcquaintCandidates action(center.as(Role::Secretary));
        QCOMPARE(told(action.run({}, Acquaintance::Both)), QStringLiteral("FieldEmpty candidates"));
        QCOMPARE(told(action.run(cases, Acquaintance::Both)),
            QStringLiteral("ActionNotAllowed acquaint-candidate,scheduled"));
        const auto tomorrow = center.clock().now().addDays(1);
        QCOMPARE(action.run(cases, Acquaintance::Both, tomorrow).error().kind, ErrorKind::FieldMalformed);
    }

    void startsOnlyOnItsDay()
    {
        TestCenter center;
        const ApplicationId one = center.contracted();
        const SessionId id = SessionRoad(center).notified({one});
        const StartConditions reason {{}, QStringLiteral("Төраға рұқсат берді")};
        StartSession action(center.as(Role::Secretary));
        center.clock().set(fromKazakhstan(QDate(2026, 11, 16), QTime(23, 59)));
        QCOMPARE(told(action.run(id, reason)), QStringLiteral("SessionTooEarly 2026/0001,2026-11-17"));
        center.clock().set(fromKazakhstan(QDate(2026, 11, 17), QTime(0, 0)));
        SessionRoad(center).identify({one});
        QCOMPARE(need(action.run(id, reason)), 1);
        QCOMPARE(center.stateOf(one), CaseState::InSession);
        QCOMPARE(need(SessionTable(center.db()).load(id)).startedAt, std::optional(center.clock().now()));
    }

    void startsOnlyPreparedOrWithTheChairsReason_data()
    {
        QTest::addColumn<bool>("acquainted");
        QTest::addColumn<bool>("briefed");
        QTest::addColumn<bool>("equipment");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("answer");
        QTest::newRow("all done") << true << true << true << "" << "ok";
        QTest::newRow("R8.1 missing") << false << true << true << "" << "ConfirmationMissing acquaintance";
        QTest::newRow("R8.2 missing") << true << false << true << "" << "ConfirmationMissing briefing";
        QTest::newRow("R10 missing") << true << true << false << "" << "ConfirmationMissing equipment";
        QTest::newRow("all missing") << false << false << false << " "
                                     << "ConfirmationMissing acquaintance,briefing,equipment";
        QTest::newRow("R10 the chair says why") << false << false << false << "Себебі бар" << "ok";
    }

    void startsOnlyPreparedOrWithTheChairsReason()
    {
        QFETCH(bool, acquainted);
        QFETCH(bool, briefed);
        QFETCH(bool, equipment);
        QFETCH(QString, reason);
        QFETCH(QString, answer);
        TestCenter center;
        const ApplicationId one = center.contracted();
        const SessionId id = SessionRoad(center).notified({one});
        AcquaintCandidates acquaint(center.as(Role::Secretary));
        if (acquainted)
            need(acquaint.run({one}, Acquaintance::ToolsAndAppeals));
        if (briefed)
            need(acquaint.run({one}, Acquaintance::SafetyBriefing));
        center.clock().set(fromKazakhstan(QDate(2026, 11, 17), QTime(10, 0)));
        if (equipment)
            SessionRoad(center).makeReady(id);
        SessionRoad(center).identify({one});
        QCOMPARE(told(StartSession(center.as(Role::Secretary)).run(id, {{}, reason})), answer);
    }

    void whoIsAbsentWaitsForAnotherPlace()
    {
        TestCenter center;
        SessionRoad road(center);
        const Cases cases {center.contracted(0), center.contracted(1)};
        const SessionId id = road.notified(cases);
        center.clock().set(fromKazakhstan(QDate(2026, 11, 17), QTime(10, 0)));
        StartSession action(center.as(Role::CommissionMember));
        road.identify({cases.at(0)});
        QCOMPARE(told(action.run(id, {cases, QStringLiteral("Себебі бар")})),
            QStringLiteral("FieldEmpty candidates"));
        QCOMPARE(need(action.run(id, {{cases.at(1)}, QStringLiteral("Себебі бар")})), 1);
        QCOMPARE(center.stateOf(cases.at(0)), CaseState::InSession);
        QCOMPARE(center.stateOf(cases.at(1)), CaseState::Contracted);
    }

    void nobodyIsExaminedWithoutANotice()
    {
        TestCenter center;
        SessionRoad road(center);
        const ApplicationId one = center.contracted();
        const SessionId id = road.scheduled({one});
        center.clock().set(fromKazakhstan(QDate(2026, 11, 17), QTime(10, 0)));
        QCOMPARE(told(StartSession(center.as(Role::Secretary)).run(id, {{}, QStringLiteral("Себебі бар")})),
            QStringLiteral("ActionNotAllowed start-session,scheduled"));
    }

    void theoryAdmitsAboveSeventyPercent_data()
    {
        QTest::addColumn<int>("total");
        QTest::addColumn<int>("correct");
        QTest::addColumn<bool>("admitted");
        QTest::newRow("R15 70 of 100") << 100 << 70 << false;
        QTest::newRow("R15 71 of 100") << 100 << 71 << true;
        QTest::newRow("R15 7 of 10") << 10 << 7 << false;
        QTest::newRow("R15 8 of 10") << 10 << 8 << true;
        QTest::newRow("R15 none") << 10 << 0 << false;
        QTest::newRow("R15 all") << 10 << 10 << true;
    }

    void theoryAdmitsAboveSeventyPercent()
    {
        QFETCH(int, total);
        QFETCH(int, correct);
        QFETCH(bool, admitted);
        TestCenter center;
        const ApplicationId one = caseWithQuestions(center, total);
        const auto recorded = need(RecordTheory(center.as(Role::Secretary)).run(one, correct, total));
        QCOMPARE(recorded.admitted, admitted);
        QCOMPARE(recorded.leastCorrect, total * 7 / 10 + 1);
        QCOMPARE(center.stateOf(one), admitted ? CaseState::AdmittedToPractice : CaseState::Assessed);
        QCOMPARE(need(SessionCandidateTable(center.db()).load(one)).theory,
            std::optional(TheoryResult {correct, total, {}}));
    }

    void countsThatCannotBeAreRefused_data()
    {
        QTest::addColumn<int>("correct");
        QTest::addColumn<int>("total");
        QTest::newRow("R15 more correct than questions") << 31 << 30;
        QTest::newRow("R15 negative") << -1 << 30;
        QTest::newRow("R15 no questions") << 0 << 0;
        QTest::newRow("R15 not all questions of the programme") << 10 << 10;
    }

    void countsThatCannotBeAreRefused()
    {
        QFETCH(int, correct);
        QFETCH(int, total);
        TestCenter center;
        const ApplicationId one = center.contracted();
        SessionRoad(center).started({one});
        const auto before = dumpTables(center.db());
        QCOMPARE(told(RecordTheory(center.as(Role::Secretary)).run(one, correct, total)),
            QStringLiteral("CountsImpossible %1,%2").arg(correct).arg(total));
        QCOMPARE(tablesThatDiffer(before, dumpTables(center.db())), QStringList());
    }

    void theoryByTopicAddsUp()
    {
        TestCenter center;
        const ApplicationId one = center.contracted();
        SessionRoad(center).started({one});
        RecordTheory action(center.as(Role::Secretary));
        QMap<QString, int> topics {{QStringLiteral("topic-1"), 10}, {QStringLiteral("topic-2"), 8},
            {QStringLiteral("topic-3"), 1}};
        QCOMPARE(told(action.run(one, topics)), QStringLiteral("FieldMalformed topic,topic-4"));
        topics.insert(QStringLiteral("topic-4"), 6);
        QCOMPARE(told(action.run(one, topics)), QStringLiteral("CountsImpossible 6,5"));
        topics.insert(QStringLiteral("topic-4"), 3);
        const auto recorded = need(action.run(one, topics));
        QCOMPARE(recorded.result, (TheoryResult {22, 30, topics}));
        QVERIFY(recorded.admitted);
        topics.insert(QStringLiteral("topic-9"), 0);
        QCOMPARE(told(action.run(one, topics)), QStringLiteral("FieldMalformed topic,topic-9"));
    }

    void theoryMayBeCorrectedUntilTheDecision()
    {
        TestCenter center;
        SessionRoad road(center);
        const ApplicationId one = center.contracted();
        road.started({one});
        RecordTheory action(center.as(Role::Secretary));
        need(action.run(one, 10, 30));
        QCOMPARE(center.stateOf(one), CaseState::Assessed);
        need(action.run(one, 25, 30));
        QCOMPARE(center.stateOf(one), CaseState::AdmittedToPractice);
        road.mark(one, 20);
        need(action.run(one, 26, 30));
        QCOMPARE(center.stateOf(one), CaseState::Assessed);
        need(ConfirmDecision(center.as(Role::Secretary)).run(one, Decision::Passed));
        QCOMPARE(told(action.run(one, 10, 30)), QStringLiteral("ActionNotAllowed record-theory,decided"));
    }

    void practiceIsCompleteWithAllMarksOfAllAssessors()
    {
        TestCenter center;
        const ApplicationId one = center.contracted();
        SessionRoad(center).started({one});
        need(RecordTheory(center.as(Role::Secretary)).run(one, 30, 30));
        RecordPractice action(center.as(Role::CommissionMember));
        int missing = 20;
        for (const StaffId& assessor : center.examMembers()) {
            for (int i = 1; i <= 5; ++i) {
                const auto recorded = need(action.run(one, assessor, {{QStringLiteral("operation-%1").arg(i), 15}}));
                QCOMPARE(recorded.missing, --missing);
                QCOMPARE(recorded.isComplete, missing == 0);
                QCOMPARE(center.stateOf(one), missing == 0 ? CaseState::Assessed : CaseState::AdmittedToPractice);
            }
        }
        need(action.run(one, center.examMembers().at(0), {{operation1, 3}}));
        const auto marks = need(AssessmentTable(center.db()).ofApplication(one));
        QCOMPARE(marks.size(), size_t {20});
        const auto changed = std::count_if(marks.begin(), marks.end(), [](const auto& mark) { return mark.points == 3; });
        QCOMPARE(changed, 1);
    }

    void practiceRefusesWhatTheMapDoesNotHave_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<int>("points");
        QTest::addColumn<QString>("answer");
        QTest::newRow("R16 unknown operation") << "operation-9" << 1 << "NotFound operation,operation-9";
        QTest::newRow("R16 too many points") << "operation-1" << 21 << "FieldMalformed points,21,0,20";
        QTest::newRow("R16 negative points") << "operation-1" << -1 << "FieldMalformed points,-1,0,20";
        QTest::newRow("R16 greatest") << "operation-1" << 20 << "ok";
    }

    void practiceRefusesWhatTheMapDoesNotHave()
    {
        QFETCH(QString, operation);
        QFETCH(int, points);
        QFETCH(QString, answer);
        TestCenter center;
        const ApplicationId one = center.contracted();
        SessionRoad(center).started({one});
        need(RecordTheory(center.as(Role::Secretary)).run(one, 30, 30));
        QCOMPARE(told(RecordPractice(center.as(Role::Secretary))
                          .run(one, center.examMembers().at(1), {{operation, points}})),
            answer);
    }

    void onlyWhoVotesAssesses()
    {
        TestCenter center;
        const ApplicationId one = center.contracted();
        SessionRoad(center).started({one});
        RecordPractice action(center.as(Role::Secretary));
        QCOMPARE(told(action.run(one, center.examMembers().at(0), {{operation1, 1}})),
            QStringLiteral("NotAdmittedToPractice %1,0,0").arg(center.fields().name.full()));
        need(RecordTheory(center.as(Role::Secretary)).run(one, 21, 30));
        QCOMPARE(told(action.run(one, center.examMembers().at(0), {{operation1, 1}})),
            QStringLiteral("NotAdmittedToPractice %1,21,30").arg(center.fields().name.full()));
        need(RecordTheory(center.as(Role::Secretary)).run(one, 22, 30));
        const StaffId secretary = center.staff(Role::Secretary);
        QCOMPARE(told(action.run(one, secretary, {{operation1, 1}})),
            QStringLiteral("NotFound assessor,") + secretary.toText());
        QCOMPARE(told(action.run(one, center.examMembers().at(0), {})), QStringLiteral("FieldEmpty marks"));
    }

    void theDecisionFollowsFromTheResultsOnly()
    {
        TestCenter center;
        SessionRoad road(center);
        const ApplicationId one = center.contracted();
        road.started({one});
        ConfirmDecision action(center.as(Role::Secretary));
        QCOMPARE(told(action.derive(one)), QStringLiteral("ResultsIncomplete ") + center.fields().name.full());
        road.assess(one, true);
        QCOMPARE(need(action.derive(one)).decision, Decision::Passed);
        QCOMPARE(told(action.run(one, Decision::NotPassed)), QStringLiteral("ChangedMeanwhile results"));
        QCOMPARE(told(action.run(one, Decision::Passed, QStringLiteral("Артық сөз"))), QStringLiteral("ok"));
        const auto place = need(SessionCandidateTable(center.db()).load(one));
        QCOMPARE(place.decision, std::optional(Decision::Passed));
        QCOMPARE(place.recommendations, QString());
        QCOMPARE(need(parseReasons(place.reasons)).size(), size_t {2});
        QCOMPARE(told(action.run(one, Decision::Passed)), QStringLiteral("ActionNotAllowed confirm-decision,decided"));
    }

    void recommendationsAreDraftedAndMayBeEdited()
    {
        TestCenter center;
        SessionRoad road(center);
        const Cases cases {center.contracted(0), center.contracted(1)};
        road.started(cases);
        road.decide(cases.at(0), false);
        const QString draft = need(SessionCandidateTable(center.db()).load(cases.at(0))).recommendations;
        QCOMPARE(draft.count(QStringLiteral("Тақырыпты қайталаңыз")), 4);
        road.assess(cases.at(1), false);
        const QString own = QStringLiteral("Оқулықтың 3-тарауын оқыңыз");
        need(ConfirmDecision(center.as(Role::Secretary)).run(cases.at(1), Decision::NotPassed, own));
        QCOMPARE(need(SessionCandidateTable(center.db()).load(cases.at(1))).recommendations, own);
    }

    void endsWhenEverybodyIsDecided()
    {
        TestCenter center;
        SessionRoad road(center);
        const Cases cases {center.contracted(0), center.contracted(1)};
        const SessionId id = road.started(cases);
        road.decide(cases.at(0), true);
        road.assess(cases.at(1), false);
        EndSession action(center.as(Role::Secretary));
        QCOMPARE(told(action.run(id)), QStringLiteral("ResultsIncomplete ") + center.fields(1).name.full());
        need(ConfirmDecision(center.as(Role::Secretary)).run(cases.at(1), Decision::NotPassed));
        QCOMPARE(told(action.run(id)), QStringLiteral("ok"));
        QCOMPARE(need(SessionTable(center.db()).load(id)).endedAt, std::optional(center.clock().now()));
        for (const ApplicationId& one : cases) {
            const auto term = need(ObligationTable(center.db()).find(one, Obligation::SignProtocol));
            QCOMPARE(term->lastDay, QDate(2026, 11, 19));
        }
        QCOMPARE(told(action.run(id)), QStringLiteral("ActionNotAllowed end-session,ended"));
    }

private:
    /// A case in a session that runs, of a programme with so many questions.
    static ApplicationId caseWithQuestions(TestCenter& center, int total);
};

ApplicationId TestHoldSession::caseWithQuestions(TestCenter& center, int total)
{
    Programme programme = center.programme();
    programme.version = 2;
    programme.topics = {{QStringLiteral("all"), {QStringLiteral("Бәрі"), QStringLiteral("Всё")}, total}};
    SessionRoad road(center);
    road.useProgramme(center.addProgramme(programme));
    const ApplicationId one = road.contracted();
    road.started({one});
    return one;
}

QTEST_GUILESS_MAIN(TestHoldSession)
#include "tst_holdsession.moc"
