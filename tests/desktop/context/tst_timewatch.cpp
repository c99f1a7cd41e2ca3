// Protects: a clock that went wrong, before the start or while the program runs, is seen and stays seen until it is right
// again; a computer that slept a night is not accused.
#include "app/desktop/context/timewatch.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::desktop;

namespace {

constexpr qint64 day = 86'400;
const QDateTime morning(QDate(2026, 11, 30), QTime(4, 0), Qt::UTC);

/// A clock on the wall, and the time that really passes.
struct Desk {
    ManualClock clock {morning};
    qint64 passed = 0; ///< milliseconds

    TimeWatch watch(const std::optional<QDateTime>& lastAction)
    {
        return TimeWatch(clock, lastAction, [this] { return passed; });
    }
    void work(qint64 seconds)
    {
        clock.advance(seconds);
        passed += seconds * 1'000;
    }
};

} // namespace

class TimeWatchTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void believesAnOrdinaryDay()
    {
        Desk desk;
        const TimeWatch watch = desk.watch(morning.addSecs(-day));
        QCOMPARE(watch.state(), TimeState::Right);
        desk.work(8 * 60 * 60);
        QCOMPARE(watch.state(), TimeState::Right);
    }

    void believesACenterWithoutActions()
    {
        Desk desk;
        QCOMPARE(desk.watch(std::nullopt).state(), TimeState::Right);
    }

    void believesAComputerThatSlept()
    {
        Desk desk;
        const TimeWatch watch = desk.watch(morning);
        desk.clock.advance(3 * day); // the time that passes asleep is not counted
        QCOMPARE(watch.state(), TimeState::Right);
    }

    void seesItAtTheStart_data()
    {
        QTest::addColumn<qint64>("lastAction");
        QTest::addColumn<TimeState>("state");
        QTest::newRow("the last action is to come") << 10 * day << TimeState::WentBack;
        QTest::newRow("the last action was years ago") << -3'650 * day << TimeState::JumpedForward;
    }

    void seesItAtTheStart()
    {
        QFETCH(qint64, lastAction);
        QFETCH(TimeState, state);
        Desk desk;
        const TimeWatch watch = desk.watch(morning.addSecs(lastAction));
        QCOMPARE(watch.state(), state);
        desk.work(60 * 60);
        QCOMPARE(watch.state(), state);
        desk.clock.set(morning.addSecs(lastAction + 2 * 60 * 60));
        QCOMPARE(watch.state(), TimeState::Right);
    }

    void seesItWhileItRuns_data()
    {
        QTest::addColumn<qint64>("jump");
        QTest::addColumn<TimeState>("state");
        QTest::newRow("exchange.md 5, six minutes back") << qint64(-360) << TimeState::WentBack;
        QTest::newRow("ten years back") << -3'650 * day << TimeState::WentBack;
        QTest::newRow("ten years ahead") << 3'650 * day << TimeState::JumpedForward;
    }

    void seesItWhileItRuns()
    {
        QFETCH(qint64, jump);
        QFETCH(TimeState, state);
        Desk desk;
        const TimeWatch watch = desk.watch(morning);
        desk.work(60 * 60);
        desk.clock.advance(jump);
        QCOMPARE(watch.state(), state);
        QCOMPARE(watch.expected(), morning.addSecs(60 * 60));
        desk.clock.advance(-jump);
        QCOMPARE(watch.state(), TimeState::Right);
    }
};

QTEST_GUILESS_MAIN(TimeWatchTest)
#include "tst_timewatch.moc"
