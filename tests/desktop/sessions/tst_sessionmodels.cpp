// Protects the tables of a session: what they say (R6.2, R15, R16) and that they are proper models.
#include "app/desktop/sessions/actmodel.h"
#include "app/desktop/sessions/candidatesmodel.h"
#include "app/desktop/sessions/correctedmarksmodel.h"
#include "app/desktop/sessions/correctedtheorymodel.h"
#include "app/desktop/sessions/countgrid.h"
#include "app/desktop/sessions/incidentmodel.h"
#include "app/desktop/sessions/linksmodel.h"
#include "app/desktop/sessions/practicemodel.h"
#include "app/desktop/sessions/preparationmodel.h"
#include "app/desktop/sessions/readinessmodel.h"
#include "app/desktop/sessions/seatsmodel.h"
#include "app/desktop/sessions/sessionlistmodel.h"
#include "app/desktop/sessions/theoryimportmodel.h"
#include "app/desktop/sessions/theorymodel.h"
#include "app/desktop/sessions/waitingmodel.h"
#include "core/services/center/savestaffmember.h"
#include "core/services/queries/protocolquery.h"
#include "core/services/sessions/declaretie.h"
#include "core/services/sessions/recordtheory.h"
#include "core/services/sessions/recordviolation.h"
#include "core/services/sessions/substitutemember.h"
#include "core/services/sessions/writeincident.h"
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

    void R9_aDocumentThatIsTypedIdentifies()
    {
        TestCenter center;
        SessionRoad road(center);
        const SessionId id = road.notified({center.contracted(0), center.contracted(2)});
        PreparationModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setSession(read(center, id));
        const QModelIndex cell = model.index(0, PreparationModel::Document);
        QVERIFY2(!model.flags(cell).testFlag(Qt::ItemIsEditable), "nobody comes before the day");
        center.clock().set(read(center, id)->session.startsAt);
        model.setSession(read(center, id));
        QVERIFY(model.flags(cell).testFlag(Qt::ItemIsEditable));
        QCOMPARE(model.firstUnknown(), 0);
        std::vector<Identification> asked;
        connect(&model, &PreparationModel::found, this,
            [&](const ApplicationId&, const Identification& what) { asked.push_back(what); });
        QVERIFY(!model.setData(cell, QStringLiteral("  "), Qt::EditRole));
        QVERIFY(model.setData(cell, QStringLiteral(" Жеке куәлік 012345678 "), Qt::EditRole));
        QCOMPARE(asked.size(), size_t(1));
        QCOMPARE(asked.front().attendance, Attendance::Present);
        QCOMPARE(asked.front().document, QStringLiteral("Жеке куәлік 012345678"));
        QCOMPARE(model.expected().size(), size_t(2));
    }

    void R10_theChecklistAsksForWhatIsTicked()
    {
        TestCenter center;
        const SessionId id = SessionRoad(center).notified({center.contracted()});
        ReadinessModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setSession(read(center, id), true);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QCOMPARE(model.allReady().size(), size_t(2));
        std::vector<ReadinessFinding> asked;
        connect(&model, &ReadinessModel::found, this, [&](const ReadinessFinding& one) { asked.push_back(one); });
        QVERIFY(model.setData(model.index(0, ReadinessModel::Item), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(model.setData(model.index(1, ReadinessModel::Note), QStringLiteral("жөнделуде"), Qt::EditRole));
        QCOMPARE(asked.size(), size_t(2));
        QVERIFY(asked.at(0).isChecked);
        QVERIFY2(!asked.at(1).isChecked, "a note alone makes nothing ready");
        QCOMPARE(asked.at(1).note, QStringLiteral("жөнделуде"));
        model.setSession(read(center, id), false);
        QVERIFY(!model.setData(model.index(0, ReadinessModel::Item), Qt::Checked, Qt::CheckStateRole));
    }

    void R9_1_theCommissionStandsWithWhoMustBeReplaced()
    {
        TestCenter center;
        const ApplicationId candidate = center.contracted();
        const SessionId id = SessionRoad(center).notified({candidate});
        SeatsModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setSession(read(center, id));
        const int seats = static_cast<int>(center.examMembers().size()) + 1;
        QCOMPARE(model.rowCount(), seats);
        QVERIFY(!model.tie(0));
        QCOMPARE(model.member(0)->staff, center.examMembers().front());
        need(DeclareTie(center.as(Role::Secretary)).run(center.examMembers().at(1), candidate, TieKind::Taught));
        model.setSession(read(center, id));
        QCOMPARE(model.rowCount(), seats + 1);
        QCOMPARE(model.tie(0)->staff, center.examMembers().at(1));
        QCOMPARE(model.index(0, SeatsModel::Seat).data().toString(), QStringLiteral("must be replaced"));
        QCOMPARE(model.member(1)->staff, center.examMembers().front());
    }

    void R14_logAndActsNameWhatWasMadeFromAnEntry()
    {
        TestCenter center;
        const ApplicationId candidate = center.contracted();
        const SessionId id = SessionRoad(center).started({candidate});
        NewIncident incident;
        incident.category = IncidentCategory::Candidate;
        incident.kind = QStringLiteral("behaviour");
        incident.text = QStringLiteral("Телефон шырылдады");
        incident.application = candidate;
        const IncidentId entry = need(WriteIncident(center.as(Role::Secretary)).run(id, incident));
        NewViolation violation;
        violation.thing = QStringLiteral("mobile-phone");
        violation.description = incident.text;
        violation.incident = entry;
        need(RecordViolation(center.as(Role::Secretary)).run(candidate, violation));
        IncidentModel log;
        ActModel acts;
        const QAbstractItemModelTester first(&log, Mode::QtTest);
        const QAbstractItemModelTester second(&acts, Mode::QtTest);
        log.setSession(read(center, id));
        acts.setSession(read(center, id));
        QCOMPARE(log.rowCount(), 1);
        QCOMPARE(log.index(0, IncidentModel::Time).data().toString(), QStringLiteral("10:00:00"));
        QVERIFY(log.index(0, IncidentModel::Outcome).data().toString().contains(QStringLiteral("2026/0001")));
        QCOMPARE(acts.rowCount(), 1);
        QCOMPARE(acts.index(0, ActModel::Number).data().toString(), QStringLiteral("2026/0001"));
        QCOMPARE(acts.index(0, ActModel::Consequence).data().toString(), QStringLiteral("warned"));
    }

    void R15_anImportShowsWhatItReplaces()
    {
        TestCenter center;
        const ApplicationId candidate = center.contracted();
        const SessionId id = SessionRoad(center).started({candidate});
        need(RecordTheory(center.as(Role::Secretary)).run(candidate, 5, 30));
        TheoryImportModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setImport(need(ImportTheory(center.as(Role::Secretary))
                                 .preview(id, QByteArrayLiteral("application,correct,total\n2026/0001,22,30\n"))));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, TheoryImportModel::Counts).data().toString(), QStringLiteral("22 of 30"));
        QCOMPARE(model.index(0, TheoryImportModel::Admitted).data().toString(), QStringLiteral("admitted"));
        QCOMPARE(model.index(0, TheoryImportModel::Before).data().toString(), QStringLiteral("5 of 30"));
    }

    void R11_1_linksStayUntilTheyAreSent()
    {
        TestCenter center;
        const ApplicationId first = center.contracted(0);
        const ApplicationId second = center.contracted(1);
        const SessionId id = SessionRoad(center).scheduled({first, second});
        LinksModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setCandidates(*read(center, id), {first, second}, true);
        QCOMPARE(model.firstMissing(), 0);
        QVERIFY(model.setData(model.index(0, LinksModel::Access), QStringLiteral(" https://a.example "), Qt::EditRole));
        QVERIFY(model.setData(model.index(0, LinksModel::Proctoring), QStringLiteral("https://p.example"), Qt::EditRole));
        QCOMPARE(model.firstMissing(), 1);
        model.setCandidates(*read(center, id), {first, second}, true);
        QCOMPARE(model.index(0, LinksModel::Access).data().toString(), QStringLiteral("https://a.example"));
        model.setCandidates(*read(center, id), {first, second}, false);
        QVERIFY(!model.flags(model.index(0, LinksModel::Access)).testFlag(Qt::ItemIsEditable));
    }

    void R17_2_aCorrectionHoldsOnlyWhatIsChanged()
    {
        TestCenter center;
        const ApplicationId passing = center.contracted(0);
        const ApplicationId failing = center.contracted(1);
        const ProtocolId id = SessionRoad(center).signedProtocol({passing}, {failing});
        const ProtocolView view = need(ProtocolQuery(center.db()).load(id));
        const auto data = std::make_shared<CorrectionData>(view.content, center.programme());
        CorrectedTheoryModel theory;
        CorrectedMarksModel marks;
        const QAbstractItemModelTester first(&theory, Mode::QtTest);
        const QAbstractItemModelTester second(&marks, Mode::QtTest);
        theory.setCorrection(data);
        QVERIFY(data->changes().empty());
        const int row = view.content.candidates.front().application == failing ? 0 : 1;
        marks.setCandidate(data, row);
        QCOMPARE(marks.columnCount(), 1 + static_cast<int>(center.examMembers().size()));
        QVERIFY(!marks.index(0, 1).data().isValid());
        QVERIFY(theory.setData(theory.index(row, 1), 12, Qt::EditRole));
        QVERIFY(!theory.setData(theory.index(row, 1), 31, Qt::EditRole));
        QCOMPARE(data->changes().size(), size_t(1));
        QCOMPARE(data->changes().front().application, failing);
        QCOMPARE(data->changes().front().theory.correct, 12);
        QVERIFY(theory.setData(theory.index(row, 1), 10, Qt::EditRole));
        QVERIFY2(data->changes().empty(), "typed back is no change");
        marks.setCandidate(data, 1 - row);
        QVERIFY(marks.setData(marks.index(0, 1), 19, Qt::EditRole));
        QCOMPARE(data->changes().front().application, passing);
    }

    void R16_onlyWhoSitsForTheCandidateMarks()
    {
        TestCenter center;
        SessionRoad road(center);
        const ApplicationId bound = center.contracted(0);
        const ApplicationId other = center.contracted(1);
        const SessionId id = road.started({bound, other});
        for (const ApplicationId& one : {bound, other})
            need(RecordTheory(center.as(Role::Secretary)).run(one, 30, 30));
        const StaffId spare = need(SaveStaffMember(center.as(Role::Administrator))
                                       .run({StaffId(), need(PersonName::parse(QStringLiteral("Жақыпов Айдар"))),
                                           {QStringLiteral("Шебер"), QStringLiteral("Мастер")}, Role::CommissionMember, true}));
        MemberChange change {id, bound, center.examMembers().at(1), spare, SubstitutionReason::Related, {},
            QStringLiteral("45-ө"), center.today()};
        need(SubstituteMember(center.as(Role::Head)).run(change));
        PracticeModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        const auto sits = [&](const StaffId& who) {
            for (int column = PracticeModel::firstAssessor; column < model.columnCount(); ++column) {
                if (model.assessor(column).staff == who)
                    return true;
            }
            return false;
        };
        model.setCandidate(read(center, id), bound);
        QVERIFY(sits(spare));
        QVERIFY2(!sits(center.examMembers().at(1)), "nothing of a recused member");
        model.setCandidate(read(center, id), other);
        QVERIFY(!sits(spare));
        QVERIFY(sits(center.examMembers().at(1)));
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
