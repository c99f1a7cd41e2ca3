// Protects the case page: everything of one application in one place, in the order of time, with the strip of steps,
// the next step, and a deadline that a corrected calendar never silently moves (W4).

#include "core/database/statement.h"
#include "core/services/applications/checkpackage.h"
#include "core/services/queries/casequery.h"
#include "core/storage/applicationtable.h"
#include "core/storage/assessmenttable.h"
#include "core/storage/calendartable.h"
#include "core/storage/noticetable.h"
#include "core/storage/resultnoticetable.h"
#include "core/storage/sessioncandidatetable.h"
#include "core/storage/sessiontable.h"
#include "tests/support/faulttest.h"
#include "tests/support/testcenter.h"

using namespace tanu;
using namespace tanu::test;

class TestCaseQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_center = std::make_unique<TestCenter>(); }
    void tellsARegisteredCase();
    void tellsTheAnswer();
    void tellsARefusal();
    void tellsTheSession();
    void tellsTheTimeline();
    void walksTheStrip_data();
    void walksTheStrip();
    void showsWhereTheRoadTurned_data();
    void showsWhereTheRoadTurned();
    void showsWhatTheCalendarMoved();
    void offersTheRefusalOfAnIncompletePackage();
    void failsWhole();

private:
    [[nodiscard]] Case load(const ApplicationId& id)
    {
        return need(CaseQuery(m_center->db(), m_center->clock()).load(id));
    }
    /// A contracted case with a place in a session on 23 November, in the state that is given.
    ApplicationId seated(CaseState state);
    void put(const SessionCandidateRow& row) { need(SessionCandidateTable(m_center->db()).update(row)); }
    [[nodiscard]] SessionCandidateRow place(const ApplicationId& id)
    {
        return need(SessionCandidateTable(m_center->db()).load(id));
    }
    /// One letter per step: Done, Current, Ahead, Failed, Skipped.
    [[nodiscard]] static QString strip(const Case& file);

    std::unique_ptr<TestCenter> m_center;
    SessionId m_session;
};

ApplicationId TestCaseQuery::seated(CaseState state)
{
    const auto id = m_center->contracted(1);
    m_session = SessionId::make(m_center->clock().now());
    need(SessionTable(m_center->db())
             .insert({m_session, 2026, 1, m_center->programme().id, m_center->examCommission(),
                 fromKazakhstan(QDate(2026, 11, 23), QTime(10, 0)), QStringLiteral("1-зал"), ExamMode::Offline,
                 SessionState::Planned, std::nullopt, std::nullopt}));
    SessionCandidateRow row;
    row.application = id;
    row.session = m_session;
    need(SessionCandidateTable(m_center->db()).insert(row));
    need(ApplicationTable(m_center->db()).setState(id, CaseState::Contracted, state));
    return id;
}

QString TestCaseQuery::strip(const Case& file)
{
    const QString letters = QStringLiteral("DCAFS");
    QString strip;
    for (const CaseMilestone& one : file.milestones)
        strip += letters.at(static_cast<int>(one.status));
    return strip;
}

void TestCaseQuery::tellsARegisteredCase()
{
    const auto id = m_center->registered(1);
    const Case file = load(id);
    QCOMPARE(file.application.id, id);
    QCOMPARE(file.programme.id, m_center->programme().id);
    QCOMPARE(file.profession.code, QStringLiteral("cook"));
    QCOMPARE(file.attachments.size(), size_t {2});
    QCOMPARE(file.checklist.size(), size_t {2});
    QVERIFY(!file.check && !file.contract && !file.refusal && !file.session && !file.protocol && !file.resultNotice);
    QVERIFY(file.notices.empty() && file.certificates.empty());
    QCOMPARE(file.obligations.size(), size_t {2});
    QVERIFY(file.obligations.front().isOpen());
    QCOMPARE(file.obligations.front().clause, QStringLiteral("R5.1"));
    QCOMPARE(file.obligations.front().deadline.lastDay, QDate(2026, 11, 5));
    QCOMPARE(file.obligations.front().workingDaysLeft, 3);
    QVERIFY(!file.obligations.front().recounted);
    QCOMPARE(file.nextAction, std::optional(Action::CheckPackage));
    QCOMPARE(file.steps.front().action, Action::CheckPackage);
    const auto unknown = ApplicationId::make(m_center->clock().now());
    QCOMPARE(CaseQuery(m_center->db(), m_center->clock()).load(unknown).error().kind, ErrorKind::NotFound);
}

void TestCaseQuery::tellsTheAnswer()
{
    const Case file = load(m_center->contracted(1));
    QVERIFY(file.check->complete);
    QCOMPARE(file.contract->price.tiyn(), 3'200'000);
    QCOMPARE(file.obligations.size(), size_t {3});
    QVERIFY(!file.obligations[0].isOpen());
    QVERIFY(!file.obligations[1].isOpen());
    QCOMPARE(file.obligations[2].deadline.obligation, Obligation::SendNotice);
    QCOMPARE(file.nextAction, std::optional(Action::ScheduleCandidate));
}

void TestCaseQuery::tellsARefusal()
{
    const Case file = load(m_center->refused(1));
    QCOMPARE(file.refusal->explanation, QStringLiteral("Диплом жоқ"));
    QVERIFY(!file.nextAction);
    QVERIFY(file.steps.empty());
}

void TestCaseQuery::tellsTheSession()
{
    const auto id = seated(CaseState::NotPassedNotified);
    const QDateTime now = m_center->clock().now();
    need(NoticeTable(m_center->db())
             .insert({NoticeId::make(now), id, m_session, 2026, 4, now, NoticeChannel::Email}));
    SessionCandidateRow row = place(id);
    row.acquaintedAt = now;
    row.theory = TheoryResult {25, 30, {{QStringLiteral("topic-1"), 9}}};
    row.decision = Decision::NotPassed;
    row.recommendations = QStringLiteral("Қайталаңыз");
    put(row);
    need(AssessmentTable(m_center->db()).put({id, QStringLiteral("operation-1"), m_center->examMembers().at(1), 11}));
    need(ResultNoticeTable(m_center->db())
             .put({id, 2026, 2, now, NoticeChannel::Hand, QStringLiteral("Қайталаңыз")}));

    const Case file = load(id);
    QCOMPARE(file.session->id, m_session);
    QCOMPARE(file.session->number, QStringLiteral("2026/0001"));
    QCOMPARE(file.session->place, QStringLiteral("1-зал"));
    QCOMPARE(file.session->commissionName.ru, QStringLiteral("Комиссия"));
    QCOMPARE(file.session->acquaintedAt, std::optional(now));
    QCOMPARE(file.session->theory->correct, 25);
    QCOMPARE(file.session->decision, std::optional(Decision::NotPassed));
    QCOMPARE(file.session->marks.size(), size_t {1});
    QCOMPARE(file.session->marks.front().assessorName, QStringLiteral("Нұрланов Ө."));
    QCOMPARE(file.session->marks.front().points, 11);
    QCOMPARE(file.notices.front().number, QStringLiteral("2026/0004"));
    QCOMPARE(file.notices.front().channel, QStringLiteral("email"));
    QCOMPARE(file.resultNotice->number, QStringLiteral("2026/0002"));
}

void TestCaseQuery::tellsTheTimeline()
{
    const auto id = m_center->registered(1);
    m_center->registered(2);
    m_center->clock().advance(60);
    need(CheckPackage(m_center->as(Role::Registrar)).run(id, {true, {}, {}, {}}));
    const auto timeline = load(id).timeline;
    QCOMPARE(timeline.size(), size_t {2});
    QCOMPARE(timeline[0].action, std::optional(Action::RegisterApplication));
    QCOMPARE(timeline[0].actionCode, QStringLiteral("register-application"));
    QCOMPARE(timeline[0].actorName, QStringLiteral("Ғабитова Сәуле Қайратқызы"));
    QCOMPARE(*timeline[0].facts.find(QLatin1String("number"))->asText(), QStringLiteral("2026/0001"));
    QCOMPARE(timeline[1].action, std::optional(Action::CheckPackage));
    QCOMPARE(timeline[0].at.secsTo(timeline[1].at), 60);
}

void TestCaseQuery::walksTheStrip_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("strip");
    const auto row = [](CaseState state, const char* strip) {
        QTest::newRow(qPrintable(codeOf(state))) << static_cast<int>(state) << QString::fromLatin1(strip);
    };
    row(CaseState::Contracted, "DDDCAAAAAA");
    row(CaseState::Scheduled, "DDDDCAAAAA");
    row(CaseState::Notified, "DDDDDCAAAA");
    row(CaseState::InSession, "DDDDDCAAAA");
    row(CaseState::AdmittedToPractice, "DDDDDDCAAA");
    row(CaseState::Assessed, "DDDDDDDCAA");
    row(CaseState::Decided, "DDDDDDDDCA");
    row(CaseState::Passed, "DDDDDDDDDC");
    row(CaseState::DocumentPrepared, "DDDDDDDDDC");
    row(CaseState::DocumentIssued, "DDDDDDDDDD");
}

void TestCaseQuery::walksTheStrip()
{
    QFETCH(int, state);
    QFETCH(QString, strip);
    const Case file = load(seated(static_cast<CaseState>(state)));
    QCOMPARE(TestCaseQuery::strip(file), strip);
    QCOMPARE(file.milestones.at(0).on, QDate(2026, 11, 2));
    QCOMPARE(file.milestones.at(2).on, QDate(2026, 11, 2));
    QCOMPARE(file.milestones.at(3).on, QDate()); // nobody gave this place: it was put into the tables
    QCOMPARE(file.milestones.at(5).on, QDate(2026, 11, 23));
}

void TestCaseQuery::showsWhereTheRoadTurned_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("correct");
    QTest::addColumn<QString>("strip");
    const auto row = [](const char* name, CaseState state, int correct, const char* strip) {
        QTest::newRow(name) << static_cast<int>(state) << correct << QString::fromLatin1(strip);
    };
    row("R15 not admitted, to be decided", CaseState::Assessed, 21, "DDDDDFSCAA");
    row("R15 not admitted, to be told", CaseState::NotPassed, 21, "DDDDDFSDDC");
    row("R17.1 map not performed", CaseState::NotPassedNotified, 22, "DDDDDDFDDD");
}

void TestCaseQuery::showsWhereTheRoadTurned()
{
    QFETCH(int, state);
    QFETCH(int, correct);
    QFETCH(QString, strip);
    const auto id = seated(static_cast<CaseState>(state));
    SessionCandidateRow row = place(id);
    row.theory = TheoryResult {correct, 30, {}};
    if (static_cast<CaseState>(state) != CaseState::Assessed)
        row.decision = Decision::NotPassed;
    put(row);
    QCOMPARE(TestCaseQuery::strip(load(id)), strip);
    QCOMPARE(TestCaseQuery::strip(load(m_center->refused(3))), QStringLiteral("DDFSSSSSSS"));
}

void TestCaseQuery::showsWhatTheCalendarMoved()
{
    const auto id = m_center->registered(1);
    need(CalendarTable(m_center->db())
             .put({QDate(2026, 11, 4), DayKind::Holiday, QStringLiteral("Мереке"), QStringLiteral("Праздник"), false}));
    const Case file = load(id);
    QCOMPARE(file.obligations.front().deadline.lastDay, QDate(2026, 11, 5));
    QCOMPARE(file.obligations.front().recounted, std::optional(QDate(2026, 11, 6)));
}

void TestCaseQuery::offersTheRefusalOfAnIncompletePackage()
{
    const auto id = m_center->registered(1);
    need(CheckPackage(m_center->as(Role::Registrar)).run(id, {false, {}, {DocumentGroup::Education}, {}}));
    QCOMPARE(load(id).nextAction, std::optional(Action::RefuseApplication));
}

void TestCaseQuery::failsWhole()
{
    const auto id = seated(CaseState::Notified);
    const auto work = [&] { return CaseQuery(m_center->db(), m_center->clock()).load(id); };
    QVERIFY(failEveryAccess(m_center->db(), work) > 20);
    need(m_center->db().execute(QStringLiteral("UPDATE journal SET content = x'ff'")));
    QCOMPARE(work().error().kind, ErrorKind::RowCorrupt);
}

QTEST_GUILESS_MAIN(TestCaseQuery)
#include "tst_casequery.moc"
