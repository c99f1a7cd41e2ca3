// Protects what calendars of other programs are told of the sessions: every one of the filter, in order, with the length
// that the programme gives it.
#include "core/services/queries/sessioncalendarquery.h"
#include "core/services/sessions/cancelsession.h"
#include "tests/support/faulttest.h"
#include "tests/support/sessionroad.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

class TestSessionCalendarQuery final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySessionHasItsLength()
    {
        TestCenter center;
        SessionRoad road(center);
        const SessionId first = road.planned();
        center.clock().advance(3 * 24 * 3600);
        Programme longer = center.programme();
        longer.version = 2;
        longer.theoryMinutes = 45;
        longer.practiceMinutes = 200;
        road.useProgramme(center.addProgramme(longer));
        const SessionId second = road.planned();
        const auto found = need(SessionCalendarQuery(center.db()).load({}));
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found[0].session.id, first);
        QCOMPARE(found[0].minutes, 60 + 120);
        QCOMPARE(found[1].session.id, second);
        QCOMPARE(found[1].minutes, 45 + 200);
        QVERIFY(found[0].session.startsAt < found[1].session.startsAt);
    }

    void aFilterNarrows()
    {
        TestCenter center;
        SessionRoad road(center);
        const SessionId kept = road.planned();
        const SessionId cancelled = road.planned();
        need(CancelSession(center.as(Role::Secretary)).run(cancelled, QStringLiteral("Жарық жоқ")));
        QCOMPARE(need(SessionCalendarQuery(center.db()).load({})).size(), size_t(2));
        SessionFilter planned;
        planned.states = {SessionState::Planned};
        const auto found = need(SessionCalendarQuery(center.db()).load(planned));
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].session.id, kept);
        SessionFilter before;
        before.until = center.today();
        QVERIFY(need(SessionCalendarQuery(center.db()).load(before)).empty());
    }

    void aFailedReadLeavesNothingOpen()
    {
        TestCenter center;
        (void)SessionRoad(center).planned();
        QVERIFY(failEveryAccess(center.db(), [&] { return SessionCalendarQuery(center.db()).load({}); }) > 2);
    }
};

QTEST_GUILESS_MAIN(TestSessionCalendarQuery)
#include "tst_sessioncalendarquery.moc"
