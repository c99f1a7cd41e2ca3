// Protects the theoretical stage that comes from a testing system (R15): the right people, possible counts, all or nothing,
// and nothing is stored before somebody has seen it.
#include "core/services/sessions/confirmdecision.h"
#include "core/services/sessions/endsession.h"
#include "core/services/sessions/identifycandidate.h"
#include "core/services/sessions/importtheory.h"
#include "core/services/sessions/recordtheory.h"
#include "core/services/sessions/startsession.h"
#include "core/services/sessions/acquaintcandidates.h"
#include "core/storage/sessiontable.h"
#include "tests/support/faulttest.h"
#include "tests/support/sessionroad.h"
#include "tests/support/told.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

namespace {

const QString fileName = QStringLiteral("results.csv");
const QString header = QStringLiteral("application,correct,total\n");

/// A session of three that runs.
struct Exam {
    TestCenter center;
    SessionRoad road {center};
    Cases cases {center.contracted(0), center.contracted(1), center.contracted(2)};
    SessionId session = road.started(cases);

    [[nodiscard]] Desk& secretary() { return center.as(Role::Secretary); }
    [[nodiscard]] QString iin(int serial) { return center.fields(serial).identity.iin->toString(); }
    Result<TheoryImport> import(const QString& text)
    {
        return ImportTheory(secretary()).run(session, text.toUtf8(), fileName);
    }
    Result<TheoryImport> preview(const QString& text) { return ImportTheory(secretary()).preview(session, text.toUtf8()); }
    [[nodiscard]] SessionCandidateRow place(size_t index)
    {
        return need(SessionCandidateTable(center.db()).load(cases.at(index)));
    }
};

} // namespace

class TestImportTheory final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R15_countsAreStoredWithTheirSource()
    {
        Exam exam;
        const auto done = need(exam.import(header + QStringLiteral("2026/0001,22,30\n2026/2,21,30\n")));
        QCOMPARE(done.rows.size(), size_t {2});
        QVERIFY(done.rows.at(0).admitted);
        QVERIFY(!done.rows.at(1).admitted);
        QCOMPARE(exam.place(0).theory, std::optional(TheoryResult {22, 30, {}}));
        QCOMPARE(exam.place(0).theorySource, fileName);
        QCOMPARE(exam.center.stateOf(exam.cases.at(0)), CaseState::AdmittedToPractice);
        QCOMPARE(exam.center.stateOf(exam.cases.at(1)), CaseState::Assessed);
        need(RecordTheory(exam.secretary()).run(exam.cases.at(1), 30, 30));
        QCOMPARE(exam.place(1).theorySource, QString());
    }

    void whoIsMissingIsToldNotRefused()
    {
        Exam exam;
        const auto done = need(exam.import(header + QStringLiteral("2026/0001,22,30\n2026/0002,21,30\n")));
        QCOMPARE(done.missing.size(), size_t {1});
        QCOMPARE(done.missing.front().application, exam.cases.at(2));
        QCOMPARE(done.missing.front().name, exam.center.fields(2).name.full());
        QCOMPARE(exam.center.stateOf(exam.cases.at(2)), CaseState::InSession);
    }

    void previewShowsAndStoresNothing()
    {
        Exam exam;
        need(RecordTheory(exam.secretary()).run(exam.cases.at(0), 5, 30));
        const auto before = dumpTables(exam.center.db());
        const auto shown = need(exam.preview(header + QStringLiteral("2026/0001,22,30\n")));
        QCOMPARE(shown.rows.size(), size_t {1});
        QCOMPARE(shown.rows.front().line, qint64 {2});
        QCOMPARE(shown.rows.front().applicationNumber, QStringLiteral("2026/0001"));
        QCOMPARE(shown.rows.front().name, exam.center.fields(0).name.full());
        QCOMPARE(shown.rows.front().result, (TheoryResult {22, 30, {}}));
        QCOMPARE(shown.rows.front().before, std::optional(TheoryResult {5, 30, {}}));
        QCOMPARE(shown.missing.size(), size_t {2});
        QCOMPARE(tablesThatDiffer(before, dumpTables(exam.center.db())), QStringList());
        QCOMPARE(told(exam.preview(header + QStringLiteral("2026/0009,22,30\n"))), QStringLiteral("ImportLineBad 2,stranger"));
    }

    void R15_topicsAddUp_data()
    {
        QTest::addColumn<QString>("headings");
        QTest::newRow("R15 ids") << "iin,topic-1,topic-2,topic-3,topic-4";
        QTest::newRow("R15 ids in another order, other columns passed over")
            << "ИИН,Topic-1,topic:topic-2,topic-3,topic-4";
        QTest::newRow("R15 with the sum") << "ЖСН,topic-1,topic-2,topic-3,topic-4";
    }

    void R15_topicsAddUp()
    {
        QFETCH(QString, headings);
        Exam exam;
        const QString text = headings + QStringLiteral("\n%1,10,8,1,3\n").arg(exam.iin(0));
        need(exam.import(text));
        const auto theory = *exam.place(0).theory;
        QCOMPARE(theory.correct, 22);
        QCOMPARE(theory.total, 30);
        QCOMPARE(theory.correctByTopic.value(QStringLiteral("topic-2")), 8);
    }

    void R15_topicsMustAgreeWithTheSum()
    {
        Exam exam;
        const QString headings = QStringLiteral("application,topic-1,topic-2,topic-3,topic-4,correct,total\n");
        QCOMPARE(told(exam.import(headings + QStringLiteral("2026/0001,10,8,1,3,23,30\n"))),
            QStringLiteral("ImportLineBad 2,counts"));
        QCOMPARE(told(exam.import(headings + QStringLiteral("2026/0001,10,8,1,3,22,30\n"))), QStringLiteral("ok"));
    }

    void R15_topicsByTheirNames()
    {
        TestCenter center;
        Programme programme = center.programme();
        programme.version = 2;
        programme.topics = {{QStringLiteral("a"), {QStringLiteral("Гигиена"), QStringLiteral("Санитария")}, 5},
            {QStringLiteral("b"), {QStringLiteral("Ыстық тағам"), QStringLiteral("Горячие блюда")}, 5}};
        SessionRoad road(center);
        road.useProgramme(center.addProgramme(programme));
        const ApplicationId one = road.contracted();
        const SessionId session = road.started({one});
        const QString text = QStringLiteral("Номер заявления\tСанитария\tЫСТЫҚ ТАҒАМ\n2026/0001\t5\t4\n");
        need(ImportTheory(center.as(Role::CommissionMember)).run(session, text.toUtf8(), fileName));
        QCOMPARE(need(SessionCandidateTable(center.db()).load(one)).theory->correct, 9);
    }

    void filesOfEveryShapeAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("comma, LF") << "application,correct,total\n2026/0001,22,30\n";
        QTest::newRow("semicolon, CRLF") << "Өтініш нөмірі;Дұрыс;Барлығы\r\n2026/0001;22;30\r\n";
        QTest::newRow("tab, no end of line") << "№ заявления\tПравильно\tВсего вопросов\n2026/0001\t22\t30";
        QTest::newRow("byte order mark") << "\uFEFFapplication;correct;total\n2026/0001;22;30\n";
        QTest::newRow("other columns") << "name,application,correct,total,minutes\n\"А, Б\",2026/0001,22,30,45\n";
        QTest::newRow("blank lines") << "application,correct,total\n\n2026/0001,22,30\n\n";
        QTest::newRow("spaces") << "application , correct , total\n 2026/0001 , 22 , 30 \n";
    }

    void filesOfEveryShapeAreRead()
    {
        QFETCH(QString, text);
        Exam exam;
        QCOMPARE(told(exam.import(text)), QStringLiteral("ok"));
        QCOMPARE(exam.place(0).theory, std::optional(TheoryResult {22, 30, {}}));
    }

    void anyBadLineLeavesEverythingAsItWas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("answer");
        const QString good = header + QStringLiteral("2026/0001,22,30\n");
        QTest::newRow("stranger") << good + QStringLiteral("2026/0007,22,30\n") << "ImportLineBad 3,stranger";
        QTest::newRow("R15 more correct than questions") << good + QStringLiteral("2026/0002,31,30\n")
                                                         << "ImportLineBad 3,counts";
        QTest::newRow("R15 not all questions") << good + QStringLiteral("2026/0002,10,20\n") << "ImportLineBad 3,counts";
        QTest::newRow("R15 negative") << good + QStringLiteral("2026/0002,-1,30\n") << "ImportLineBad 3,counts";
        QTest::newRow("no number") << good + QStringLiteral("2026/0002,many,30\n") << "ImportLineBad 3,number";
        QTest::newRow("twice") << good + QStringLiteral("2026/1,22,30\n") << "ImportLineBad 3,twice";
        QTest::newRow("nobody") << good + QStringLiteral(",22,30\n") << "ImportLineBad 3,person";
        QTest::newRow("a field too few") << good + QStringLiteral("2026/0002,22\n") << "ImportLineBad 3,fields";
        QTest::newRow("two bad lines") << header + QStringLiteral("2026/0007,1,30\n2026/0001,22,30\n2026/0002,x,30\n")
                                       << "ImportLineBad 2,stranger,4,number";
        QTest::newRow("no lines") << header << "ImportLineBad 1,empty";
        QTest::newRow("nothing") << QString() << "ImportLineBad 1,header";
        QTest::newRow("no person") << QStringLiteral("correct,total\n1,30\n") << "ImportLineBad 1,header";
        QTest::newRow("no total") << QStringLiteral("application,correct\n2026/0001,1\n") << "ImportLineBad 1,header";
        QTest::newRow("a topic missing") << QStringLiteral("application,topic-1,topic-2,topic-3\n2026/0001,1,1,1\n")
                                         << "ImportLineBad 1,header";
        QTest::newRow("a column twice") << QStringLiteral("application,correct,Верно,total\n2026/0001,1,1,30\n")
                                        << "ImportLineBad 1,header";
        QTest::newRow("quote never closed") << good + QStringLiteral("\"2026/0002,22,30\n") << "ImportLineBad 3,quote";
    }

    void anyBadLineLeavesEverythingAsItWas()
    {
        QFETCH(QString, text);
        QFETCH(QString, answer);
        Exam exam;
        const auto before = dumpTables(exam.center.db());
        QCOMPARE(told(exam.import(text)), answer);
        QCOMPARE(tablesThatDiffer(before, dumpTables(exam.center.db())), QStringList());
    }

    void otherEncodingsAreRefused()
    {
        Exam exam;
        const QByteArray file = "application,correct,total\n2026/0001,22,30\n\xd2\xe5\n";
        QCOMPARE(told(ImportTheory(exam.secretary()).run(exam.session, file, fileName)),
            QStringLiteral("ImportLineBad 3,encoding"));
    }

    void numbersOfPersonsThatLostTheirZerosAreFound()
    {
        TestCenter center;
        SessionRoad road(center);
        ApplicationFields fields = center.fields();
        fields.identity.iin = need(Iin::parse(QStringLiteral("001101600108")));
        fields.birthDate = QDate(2000, 11, 1);
        fields.sex = Sex::Female;
        const ApplicationId one = road.contracted(fields);
        const SessionId session = road.started({one});
        const QByteArray file = "iin,correct,total\n1101600108,22,30\n";
        QCOMPARE(told(ImportTheory(center.as(Role::Secretary)).run(session, file, fileName)), QStringLiteral("ok"));
    }

    void bothNumbersMustNameOnePerson()
    {
        Exam exam;
        const QString headings = QStringLiteral("iin,application,correct,total\n");
        QCOMPARE(told(exam.import(headings + exam.iin(0) + QStringLiteral(",2026/0002,22,30\n"))),
            QStringLiteral("ImportLineBad 2,person"));
        QCOMPARE(told(exam.import(headings + exam.iin(0) + QStringLiteral(",2026/0001,22,30\n"))), QStringLiteral("ok"));
    }

    void R9_nobodyIsImportedUnidentified()
    {
        TestCenter center;
        SessionRoad road(center);
        const ApplicationId late = center.contracted();
        const SessionId session = road.notified({late});
        center.clock().set(need(SessionTable(center.db()).load(session)).startsAt);
        need(IdentifyCandidate(center.as(Role::Secretary)).run(late, {Attendance::Late, {}}));
        need(StartSession(center.as(Role::Secretary)).run(session, {{}, QStringLiteral("Кешігеді")}));
        const QByteArray file = (header + QStringLiteral("2026/0001,22,30\n")).toUtf8();
        QCOMPARE(told(ImportTheory(center.as(Role::Secretary)).run(session, file, fileName)),
            QStringLiteral("ImportLineBad 2,identity"));
    }

    void whoIsDecidedKeepsTheResult()
    {
        Exam exam;
        exam.road.decide(exam.cases.at(0), false);
        QCOMPARE(told(exam.import(header + QStringLiteral("2026/0001,22,30\n"))), QStringLiteral("ImportLineBad 2,state"));
        exam.road.decide(exam.cases.at(1), false);
        exam.road.decide(exam.cases.at(2), false);
        need(EndSession(exam.secretary()).run(exam.session));
        QCOMPARE(told(exam.import(header + QStringLiteral("2026/0001,22,30\n"))),
            QStringLiteral("ActionNotAllowed record-theory,ended"));
        QCOMPARE(told(ImportTheory(exam.secretary()).run(exam.session, {}, QStringLiteral(" "))),
            QStringLiteral("FieldEmpty file"));
    }

    void onlyByTheRole()
    {
        Exam exam;
        const QByteArray file = (header + QStringLiteral("2026/0001,22,30\n")).toUtf8();
        const auto before = dumpTables(exam.center.db());
        Desk& registrar = exam.center.as(Role::Registrar);
        QVERIFY(told(ImportTheory(registrar).run(exam.session, file, fileName)).startsWith(QStringLiteral("RoleNotAllowed")));
        QVERIFY(told(ImportTheory(registrar).preview(exam.session, file)).startsWith(QStringLiteral("RoleNotAllowed")));
        QCOMPARE(tablesThatDiffer(before, dumpTables(exam.center.db())), QStringList());
        const qint64 entries = journalLength(exam.center.db());
        need(ImportTheory(exam.center.as(Role::CommissionMember)).run(exam.session, file, fileName));
        QVERIFY(journalLength(exam.center.db()) > entries);
    }

    void aFaultLeavesEverythingAsItWas()
    {
        Exam exam;
        const QByteArray file = (header + QStringLiteral("2026/0001,22,30\n2026/0002,1,30\n")).toUtf8();
        Desk& desk = exam.secretary();
        QVERIFY(failEveryAccess(exam.center.db(),
                    [&] { return ImportTheory(desk).run(exam.session, file, fileName); }) > 5);
    }
};

QTEST_GUILESS_MAIN(TestImportTheory)
#include "tst_importtheory.moc"
