// Protects the tables of a session: what they say (R6.2, R15, R16) and that they are proper models.
#include "app/desktop/sessions/candidatesmodel.h"
#include "app/desktop/sessions/countgrid.h"
#include "app/desktop/sessions/practicemodel.h"
#include "app/desktop/sessions/preparationmodel.h"
#include "app/desktop/sessions/sessionlistmodel.h"
#include "app/desktop/sessions/theorymodel.h"
#include "app/desktop/sessions/waitingmodel.h"
#include "core/services/sessions/recordtheory.h"
#include "tests/support/sessionroad.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;
using tanu::test::SessionRoad;
using tanu::test::TestCenter;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

using Shared = std::shared_ptr<const SessionView>;

Shared read(TestCenter& center, const SessionId& id)
{
    return std::make_shared<const SessionView>(need(SessionQuery(center.db(), center.clock()).load(id)));
}

/// The same session with one topic of so many questions.
Shared withQuestions(const Shared& session, int questions)
{
    SessionView view = *session;
    view.programme.topics = {view.programme.topics.front()};
    view.programme.topics.front().questions = questions;
    return std::make_shared<const SessionView>(view);
}

} // namespace

class TestSessionModels final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theoryIsStrictlyMoreThanSeventyPercent_data()
    {
        QTest::addColumn<int>("questions");
        QTest::addColumn<int>("correct");
        QTest::addColumn<QString>("result");
        QTest::newRow("R15 70 of 100") << 100 << 70 << QStringLiteral("70 of 100, not admitted");
        QTest::newRow("R15 71 of 100") << 100 << 71 << QStringLiteral("71 of 100, admitted");
        QTest::newRow("R15 7 of 10") << 10 << 7 << QStringLiteral("7 of 10, not admitted");
        QTest::newRow("R15 8 of 10") << 10 << 8 << QStringLiteral("8 of 10, admitted");
        QTest::newRow("R15 42 of 60") << 60 << 42 << QStringLiteral("42 of 60, not admitted");
        QTest::newRow("R15 43 of 60") << 60 << 43 << QStringLiteral("43 of 60, admitted");
        QTest::newRow("R15 none") << 60 << 0 << QStringLiteral("0 of 60, not admitted");
    }
    void theoryIsStrictlyMoreThanSeventyPercent()
    {
        QFETCH(int, questions);
        QFETCH(int, correct);
        QFETCH(QString, result);
        TestCenter center;
        const Shared session = withQuestions(read(center, SessionRoad(center).started({center.contracted()})), questions);
        TheoryModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setSession(session);
        QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("needs %1 of %2").arg(questions * 7 / 10 + 1).arg(questions));
        QVERIFY(model.setData(model.index(0, 1), correct, Qt::EditRole));
        QCOMPARE(model.index(0, model.resultColumn()).data().toString(), result);
        QVERIFY(!model.setData(model.index(0, 1), questions + 1, Qt::EditRole));
        QVERIFY(!model.setData(model.index(0, 1), -1, Qt::EditRole));
    }

    void aRowIsWholeWhenEveryTopicIs()
    {
        TestCenter center;
        TheoryModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setSession(read(center, SessionRoad(center).started({center.contracted(0), center.contracted(1)})));
        QCOMPARE(model.columnCount(), 6);
        for (int topic = 1; topic <= 3; ++topic)
            QVERIFY(model.setData(model.index(0, topic), 5, Qt::EditRole));
        QVERIFY(!model.complete(0));
        QCOMPARE(model.startedCount(), 1);
        QVERIFY(model.setData(model.index(0, 4), 4, Qt::EditRole));
        QCOMPARE(model.complete(0), (std::vector<int> {5, 5, 5, 4}));
        QVERIFY(!model.complete(1));
        QCOMPARE(model.startedCount(), 0);
        model.setCounting(TheoryModel::Counting::Whole);
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.index(0, 1).data(CountGrid::greatestRole).toInt(), 30);
    }

    void typedCountsSurviveANewRead()
    {
        TestCenter center;
        const SessionId id = SessionRoad(center).started({center.contracted()});
        TheoryModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setSession(read(center, id));
        QVERIFY(model.setData(model.index(0, 1), 9, Qt::EditRole));
        model.setSession(read(center, id));
        QCOMPARE(model.index(0, 1).data().toInt(), 9);
        model.forget(0);
        QVERIFY(!model.index(0, 1).data().isValid());
    }

    void theoryIsClosedBeforeTheStartAndAfterTheDecision()
    {
        TestCenter center;
        SessionRoad road(center);
        TheoryModel model;
        model.setSession(read(center, road.scheduled({center.contracted(0)})));
        QVERIFY(!model.flags(model.index(0, 1)).testFlag(Qt::ItemIsEditable));
        const ApplicationId decided = center.contracted(1);
        const SessionId session = road.started({decided});
        model.setSession(read(center, session));
        QVERIFY(model.flags(model.index(0, 1)).testFlag(Qt::ItemIsEditable));
        road.decide(decided, true);
        model.setSession(read(center, session));
        QVERIFY(!model.flags(model.index(0, 1)).testFlag(Qt::ItemIsEditable));
    }

    void whoIsTooEarlyCannotBeChecked()
    {
        TestCenter center;
        WaitingCandidate allowed;
        allowed.application = center.contracted(0);
        allowed.fullName = QStringLiteral("Ахметов");
        WaitingCandidate early;
        early.application = center.contracted(1);
        early.firstAllowed = QDate(2026, 11, 17);
        early.refusal = Error {ErrorKind::SessionTooEarly, {QStringLiteral("x"), QStringLiteral("2026-11-17")}, {}};
        WaitingModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setCandidates({allowed, early});
        QVERIFY(!model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!model.index(1, 0).data(Qt::CheckStateRole).isValid());
        QCOMPARE(model.index(1, WaitingModel::Verdict).data().toString(), QStringLiteral("too early, from 17.11.2026 (R6.2)"));
        model.checkAll(true);
        QCOMPARE(model.checked(), (std::vector<ApplicationId> {allowed.application}));
        model.toggle(0);
        QVERIFY(model.checked().empty());
    }

    void everybodyIsPresentUntilUnchecked()
    {
        TestCenter center;
        SessionRoad road(center);
        const ApplicationId first = center.contracted(0);
        const ApplicationId second = center.contracted(2);
        PreparationModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setSession(read(center, road.notified({first, second})));
        QVERIFY(model.absent().empty());
        QVERIFY(!model.isAcquainted());
        model.toggle(0);
        QCOMPARE(model.absent().size(), size_t(1));
        QCOMPARE(model.present().size(), size_t(1));
        model.toggle(1);
        QVERIFY2(model.isAcquainted() && model.isBriefed(), "who is not there needs neither");
    }

    void marksAreKeptPerAssessor()
    {
        TestCenter center;
        SessionRoad road(center);
        const ApplicationId id = center.contracted();
        const SessionId session = road.started({id});
        need(RecordTheory(center.as(Role::Secretary)).run(id, 30, 30));
        PracticeModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setCandidate(read(center, session), id);
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.columnCount(), 2 + static_cast<int>(center.examMembers().size()));
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("12 of 20"));
        QVERIFY(model.setData(model.index(0, 2), 20, Qt::EditRole));
        QVERIFY(!model.setData(model.index(0, 2), 21, Qt::EditRole));
        QCOMPARE(model.changed(2).size(), 1);
        QVERIFY(model.changed(3).isEmpty());
        model.setCandidate(read(center, session), id);
        QCOMPARE(model.changed(2).value(QStringLiteral("operation-1")), 20);
        model.forget(2);
        QVERIFY(model.changed(2).isEmpty());
    }

    void practiceIsOnlyForTheAdmitted()
    {
        TestCenter center;
        SessionRoad road(center);
        const ApplicationId id = center.contracted();
        const SessionId session = road.started({id});
        PracticeModel model;
        model.setCandidate(read(center, session), id);
        QVERIFY(!model.flags(model.index(0, 2)).testFlag(Qt::ItemIsEditable));
        road.assess(id, false);
        model.setCandidate(read(center, session), id);
        QVERIFY(!model.flags(model.index(0, 2)).testFlag(Qt::ItemIsEditable));
    }

    void theListAndTheCandidatesSpeak()
    {
        TestCenter center;
        SessionRoad road(center);
        const SessionId id = road.ended({center.contracted(0)}, {center.contracted(1)});
        CandidatesModel candidates;
        const QAbstractItemModelTester tester(&candidates, Mode::QtTest);
        candidates.setSession(read(center, id));
        QCOMPARE(candidates.rowCount(), 2);
        QCOMPARE(candidates.index(0, CandidatesModel::Outcome).data().toString(), QStringLiteral("passed"));
        QCOMPARE(candidates.index(0, CandidatesModel::Theory).data().toString(), QStringLiteral("30 of 30"));
        QCOMPARE(candidates.index(1, CandidatesModel::Practice).data().toString(), QString());
        SessionListModel list([&center](const RowsWanted& wanted, const SessionRow* after) -> Result<RowsRead<SessionRow>> {
            auto page = need(SessionListQuery(center.db()).page({}, true, wanted.limit, after));
            return RowsRead<SessionRow> {page.rows, page.hasMore};
        });
        const QAbstractItemModelTester listTester(&list, Mode::QtTest);
        list.reload();
        QCOMPARE(list.index(0, SessionListModel::Candidates).data().toString(), QStringLiteral("2 of 2 decided"));
        QCOMPARE(list.index(0, SessionListModel::State).data().toString(), QStringLiteral("Ended, protocol to sign"));
    }
};

QTEST_MAIN(TestSessionModels)
#include "tst_sessionmodels.moc"
