// Protects the one primary button of a session: at each step of the road it is what the law wants next.
#include "app/desktop/sessions/sessionneed.h"
#include "tests/support/sessionroad.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;
using tanu::test::SessionRoad;
using tanu::test::TestCenter;

namespace {

SessionNeed needNow(TestCenter& center, const SessionId& id)
{
    return needOf(need(SessionQuery(center.db(), center.clock()).load(id)));
}

} // namespace

class TestSessionNeed final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beforeItsDay()
    {
        TestCenter center;
        SessionRoad road(center);
        QCOMPARE(needNow(center, road.planned()), SessionNeed::Candidates);
        QCOMPARE(needNow(center, road.scheduled({center.contracted(0)})), SessionNeed::Notices);
        const SessionId notified = road.notified({center.contracted(1)});
        QCOMPARE(needNow(center, notified), SessionNeed::Day);
        center.clock().set(need(SessionQuery(center.db(), center.clock()).load(notified)).session.startsAt);
        QCOMPARE(needNow(center, notified), SessionNeed::Start);
    }

    void whileItRuns()
    {
        TestCenter center;
        SessionRoad road(center);
        const ApplicationId first = center.contracted(0);
        const ApplicationId second = center.contracted(1);
        const SessionId session = road.started({first, second});
        QCOMPARE(needNow(center, session), SessionNeed::Theory);
        road.assess(first, false);
        QCOMPARE(needNow(center, session), SessionNeed::Theory);
        road.assess(second, true);
        QCOMPARE(needNow(center, session), SessionNeed::Decisions);
    }

    void fromTheEndToTheSignature()
    {
        TestCenter center;
        SessionRoad road(center);
        const SessionId ended = road.ended({center.contracted(0)}, {});
        QCOMPARE(needNow(center, ended), SessionNeed::Draft);
        const DraftedProtocol draft = need(DraftProtocol(center.as(Role::Secretary)).run(ended));
        QCOMPARE(needNow(center, ended), SessionNeed::Signature);
        need(SignProtocol(center.as(Role::Secretary)).run(draft.id, draft.hash, center.today()));
        QCOMPARE(needNow(center, ended), SessionNeed::Nothing);
    }

    void whatIsWaitedForHasNoAction()
    {
        QVERIFY(!actionOf(SessionNeed::Day));
        QVERIFY(!actionOf(SessionNeed::Nothing));
        QCOMPARE(actionOf(SessionNeed::Signature), Action::SignProtocol);
    }
};

QTEST_GUILESS_MAIN(TestSessionNeed)
#include "tst_sessionneed.moc"
