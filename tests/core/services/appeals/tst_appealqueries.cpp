// Protects what the screens are told of appeals (R20-R23): the case with its terms, the list with what is due first, the
// choice of a commission, and the next step.
#include "core/services/center/savecommission.h"
#include "core/services/queries/appealcommissionsquery.h"
#include "core/services/queries/appeallistquery.h"
#include "core/services/queries/casequery.h"
#include "core/services/queries/workqueuequery.h"
#include "core/storage/applicationtable.h"
#include "tests/core/services/appeals/appealroad.h"
#include "tests/support/faulttest.h"

#include <QtTest/QtTest>

#include <algorithm>

using namespace tanu;
using namespace tanu::test;

namespace {

Case caseOf(TestCenter& center, const ApplicationId& id)
{
    return need(CaseQuery(center.db(), center.clock()).load(id));
}

std::optional<CaseObligation> termOf(const Case& file, Obligation kind)
{
    const auto found = std::find_if(file.obligations.begin(), file.obligations.end(),
        [&](const CaseObligation& one) { return one.deadline.obligation == kind; });
    return found == file.obligations.end() ? std::nullopt : std::optional(*found);
}

Page<AppealItem> listOf(TestCenter& center, const AppealFilter& filter = {})
{
    return need(AppealListQuery(center.db(), center.clock()).page(filter, 10));
}

} // namespace

class TestAppealQueries final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCaseTellsReceiptAndTerm()
    {
        TestCenter center;
        AppealRoad road(center);
        QVERIFY(!caseOf(center, road.candidate()).resultNotice->receivedOn.isValid());
        road.received();
        const Case file = caseOf(center, road.candidate());
        QCOMPARE(file.resultNotice->receivedOn, QDate(2026, 11, 17));
        const auto term = termOf(file, Obligation::FileAppeal);
        QVERIFY(term);
        QCOMPARE(term->clause, QStringLiteral("R20"));
        QCOMPARE(term->deadline.lastDay, QDate(2026, 11, 24));
        QVERIFY(term->isOpen());
        QVERIFY(file.appeals.empty());
    }

    void theCaseTellsTheWholeAppeal()
    {
        TestCenter center;
        AppealRoad road(center);
        const AppealId id = road.sent(true);
        const Case file = caseOf(center, road.candidate());
        QCOMPARE(file.appeals.size(), size_t {1});
        const CaseAppeal& appeal = file.appeals.front();
        QCOMPARE(appeal.appeal.id, id);
        QCOMPARE(appeal.number, QStringLiteral("2026/0001"));
        QCOMPARE(appeal.orderNumber, QStringLiteral("13-ө"));
        QCOMPARE(appeal.members.size(), size_t {4});
        QCOMPARE(appeal.members.front().seat, CommissionSeat::Chair);
        QCOMPARE(appeal.members.front().isFor, std::optional(true));
        QVERIFY2(!appeal.members.back().isFor && !appeal.members.back().votes(), "the secretary");
        QCOMPARE(file.nextAction, std::optional(Action::PrepareCertificate));
        QCOMPARE(termOf(file, Obligation::IssueAfterAppeal)->clause, QStringLiteral("R23"));
        QVERIFY(!termOf(file, Obligation::DecideAppeal)->isOpen());
    }

    void aLateOneWaitsForTheHead()
    {
        TestCenter center;
        AppealRoad road(center);
        const AppealId id = road.registeredLate();
        Case file = caseOf(center, road.candidate());
        QCOMPARE(file.nextAction, std::optional(Action::AdmitAppeal));
        QVERIFY(file.appeals.front().waitsForHead());
        const auto dueAction = [&] {
            for (const WorkItem& item : need(WorkQueueQuery(center.db(), center.clock()).items())) {
                if (item.obligation == Obligation::DecideAppeal)
                    return item.nextAction;
            }
            return std::optional<Action>();
        };
        QVERIFY2(dueAction() == Action::AdmitAppeal, "R20: the work queue says the same");
        need(AdmitAppeal(center.as(Role::Head)).admit(id, QStringLiteral("Себебі дәлелді")));
        file = caseOf(center, road.candidate());
        QCOMPARE(file.nextAction, std::optional(Action::AssignAppeal));
        QCOMPARE(file.appeals.front().admittedByName, QStringLiteral("Сейітов Асқар Болатұлы"));
        QCOMPARE(dueAction(), std::optional(Action::AssignAppeal));
    }

    void theWorkQueueLeadsThroughTheAppeal()
    {
        TestCenter center;
        AppealRoad road(center);
        const auto due = [&](Obligation kind) -> std::optional<WorkItem> {
            for (const WorkItem& item : need(WorkQueueQuery(center.db(), center.clock()).items())) {
                if (item.obligation == kind)
                    return item;
            }
            return std::nullopt;
        };
        const AppealId id = road.assigned();
        QVERIFY2(!due(Obligation::FileAppeal), "R20: the candidate's own term is no work of the center");
        QCOMPARE(due(Obligation::DecideAppeal)->nextAction, std::optional(Action::DecideAppeal));
        QCOMPARE(due(Obligation::DecideAppeal)->clause, QStringLiteral("R22"));
        QCOMPARE(need(WorkQueueQuery(center.db(), center.clock()).waiting()).appeals, 1);
        need(DecideAppeal(center.as(Role::AppealCommission)).run(id, road.finding(true)));
        QCOMPARE(due(Obligation::DecideAppeal)->nextAction, std::optional(Action::SendAppealDecision));
        need(SendAppealDecision(center.as(Role::Head)).run(id, NoticeChannel::Hand));
        QVERIFY(!due(Obligation::DecideAppeal));
        QCOMPARE(due(Obligation::IssueAfterAppeal)->nextAction, std::optional(Action::PrepareCertificate));
        QCOMPARE(due(Obligation::EnterIntoPlatform)->nextAction, std::optional(Action::Synchronize));
        QCOMPARE(need(WorkQueueQuery(center.db(), center.clock()).waiting()).appeals, 0);
    }

    void theListShowsWhatIsDueFirst()
    {
        TestCenter center;
        SessionRoad road(center);
        const Cases cases {center.contracted(1), center.contracted(3), center.contracted(5)};
        road.signedProtocol({}, cases);
        Desk& desk = center.as(Role::Registrar);
        const QString text = QStringLiteral("Келіспеймін");
        std::vector<AppealId> appeals;
        for (const ApplicationId& one : cases) {
            need(NotifyNotPassed(desk).run(one, text, NoticeChannel::Email));
            need(RecordReceipt(desk).run(one, center.today()));
        }
        for (const ApplicationId& one : cases) {
            appeals.push_back(need(RegisterAppeal(desk).run(one, {}, text)).id);
            center.clock().advance(24 * 60 * 60);
        }
        need(AssignAppeal(desk).run(appeals.at(0), center.appealCommission()));
        AppealFinding finding {text, {}, {}};
        for (const auto& seat : need(CommissionTable(center.db()).load(center.appealCommission())).seats) {
            if (seat.seat != CommissionSeat::Secretary)
                finding.votes.push_back({seat.staff, false, {}});
        }
        need(DecideAppeal(center.as(Role::AppealCommission)).run(appeals.at(0), finding));
        need(SendAppealDecision(desk).run(appeals.at(0), NoticeChannel::Email));
        const auto page = listOf(center);
        QCOMPARE(page.rows.size(), size_t {3});
        QCOMPARE(page.rows.at(0).row.id, appeals.at(1));
        QCOMPARE(page.rows.at(0).row.decideBy, std::optional(QDate(2026, 11, 25)));
        QCOMPARE(page.rows.at(0).nextAction, std::optional(Action::AssignAppeal));
        QCOMPARE(page.rows.at(1).row.id, appeals.at(2));
        QVERIFY(!page.rows.at(2).row.isOpen());
        QVERIFY(!page.rows.at(2).nextAction);
        QCOMPARE(page.rows.at(2).row.decision, std::optional(AppealOutcome::Rejected));
        pagesAreWhole(center, appeals.size());
    }

    void theListIsNarrowed()
    {
        TestCenter center;
        AppealRoad road(center);
        road.registeredLate();
        AppealFilter filter;
        filter.onlyLate = true;
        filter.onlyOpen = true;
        filter.states = {CaseState::Appealed};
        filter.from = filter.until = QDate(2026, 11, 25);
        filter.text = QStringLiteral("қайратова");
        QCOMPARE(listOf(center, filter).rows.size(), size_t {1});
        QCOMPARE(need(AppealListQuery(center.db(), center.clock()).count(filter)), 1);
        const AppealItem item = listOf(center, filter).rows.front();
        QVERIFY(item.row.isLate);
        QCOMPARE(item.row.applicationNumber, QStringLiteral("2026/0001"));
        QCOMPARE(item.row.profession.ru, QStringLiteral("Повар"));
        QCOMPARE(item.workingDaysLeft, 5);
        QCOMPARE(item.nextAction, std::optional(Action::AdmitAppeal));
        const auto application = need(ApplicationTable(center.db()).load(item.row.application));
        const QString iin = application.fields.identity.iin->toString();
        for (const QString& text : QStringList {iin, iin + QStringLiteral(" қайратова")}) {
            filter.text = text;
            QCOMPARE(listOf(center, filter).rows.size(), size_t {1});
        }
        for (const QString& text : QStringList {iin.left(11), iin + QStringLiteral(" ахметов"), QStringLiteral("900101300007")}) {
            filter.text = text;
            QVERIFY(listOf(center, filter).rows.empty());
        }
        filter.text = QStringLiteral("қайратова");
        filter.states = {CaseState::AppealAssigned};
        QVERIFY(listOf(center, filter).rows.empty());
        QCOMPARE(need(AppealListQuery(center.db(), center.clock()).count(filter)), 0);
        AppealFilter later;
        later.from = QDate(2026, 11, 26);
        QVERIFY(listOf(center, later).rows.empty());
    }

    void theChoiceOfACommissionSaysWhyNot()
    {
        TestCenter center;
        AppealRoad road(center);
        const AppealId id = road.registered();
        Commission other = road.commission();
        other.id = CommissionId();
        other.orderNumber = QStringLiteral("31-ө");
        other.orderDate = QDate(2026, 11, 1);
        other.seats.at(1).staff = center.examMembers().at(1);
        need(SaveCommission(center.as(Role::Head)).run(other));
        const auto choices = need(AppealCommissionsQuery(center.db()).load(id));
        QCOMPARE(choices.size(), size_t {2});
        QVERIFY2(!choices.at(0).isAllowed(), "R21: somebody of it examined; the newest order comes first");
        QCOMPARE(choices.at(0).refusal->arguments.back(), QStringLiteral("exam-commission"));
        QVERIFY(choices.at(1).isAllowed());
        QCOMPARE(choices.at(1).members.size(), 4);
    }

    void failsWhole()
    {
        TestCenter center;
        AppealRoad road(center);
        const AppealId id = road.assigned();
        AppealListQuery list(center.db(), center.clock());
        QVERIFY(failEveryAccess(center.db(), [&] { return list.page({}, 10); }) > 1);
        AppealCommissionsQuery choices(center.db());
        QVERIFY(failEveryAccess(center.db(), [&] { return choices.load(id); }) > 1);
    }

private:
    /// Page by page the same as at once.
    static void pagesAreWhole(TestCenter& center, size_t count)
    {
        AppealListQuery query(center.db(), center.clock());
        const auto all = listOf(center);
        std::vector<AppealId> seen;
        std::optional<AppealListRow> last;
        for (size_t i = 0; i < count; ++i) {
            const auto page = need(query.page({}, 1, last ? &*last : nullptr));
            QCOMPARE(page.rows.size(), size_t {1});
            QCOMPARE(page.hasMore, i + 1 < count);
            last = page.rows.front().row;
            seen.push_back(last->id);
        }
        for (size_t i = 0; i < count; ++i)
            QCOMPARE(seen.at(i), all.rows.at(i).row.id);
    }
};

QTEST_GUILESS_MAIN(TestAppealQueries)
#include "tst_appealqueries.moc"
