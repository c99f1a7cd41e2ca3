// Protects what the screens of sessions show: the month, the list by pages, and one session with everything in it.
#include "core/services/queries/protocolquery.h"
#include "core/services/queries/sessionlistquery.h"
#include "core/services/queries/sessionquery.h"
#include "core/services/sessions/cancelsession.h"
#include "core/services/sessions/plansession.h"
#include "core/services/sessions/recordtheory.h"
#include "tests/support/sessionroad.h"
#include "tests/support/told.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

namespace {

SessionId plannedOn(TestCenter& center, QDate date)
{
    SessionPlan plan = SessionRoad(center).plan();
    plan.date = date;
    plan.dayOffConfirmed = true;
    return need(PlanSession(center.as(Role::Registrar)).run(plan)).id;
}

} // namespace

class TestSessionQueries final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDaysAreThoseOfKazakhstan()
    {
        TestCenter center;
        const SessionId last = plannedOn(center, QDate(2026, 11, 30));
        const SessionId first = plannedOn(center, QDate(2026, 12, 1));
        SessionPlan plan = SessionRoad(center).plan();
        plan.date = QDate(2026, 12, 1);
        plan.time = QTime(0, 30);
        const SessionId night = need(PlanSession(center.as(Role::Registrar)).run(plan)).id;
        SessionListQuery query(center.db());
        const auto november = need(query.days(QDate(2026, 11, 1), QDate(2026, 11, 30)));
        QCOMPARE(november.size(), size_t {1});
        QCOMPARE(november.at(0).id, last);
        const auto december = need(query.days(QDate(2026, 12, 1), QDate(2026, 12, 31)));
        QCOMPARE(december.size(), size_t {2});
        QCOMPARE(december.at(0).id, night);
        QCOMPARE(december.at(1).id, first);
        QCOMPARE(need(query.days(QDate(2026, 11, 30), QDate(2026, 12, 1))).size(), size_t {3});
        QCOMPARE(told(query.days(QDate(2026, 11, 1), QDate(2026, 11, 31))), QStringLiteral("ImpossibleDate"));
    }

    void countsWhatComesOfEachCandidate()
    {
        TestCenter center;
        SessionRoad road(center);
        const Cases cases {center.contracted(0), center.contracted(1)};
        const SessionId id = road.scheduled(cases);
        SessionListQuery query(center.db());
        SessionRow row = need(query.page({}, false, 1)).rows.at(0);
        QCOMPARE(row.id, id);
        QCOMPARE(row.candidates, 2);
        QCOMPARE(row.toNotify, 2);
        QCOMPARE(row.decided, 0);
        TestCenter other;
        SessionRoad(other).drafted({other.contracted(0)}, {other.contracted(1), other.contracted(2)});
        row = need(SessionListQuery(other.db()).page({}, false, 1)).rows.at(0);
        QCOMPARE(row.toNotify, 0);
        QCOMPARE(row.decided, 3);
        QCOMPARE(row.passed, 1);
        QVERIFY(row.hasDraft);
        QCOMPARE(row.state, SessionState::Ended);
        QCOMPARE(row.profession.kk, QStringLiteral("Аспаз"));
    }

    void pagesByTimeBothWays()
    {
        TestCenter center;
        for (int day = 17; day < 24; ++day)
            plannedOn(center, QDate(2026, 11, day));
        plannedOn(center, QDate(2026, 11, 20));
        SessionListQuery query(center.db());
        for (const bool descending : {false, true}) {
            std::vector<SessionRow> all;
            const SessionRow* after = nullptr;
            for (;;) {
                const auto page = need(query.page({}, descending, 3, after));
                all.insert(all.end(), page.rows.begin(), page.rows.end());
                if (!page.hasMore)
                    break;
                after = &all.back();
            }
            QCOMPARE(all.size(), size_t {8});
            QVERIFY(std::is_sorted(all.begin(), all.end(), [&](const SessionRow& a, const SessionRow& b) {
                return descending ? b.startsAt < a.startsAt : a.startsAt < b.startsAt;
            }));
            QSet<SessionId> ids;
            for (const SessionRow& row : all)
                ids.insert(row.id);
            QCOMPARE(ids.size(), 8);
        }
    }

    void filters()
    {
        TestCenter center;
        const SessionId one = plannedOn(center, QDate(2026, 11, 18));
        const SessionId cancelled = plannedOn(center, QDate(2026, 11, 19));
        need(CancelSession(center.as(Role::Registrar)).run(cancelled, QStringLiteral("Су апаты")));
        SessionListQuery query(center.db());
        SessionFilter filter;
        filter.states = {SessionState::Planned, SessionState::Started};
        QCOMPARE(need(query.page(filter, false, 9)).rows.size(), size_t {1});
        QCOMPARE(need(query.page(filter, false, 9)).rows.at(0).id, one);
        filter = {};
        filter.from = QDate(2026, 11, 19);
        filter.until = QDate(2026, 11, 19);
        QCOMPARE(need(query.page(filter, false, 9)).rows.at(0).id, cancelled);
        filter = {};
        filter.profession = QStringLiteral("welder");
        QVERIFY(need(query.page(filter, false, 9)).rows.empty());
        filter = {};
        filter.programme = center.programme().id;
        QCOMPARE(need(query.page(filter, false, 9)).rows.size(), size_t {2});
    }

    void oneSessionWithEverything()
    {
        TestCenter center;
        SessionRoad road(center);
        const Cases cases {center.contracted(0), center.contracted(1)};
        const SessionId id = road.started(cases);
        road.assess(cases.at(0), true);
        need(RecordTheory(center.as(Role::Secretary)).run(cases.at(1), 30, 30));
        const SessionView view = need(SessionQuery(center.db(), center.clock()).load(id));
        QCOMPARE(view.numberText, QStringLiteral("2026/0001"));
        QCOMPARE(view.programme.equipment.size(), size_t {2});
        QCOMPARE(view.members.size(), size_t {5});
        QCOMPARE(view.members.front().seat, CommissionSeat::Chair);
        QVERIFY(!view.members.back().isAssessor());
        QCOMPARE(view.candidates.size(), size_t {2});
        const SessionCandidate& first = view.candidates.at(0);
        QCOMPARE(first.application.id, cases.at(0));
        QVERIFY(first.notice);
        QVERIFY(first.place.briefedAt);
        QCOMPARE(first.marks.size(), size_t {20});
        QVERIFY(first.derived);
        QCOMPARE(first.derived->decision, Decision::Passed);
        QVERIFY(first.reasons.empty());
        QVERIFY(!view.candidates.at(1).derived);
        QVERIFY(!view.canStartToday);
        QVERIFY(!view.protocol);
    }

    void tellsWhenTheProtocolIsDue()
    {
        TestCenter center;
        const SessionId id = SessionRoad(center).ended({center.contracted()}, {});
        const SessionView view = need(SessionQuery(center.db(), center.clock()).load(id));
        QCOMPARE(view.protocolDue, QDate(2026, 11, 19));
        QCOMPARE(view.candidates.at(0).reasons.size(), size_t {2});
        QVERIFY(!need(ProtocolQuery(center.db()).ofSession(id)));
    }

    void tellsWhetherItsDayHasCome()
    {
        TestCenter center;
        const SessionId id = SessionRoad(center).notified({center.contracted()});
        SessionQuery query(center.db(), center.clock());
        QVERIFY(!need(query.load(id)).canStartToday);
        center.clock().set(fromKazakhstan(QDate(2026, 11, 17), QTime(0, 1)));
        QVERIFY(need(query.load(id)).canStartToday);
        const SessionId none = SessionId::make(center.clock().now());
        QCOMPARE(told(query.load(none)), QStringLiteral("NotFound session,") + none.toText());
    }
};

QTEST_GUILESS_MAIN(TestSessionQueries)
#include "tst_sessionqueries.moc"
