// Protects the candidate and the law where something prohibited is used: a warning first, then the end of the procedure,
// an act each time (R12, R13, R14), and what follows from it up to the notice (R17, R19).
#include "core/domain/prohibitedthings.h"
#include "core/services/certificates/notifynotpassed.h"
#include "core/services/sessions/confirmdecision.h"
#include "core/services/sessions/endsession.h"
#include "core/services/sessions/importproctoring.h"
#include "core/services/sessions/recordpractice.h"
#include "core/services/sessions/recordtheory.h"
#include "core/services/sessions/recordviolation.h"
#include "core/services/sessions/writeincident.h"
#include "core/storage/assessmenttable.h"
#include "core/storage/incidenttable.h"
#include "core/storage/protocoltable.h"
#include "core/storage/violationtable.h"
#include "tests/support/beforeroad.h"
#include "tests/support/faulttest.h"
#include "tests/support/told.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

namespace {

NewViolation phone()
{
    NewViolation violation;
    violation.thing = QStringLiteral("mobile-phone");
    violation.description = QStringLiteral("Телефоннан жауап іздеді");
    violation.explanation = QStringLiteral("Анасы қоңырау шалды");
    return violation;
}

/// A session of two that runs for ten minutes.
struct Exam {
    TestCenter center;
    SessionRoad road {center};
    Cases cases {center.contracted(0), center.contracted(1)};
    SessionId session = road.started(cases);

    Exam() { center.clock().advance(10 * 60); }

    [[nodiscard]] Desk& secretary() { return center.as(Role::Secretary); }
    [[nodiscard]] ApplicationId one() const { return cases.at(0); }
    Result<RecordedViolation> record(const NewViolation& violation = phone())
    {
        center.clock().advance(60);
        return RecordViolation(secretary()).run(one(), violation);
    }
    [[nodiscard]] SessionCandidateRow place() { return need(SessionCandidateTable(center.db()).load(one())); }
    [[nodiscard]] Violation act(const RecordedViolation& recorded)
    {
        return need(ViolationTable(center.db()).load(recorded.id));
    }
};

/// The same online, with proctoring.
struct OnlineExam {
    TestCenter center;
    BeforeRoad road {center};
    Cases cases;
    SessionId session;

    OnlineExam()
    {
        road.goOnline();
        cases = {road.contracted(0), road.contracted(1)};
        session = road.started(cases);
        center.clock().advance(3600);
    }

    Result<ImportedProctoring> import(const QString& lines)
    {
        return ImportProctoring(center.as(Role::Secretary))
            .run(session, lines.toUtf8(), QStringLiteral("proctoring.csv"));
    }
};

const QString header = QStringLiteral("time,application,thing,description\n");

} // namespace

class TestViolations final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R13_off_theFirstIsAWarning()
    {
        Exam exam;
        const auto recorded = need(exam.record());
        QCOMPARE(recorded.consequence, Consequence::Warning);
        QCOMPARE(recorded.nth, 1);
        QCOMPARE(exam.center.stateOf(exam.one()), CaseState::InSession);
        QVERIFY(!exam.place().decision);
        QCOMPARE(told(RecordTheory(exam.secretary()).run(exam.one(), 30, 30)), QStringLiteral("ok"));
    }

    void R13_off_theSecondIsRemoval()
    {
        Exam exam;
        need(exam.record());
        const auto recorded = need(exam.record());
        QCOMPARE(recorded.consequence, Consequence::Removal);
        QCOMPARE(exam.center.stateOf(exam.one()), CaseState::Decided);
        const auto place = exam.place();
        QCOMPARE(place.decision, std::optional(Decision::NotPassed));
        const auto reasons = need(parseReasons(place.reasons));
        QCOMPARE(reasons.size(), size_t {1});
        QCOMPARE(reasons.front().kind, DecisionReason::Kind::Violation);
        QCOMPARE(reasons.front().act, recorded.numberText);
        QCOMPARE(reasons.front().reached, 2);
        QCOMPARE(told(exam.record()), QStringLiteral("ActionNotAllowed record-violation,decided"));
        QCOMPARE(told(RecordTheory(exam.secretary()).run(exam.one(), 30, 30)),
            QStringLiteral("ActionNotAllowed record-theory,decided"));
        QCOMPARE(exam.center.stateOf(exam.cases.at(1)), CaseState::InSession);
    }

    void R13_off_violationsOfTwoPeopleAreNotAddedUp()
    {
        Exam exam;
        need(exam.record());
        const auto other = need(RecordViolation(exam.secretary()).run(exam.cases.at(1), phone()));
        QCOMPARE(other.consequence, Consequence::Warning);
        QCOMPARE(other.numberText, QStringLiteral("2026/0002"));
    }

    void R13_on_theSecondEndsTheProcedure()
    {
        OnlineExam exam;
        RecordViolation action(exam.center.as(Role::CommissionMember));
        QCOMPARE(need(action.run(exam.cases.at(0), phone())).consequence, Consequence::Warning);
        QCOMPARE(need(action.run(exam.cases.at(0), phone())).consequence, Consequence::Ended);
        QCOMPARE(exam.center.stateOf(exam.cases.at(0)), CaseState::Decided);
    }

    void R14_theActSaysEverything()
    {
        Exam exam;
        NewViolation violation = phone();
        violation.occurredAt = exam.center.clock().now().addMSecs(-1500);
        const auto recorded = need(exam.record(violation));
        const Violation act = exam.act(recorded);
        QCOMPARE(act.numberText(), QStringLiteral("2026/0001"));
        QCOMPARE(act.occurredAt, toSecond(violation.occurredAt));
        QCOMPARE(act.stage, ExamStage::Theory);
        QCOMPARE(act.thing, violation.thing);
        QCOMPARE(act.description, violation.description);
        QCOMPARE(act.explanation, violation.explanation);
        QCOMPARE(act.source, ViolationSource::Commission);
        QCOMPARE(act.recordedBy, exam.center.staff(Role::Secretary));
        QCOMPARE(act.signers.size(), size_t {4});
        QCOMPARE(act.signers.front().staff, exam.center.examMembers().front());
        QCOMPARE(act.signers.front().seat, CommissionSeat::Chair);
        QCOMPARE(act.signers.front().name, QStringLiteral("Сейітов Асқар Болатұлы"));
        const Incident entry = need(IncidentTable(exam.center.db()).load(*act.incident));
        QCOMPARE(entry.category, IncidentCategory::Candidate);
        QCOMPARE(entry.kind, QStringLiteral("behaviour"));
        QCOMPARE(entry.application, std::optional(exam.one()));
        QCOMPARE(entry.occurredAt, act.occurredAt);
    }

    void R14_theStageIsWhereTheCandidateIs()
    {
        Exam exam;
        NewViolation violation = phone();
        violation.stage = ExamStage::Practice;
        QCOMPARE(told(exam.record(violation)),
            QStringLiteral("NotAdmittedToPractice %1,0,0").arg(exam.center.fields(0).name.full()));
        need(RecordTheory(exam.secretary()).run(exam.one(), 30, 30));
        QCOMPARE(exam.act(need(exam.record())).stage, ExamStage::Practice);
        violation.stage = ExamStage::Theory;
        QCOMPARE(exam.act(need(exam.record(violation))).stage, ExamStage::Theory);
    }

    void whatIsNoViolationIsRefused_data()
    {
        QTest::addColumn<QString>("thing");
        QTest::addColumn<QString>("description");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("answer");
        QTest::newRow("R12 allowed by the programme") << "Ножи" << "Пышақ" << 0 << "FieldMalformed thing,Ножи";
        QTest::newRow("R12 nothing named") << "" << "Бірдеңе" << 0 << "FieldEmpty thing";
        QTest::newRow("R14 not described") << "tablet" << " " << 0 << "FieldEmpty description";
        QTest::newRow("R14 in the future")
            << "tablet" << "Планшет" << 61 << "FieldMalformed occurredat,2026-11-17T05:11:01Z";
        QTest::newRow("R14 before the start")
            << "tablet" << "Планшет" << -601 << "FieldMalformed occurredat,2026-11-17T04:59:59Z";
        QTest::newRow("R14 at the start") << "tablet" << "Планшет" << -600 << "ok";
    }

    void whatIsNoViolationIsRefused()
    {
        QFETCH(QString, thing);
        QFETCH(QString, description);
        QFETCH(int, seconds);
        QFETCH(QString, answer);
        Exam exam;
        const auto before = dumpTables(exam.center.db());
        const NewViolation violation {
            exam.center.clock().now().addSecs(seconds), std::nullopt, thing, description, {}, std::nullopt};
        QCOMPARE(told(exam.record(violation)), answer);
        if (answer != QStringLiteral("ok"))
            QCOMPARE(tablesThatDiffer(before, dumpTables(exam.center.db())), QStringList());
    }

    void whatWasRecordedBeforeStays()
    {
        Exam exam;
        QMap<QString, int> topics {{QStringLiteral("topic-1"), 10}, {QStringLiteral("topic-2"), 10},
            {QStringLiteral("topic-3"), 1}, {QStringLiteral("topic-4"), 5}};
        need(RecordTheory(exam.secretary()).run(exam.one(), topics));
        need(RecordPractice(exam.secretary())
                 .run(exam.one(), exam.center.examMembers().front(), {{QStringLiteral("operation-1"), 18}}));
        need(exam.record());
        need(exam.record());
        const auto place = exam.place();
        QCOMPARE(place.theory->correct, 26);
        QCOMPARE(need(AssessmentTable(exam.center.db()).ofApplication(exam.one())).size(), size_t {1});
        const auto reasons = need(parseReasons(place.reasons));
        QCOMPARE(reasons.size(), size_t {2});
        QCOMPARE(reasons.at(0).kind, DecisionReason::Kind::TheorySufficient);
        QCOMPARE(reasons.at(1).kind, DecisionReason::Kind::Violation);
    }

    void R19_recommendationsNameTheRule()
    {
        Exam exam;
        need(exam.record());
        need(exam.record());
        QCOMPARE(exam.place().recommendations, adviceAfterRemoval().kk);
    }

    void R19_failedTopicsAreAdvisedToo()
    {
        Exam exam;
        need(RecordTheory(exam.secretary())
                 .run(exam.one(), {{QStringLiteral("topic-1"), 10}, {QStringLiteral("topic-2"), 10},
                                      {QStringLiteral("topic-3"), 1}, {QStringLiteral("topic-4"), 5}}));
        need(exam.record());
        need(exam.record());
        const QStringList lines = exam.place().recommendations.split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.front(), adviceAfterRemoval().kk);
        QCOMPARE(lines.back(), QStringLiteral("Тақырып: Тақырыпты қайталаңыз"));
    }

    void R17_2_theProtocolNamesTheAct()
    {
        Exam exam;
        exam.road.enrol();
        need(exam.record());
        const auto last = need(exam.record());
        exam.road.decide(exam.cases.at(1), true);
        QCOMPARE(need(ConfirmDecision(exam.secretary()).derive(exam.one())).decision, Decision::NotPassed);
        need(EndSession(exam.secretary()).run(exam.session));
        const DraftedProtocol draft = need(DraftProtocol(exam.secretary()).run(exam.session));
        const auto row = need(ProtocolTable(exam.center.db()).load(draft.id));
        const auto content = need(parseProtocolContent(row.content));
        QCOMPARE(canonicalOf(content), row.content);
        const auto removed = std::find_if(content.candidates.begin(), content.candidates.end(),
            [&](const auto& candidate) { return candidate.application == exam.one(); });
        QCOMPARE(removed->decision, Decision::NotPassed);
        QCOMPARE(removed->theory.total, 0);
        QCOMPARE(removed->reasons.back().act, last.numberText);
        const auto done = need(SignProtocol(exam.secretary()).run(draft.id, draft.hash, exam.center.today()));
        QCOMPARE(done.notPassed, 1);
        QCOMPARE(exam.center.stateOf(exam.one()), CaseState::NotPassed);
        need(NotifyNotPassed(exam.center.as(Role::Head)).run(exam.one(), exam.place().recommendations, NoticeChannel::Post));
    }

    void whoIsAssessedViolatesNothing()
    {
        Exam exam;
        need(RecordTheory(exam.secretary()).run(exam.one(), 1, 30));
        QCOMPARE(told(exam.record()), QStringLiteral("ActionNotAllowed record-violation,assessed"));
    }

    void onlyByTheRole()
    {
        Exam exam;
        const auto before = dumpTables(exam.center.db());
        for (const Role role : {Role::Registrar, Role::Administrator, Role::AppealCommission})
            QVERIFY(told(RecordViolation(exam.center.as(role)).run(exam.one(), phone()))
                        .startsWith(QStringLiteral("RoleNotAllowed record-violation")));
        QCOMPARE(tablesThatDiffer(before, dumpTables(exam.center.db())), QStringList());
        const qint64 entries = journalLength(exam.center.db());
        need(RecordViolation(exam.center.as(Role::CommissionMember)).run(exam.one(), phone()));
        QVERIFY(journalLength(exam.center.db()) > entries);
    }

    void aFaultLeavesEverythingAsItWas()
    {
        Exam exam;
        need(exam.record());
        Desk& desk = exam.secretary();
        QVERIFY(failEveryAccess(exam.center.db(), [&] { return RecordViolation(desk).run(exam.one(), phone()); }) > 5);
        QCOMPARE(exam.center.stateOf(exam.one()), CaseState::Decided);
    }

    void R13_on_theSecondEventOfTheFileEndsTheProcedure()
    {
        OnlineExam exam;
        const QString lines = header
            + QStringLiteral("2026-11-17 10:20:05,2026/0001,mobile-phone,Телефон көрінді\n"
                             "17.11.2026 10:10:01,2026/1,headphones,Құлаққап киген\n"
                             "2026-11-17T05:30:00Z,2026/0001,tablet,Соңынан келді\n"
                             "2026-11-17 10:15:00,2026/0002,tablet,Планшет қолданды\n");
        const auto done = need(exam.import(lines));
        QCOMPARE(done.acts.size(), size_t {3});
        QCOMPARE(done.afterEnd, 1);
        QCOMPARE(done.acts.at(0).consequence, Consequence::Warning);
        QCOMPARE(done.acts.at(2).consequence, Consequence::Ended);
        QCOMPARE(exam.center.stateOf(exam.cases.at(0)), CaseState::Decided);
        QCOMPARE(exam.center.stateOf(exam.cases.at(1)), CaseState::InSession);
        const auto acts = need(ViolationTable(exam.center.db()).ofApplication(exam.cases.at(0)));
        QCOMPARE(acts.size(), size_t {2});
        QCOMPARE(acts.at(0).thing, QStringLiteral("headphones"));
        QCOMPARE(acts.at(0).occurredAt, fromKazakhstan(QDate(2026, 11, 17), QTime(10, 10, 1)));
        QCOMPARE(acts.at(1).source, ViolationSource::Proctoring);
    }

    void R13_on_aFileThatGrowsIsTakenAgain()
    {
        OnlineExam exam;
        const QString first = header + QStringLiteral("2026-11-17 10:10:01,2026/0001,tablet,Планшет\n");
        QCOMPARE(need(exam.import(first)).acts.size(), size_t {1});
        const auto again = need(exam.import(first + QStringLiteral("2026-11-17 10:20:00,2026/0001,pager,Пейджер\n")));
        QCOMPARE(again.alreadyRecorded, 1);
        QCOMPARE(again.acts.size(), size_t {1});
        QCOMPARE(again.acts.front().consequence, Consequence::Ended);
    }

    void R13_on_anyBadLineLeavesEverythingAsItWas_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("answer");
        const QString good = QStringLiteral("2026-11-17 10:10:01,2026/0001,tablet,Планшет\n");
        QTest::newRow("stranger") << good + QStringLiteral("2026-11-17 10:11:00,2026/0009,tablet,Планшет\n")
                                  << "ImportLineBad 3,stranger";
        QTest::newRow("nobody") << QStringLiteral("2026-11-17 10:11:00,,tablet,Планшет\n") + good
                                << "ImportLineBad 2,person";
        QTest::newRow("R12 allowed") << good + QStringLiteral("2026-11-17 10:11:00,2026/0001,Пышақтар,Пышақ\n")
                                     << "ImportLineBad 3,allowed";
        QTest::newRow("no thing") << QStringLiteral("2026-11-17 10:11:00,2026/0001,,Пышақ\n") << "ImportLineBad 2,thing";
        QTest::newRow("no description") << QStringLiteral("2026-11-17 10:11:00,2026/0001,pager,\n")
                                        << "ImportLineBad 2,description";
        QTest::newRow("no time") << QStringLiteral("бүгін,2026/0001,pager,Пейджер\n") << "ImportLineBad 2,time";
        QTest::newRow("before the start") << QStringLiteral("2026-11-17 09:59:59,2026/0001,pager,Пейджер\n")
                                          << "ImportLineBad 2,time";
        QTest::newRow("in the future") << QStringLiteral("2026-11-17 11:00:01,2026/0001,pager,Пейджер\n")
                                       << "ImportLineBad 2,time";
        QTest::newRow("twice") << good + good << "ImportLineBad 3,twice";
        QTest::newRow("a field too many") << QStringLiteral("2026-11-17 10:11:00,2026/0001,pager,Пейджер,1\n")
                                          << "ImportLineBad 2,fields";
        QTest::newRow("no lines") << QString() << "ImportLineBad 1,empty";
    }

    void R13_on_anyBadLineLeavesEverythingAsItWas()
    {
        QFETCH(QString, lines);
        QFETCH(QString, answer);
        OnlineExam exam;
        const auto before = dumpTables(exam.center.db());
        QCOMPARE(told(exam.import(header + lines)), answer);
        QCOMPARE(tablesThatDiffer(before, dumpTables(exam.center.db())), QStringList());
    }

    void R13_on_whoIsAssessedStopsTheImport()
    {
        OnlineExam exam;
        need(RecordTheory(exam.center.as(Role::Secretary)).run(exam.cases.at(1), 1, 30));
        const auto before = dumpTables(exam.center.db());
        QCOMPARE(told(exam.import(header
                     + QStringLiteral("2026-11-17 10:10:01,2026/0001,tablet,Планшет\n"
                                      "2026-11-17 10:10:02,2026/0002,tablet,Планшет\n"))),
            QStringLiteral("ImportLineBad 3,state"));
        QCOMPARE(tablesThatDiffer(before, dumpTables(exam.center.db())), QStringList());
    }

    void R13_on_headersInThreeLanguagesAndNumbersOfPersons_data()
    {
        QTest::addColumn<QString>("headings");
        QTest::newRow("kk") << "Уақыты;ЖСН;Зат;Сипаттамасы";
        QTest::newRow("ru") << "Время;ИИН;Предмет;Описание";
        QTest::newRow("en") << "time;iin;thing;description";
    }

    void R13_on_headersInThreeLanguagesAndNumbersOfPersons()
    {
        QFETCH(QString, headings);
        OnlineExam exam;
        const QString iin = exam.center.fields(0).identity.iin->toString();
        const QString lines = QChar(QChar::ByteOrderMark) + headings
            + QStringLiteral("\r\n2026-11-17 10:10:01;%1;tablet;Планшет; мәтін\r\n").arg(iin);
        QCOMPARE(told(exam.import(lines)), QStringLiteral("ImportLineBad 2,fields"));
        QString quoted = lines;
        quoted.replace(QStringLiteral("Планшет; мәтін"), QStringLiteral("\"Планшет; мәтін\""));
        QCOMPARE(need(exam.import(quoted)).acts.size(), size_t {1});
        QCOMPARE(need(ViolationTable(exam.center.db()).ofSession(exam.session)).front().description,
            QStringLiteral("Планшет; мәтін"));
    }

    void R13_off_anOfflineSessionHasNoProctoring()
    {
        Exam exam;
        QCOMPARE(told(ImportProctoring(exam.secretary()).run(exam.session, header.toUtf8(), {})),
            QStringLiteral("ModeNotOffered offline"));
    }

    void R13_on_importByTheRoleAndWithFaults()
    {
        OnlineExam exam;
        const QByteArray file = (header
            + QStringLiteral("2026-11-17 10:10:01,2026/0001,tablet,Планшет\n"
                             "2026-11-17 10:10:02,2026/0001,tablet,Планшет\n")).toUtf8();
        const QString name = QStringLiteral("proctoring.csv");
        QVERIFY(told(ImportProctoring(exam.center.as(Role::Registrar)).run(exam.session, file, name))
                    .startsWith(QStringLiteral("RoleNotAllowed record-violation")));
        Desk& desk = exam.center.as(Role::Secretary);
        const qint64 entries = journalLength(exam.center.db());
        QVERIFY(failEveryAccess(exam.center.db(), [&] { return ImportProctoring(desk).run(exam.session, file, name); }) > 5);
        QVERIFY(journalLength(exam.center.db()) > entries);
    }
};

QTEST_GUILESS_MAIN(TestViolations)
#include "tst_violations.moc"
