// Protects "Today": every open term of the center stands there with its clause and its last day, in the order in which
// it is due, with the action that meets it.

#include "core/services/applications/checkpackage.h"
#include "core/services/queries/nextstep.h"
#include "core/services/queries/workqueuequery.h"
#include "core/storage/calendartable.h"
#include "core/storage/obligationtable.h"
#include "core/storage/sessiontable.h"
#include "tests/support/faulttest.h"
#include "tests/support/testcenter.h"

using namespace tanu;
using namespace tanu::test;

class TestWorkQueueQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_center = std::make_unique<TestCenter>(); }
    void tellsTheTerms();
    void sortsByLastDay();
    void leavesOutWhatIsNotOwedByTheCenter();
    void cutsOffByDayAndNumber();
    void countsTheDays_data();
    void countsTheDays();
    void namesTheAction_data();
    void namesTheAction();
    void aLateAppealNeedsTheHead();
    void offersTheRefusalOfAnIncompletePackage();
    void showsSittings();
    void saysWhatTheCalendarIsUnsureOf();
    void countsWhatWaits();
    void failsWhole();

private:
    [[nodiscard]] WorkQueueQuery query() { return {m_center->db(), m_center->clock()}; }
    SessionId plan(int number, QDate day, SessionState state = SessionState::Planned);

    std::unique_ptr<TestCenter> m_center;
};

SessionId TestWorkQueueQuery::plan(int number, QDate day, SessionState state)
{
    const auto id = SessionId::make(m_center->clock().now());
    need(SessionTable(m_center->db())
             .insert({id, 2026, number, m_center->programme().id, m_center->examCommission(),
                 fromKazakhstan(day, QTime(10, 0)), QStringLiteral("Астана, 1-зал"), ExamMode::Offline, state,
                 std::nullopt, std::nullopt}));
    return id;
}

void TestWorkQueueQuery::tellsTheTerms()
{
    const auto id = m_center->registered(2);
    const auto items = need(query().items());
    QCOMPARE(items.size(), size_t {2});
    const WorkItem& check = items.front();
    QCOMPARE(check.obligation, std::optional(Obligation::CheckPackage));
    QCOMPARE(check.clause, QStringLiteral("R5.1"));
    QCOMPARE(check.application, id);
    QCOMPARE(check.number, QStringLiteral("2026/0001"));
    QCOMPARE(check.name, QStringLiteral("Ахметов Әлихан Болатұлы"));
    QCOMPARE(check.profession.ru, QStringLiteral("Повар"));
    QCOMPARE(check.level, 3);
    QCOMPARE(check.state, std::optional(CaseState::Registered));
    QCOMPARE(check.countedFrom, QDate(2026, 11, 2));
    QCOMPARE(check.lastDay, QDate(2026, 11, 5));
    QCOMPARE(check.nextAction, std::optional(Action::CheckPackage));
    QCOMPARE(items.back().obligation, std::optional(Obligation::AnswerApplication));
    QCOMPARE(items.back().clause, QStringLiteral("R5.2, R5.3"));
}

void TestWorkQueueQuery::sortsByLastDay()
{
    m_center->contracted(1);
    m_center->clock().set(fromKazakhstan(QDate(2026, 11, 4), QTime(9, 0)));
    m_center->registered(2);
    plan(1, QDate(2026, 11, 9));
    QList<QDate> days;
    for (const WorkItem& item : need(query().items()))
        days.append(item.lastDay);
    QVERIFY(std::is_sorted(days.begin(), days.end()));
    QCOMPARE(days.size(), 4);
    QCOMPARE(days.at(1), QDate(2026, 11, 9));
}

void TestWorkQueueQuery::leavesOutWhatIsNotOwedByTheCenter()
{
    const auto id = m_center->refused(1);
    QVERIFY(need(query().items()).empty());
    for (const Obligation kind : {Obligation::SessionGap, Obligation::FileAppeal})
        need(ObligationTable(m_center->db())
                 .open({id, kind, QDate(2026, 11, 2), QDate(2026, 11, 3), false, std::nullopt}));
    QVERIFY(need(query().items()).empty());
}

void TestWorkQueueQuery::cutsOffByDayAndNumber()
{
    m_center->registered(1);
    m_center->contracted(2);
    plan(1, QDate(2026, 12, 1));
    QCOMPARE(need(query().items()).size(), size_t {4});
    QCOMPARE(need(query().items(3)).size(), size_t {3});
    QCOMPARE(need(query().items(500, QDate(2026, 11, 5))).size(), size_t {2});
    QCOMPARE(need(query().items(500, QDate(2026, 11, 4))).size(), size_t {0});
    QCOMPARE(need(query().items(500, QDate(2026, 12, 1))).size(), size_t {4});
    QCOMPARE(need(query().items(500, QDate(2026, 11, 30))).size(), size_t {3});
}

void TestWorkQueueQuery::countsTheDays_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("urgency");
    const auto row = [](const char* name, QDate today, int left, Urgency urgency) {
        QTest::newRow(name) << today << left << static_cast<int>(urgency);
    };
    row("W5 on the day of registration", QDate(2026, 11, 2), 3, Urgency::ThisWeek);
    row("W5 the day before", QDate(2026, 11, 4), 1, Urgency::ThisWeek);
    row("W5 on the last day", QDate(2026, 11, 5), 0, Urgency::Today);
    row("W5 a day late", QDate(2026, 11, 6), -1, Urgency::Overdue);
    row("W5 the weekend does not count", QDate(2026, 11, 9), -2, Urgency::Overdue);
    row("W5 the week before", QDate(2026, 10, 30), 4, Urgency::Later);
}

void TestWorkQueueQuery::countsTheDays()
{
    QFETCH(QDate, today);
    QFETCH(int, left);
    QFETCH(int, urgency);
    m_center->registered(1);
    const WorkItem item = need(query().itemsOn(today)).front();
    QCOMPARE(item.workingDaysLeft, left);
    QCOMPARE(static_cast<int>(item.urgency), urgency);
}

void TestWorkQueueQuery::namesTheAction_data()
{
    QTest::addColumn<int>("obligation");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("action");
    const auto row = [](const char* name, Obligation obligation, CaseState state, const char* action) {
        QTest::newRow(name) << static_cast<int>(obligation) << static_cast<int>(state) << QString::fromLatin1(action);
    };
    row("R5.3", Obligation::AnswerApplication, CaseState::Checked, "conclude-contract");
    row("R6.1 without a place", Obligation::SendNotice, CaseState::Contracted, "schedule-candidate");
    row("R6.1 with a place", Obligation::SendNotice, CaseState::Scheduled, "record-notice");
    row("R17.2", Obligation::SignProtocol, CaseState::Decided, "sign-protocol");
    row("R18.1", Obligation::IssueDocument, CaseState::Passed, "prepare-certificate");
    row("R18.2", Obligation::EnterIntoPlatform, CaseState::DocumentPrepared, "synchronize");
    row("R18.2 outlives the case", Obligation::EnterIntoPlatform, CaseState::DocumentIssued, "synchronize");
    row("R19", Obligation::NotifyNotPassed, CaseState::NotPassed, "notify-not-passed");
    row("R21", Obligation::DecideAppeal, CaseState::Appealed, "assign-appeal");
    row("R22", Obligation::DecideAppeal, CaseState::AppealAssigned, "decide-appeal");
    row("R22 decided", Obligation::DecideAppeal, CaseState::AppealDecided, "send-appeal-decision");
    row("R23", Obligation::IssueAfterAppeal, CaseState::Passed, "prepare-certificate");
    row("R23 with a number", Obligation::IssueAfterAppeal, CaseState::DocumentPrepared, "hand-over-certificate");
}

void TestWorkQueueQuery::namesTheAction()
{
    QFETCH(int, obligation);
    QFETCH(int, state);
    QFETCH(QString, action);
    const auto named = actionFor(static_cast<Obligation>(obligation), static_cast<CaseState>(state), true);
    QVERIFY(named);
    QCOMPARE(codeOf(*named), action);
}

void TestWorkQueueQuery::aLateAppealNeedsTheHead()
{
    const auto action = actionFor(Obligation::DecideAppeal, CaseState::Appealed, true, true);
    QVERIFY2(action == Action::AdmitAppeal, "R20");
    QCOMPARE(actionFor(Obligation::DecideAppeal, CaseState::AppealAssigned, true, true),
        std::optional(Action::DecideAppeal));
}

void TestWorkQueueQuery::offersTheRefusalOfAnIncompletePackage()
{
    const auto id = m_center->registered(1);
    need(CheckPackage(m_center->as(Role::Registrar)).run(id, {false, {}, {DocumentGroup::Education}, {}}));
    QCOMPARE(need(query().items()).front().nextAction, std::optional(Action::RefuseApplication));
    need(CheckPackage(m_center->as(Role::Registrar)).run(id, {true, {}, {}, {}}));
    QCOMPARE(need(query().items()).front().nextAction, std::optional(Action::ConcludeContract));
}

void TestWorkQueueQuery::showsSittings()
{
    const auto planned = plan(1, QDate(2026, 11, 2));
    plan(2, QDate(2026, 11, 3), SessionState::Started);
    plan(3, QDate(2026, 11, 3), SessionState::Ended);
    plan(4, QDate(2026, 11, 3), SessionState::Cancelled);
    const auto items = need(query().items());
    QCOMPARE(items.size(), size_t {2});
    QVERIFY(!items[0].obligation);
    QCOMPARE(items[0].session, planned);
    QVERIFY(items[0].application.isNull());
    QCOMPARE(items[0].number, QStringLiteral("2026/0001"));
    QCOMPARE(items[0].name, QStringLiteral("Астана, 1-зал"));
    QCOMPARE(items[0].candidates, 0);
    QCOMPARE(items[0].urgency, Urgency::Today);
    QCOMPARE(items[0].nextAction, std::optional(Action::StartSession));
    QCOMPARE(items[1].nextAction, std::optional(Action::EndSession));
}

void TestWorkQueueQuery::saysWhatTheCalendarIsUnsureOf()
{
    m_center->clock().set(fromKazakhstan(QDate(2027, 12, 30), QTime(9, 0)));
    m_center->registered(1);
    QVERIFY(need(query().items()).front().unconfirmedCalendar);
}

void TestWorkQueueQuery::countsWhatWaits()
{
    m_center->registered(1);
    m_center->checked(2);
    m_center->contracted(3);
    m_center->refused(4);
    plan(1, QDate(2026, 11, 20));
    plan(2, QDate(2026, 11, 1), SessionState::Ended);
    WaitingCounts counts = need(query().waiting());
    QCOMPARE(counts.due, 0);
    QCOMPARE(counts.applications, 2);
    QCOMPARE(counts.toSchedule, 1);
    QCOMPARE(counts.sessions, 2);
    QCOMPARE(counts.protocols, 1);
    QCOMPARE(counts.certificates, 0);
    QCOMPARE(counts.notices, 0);
    QCOMPARE(counts.records, 0);
    m_center->clock().set(fromKazakhstan(QDate(2026, 11, 5), QTime(9, 0)));
    counts = need(query().waiting());
    QCOMPARE(counts.due, 3);
}

void TestWorkQueueQuery::failsWhole()
{
    m_center->registered(1);
    QVERIFY(failEveryAccess(m_center->db(), [&] { return query().items(); }) >= 4);
    QVERIFY(failEveryAccess(m_center->db(), [&] { return query().waiting(); }) >= 8);
}

QTEST_GUILESS_MAIN(TestWorkQueueQuery)
#include "tst_workqueuequery.moc"
