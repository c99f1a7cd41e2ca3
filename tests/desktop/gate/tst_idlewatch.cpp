// Protects that a desk that nobody touches is locked in time, by a clock that tests move: not sooner, not never, and at
// once when a computer wakes from a long sleep (S1).
#include "app/desktop/gate/idlewatch.h"
#include "app/desktop/gate/pausecountdown.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

using namespace tanu;
using namespace tanu::desktop;

namespace {

struct Watch {
    ManualClock clock {QDateTime(QDate(2026, 11, 2), QTime(4, 0), Qt::UTC)};
    IdleWatch watch {clock, qApp};
    QSignalSpy idle {&watch, &IdleWatch::idle};

    void pass(int seconds)
    {
        clock.advance(seconds);
        watch.check();
    }
};

} // namespace

class TestIdleWatch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsAfterTheMinutesAndNotBefore_S1_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("counted");
        QTest::newRow("usual") << 10 << 10;
        QTest::newRow("shortest") << 1 << 1;
        QTest::newRow("longest") << 60 << 60;
        QTest::newRow("too short") << 0 << 1;
        QTest::newRow("too long") << 600 << 60;
    }
    void tellsAfterTheMinutesAndNotBefore_S1()
    {
        QFETCH(int, minutes);
        QFETCH(int, counted);
        Watch watch;
        watch.watch.setMinutes(minutes);
        QCOMPARE(watch.watch.minutes(), counted);
        watch.pass(counted * 60 - 1);
        QCOMPARE(watch.idle.size(), 0);
        watch.pass(1);
        QCOMPARE(watch.idle.size(), 1);
    }

    void aKeyBeginsTheCountAnew()
    {
        Watch watch;
        QLineEdit edit;
        edit.show();
        watch.pass(599);
        QTest::keyClick(&edit, Qt::Key_A);
        watch.pass(599);
        QCOMPARE(watch.idle.size(), 0);
        QTest::mouseMove(&edit, QPoint(3, 3));
        QTest::mouseClick(&edit, Qt::LeftButton);
        watch.pass(600);
        QCOMPARE(watch.idle.size(), 1);
    }

    void theFirstKeyAfterALongSleepOpensNothing_S1()
    {
        Watch watch;
        QLineEdit edit;
        edit.show();
        watch.clock.advance(3600);
        QTest::keyClick(&edit, Qt::Key_A);
        QCOMPARE(watch.idle.size(), 1);
    }

    void settingTheClockLengthensNothing_S1_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::newRow("back") << -86'400;
        QTest::newRow("ahead") << 86'400;
    }

    void settingTheClockLengthensNothing_S1()
    {
        QFETCH(int, seconds);
        Watch watch;
        watch.pass(300);
        watch.clock.set(watch.clock.now().addSecs(seconds));
        watch.watch.check();
        watch.pass(299);
        QCOMPARE(watch.idle.size(), 0);
        watch.pass(1);
        QCOMPARE(watch.idle.size(), 1);
    }

    void lockedItCountsNothing()
    {
        Watch watch;
        watch.watch.setActive(false);
        watch.pass(3600);
        QCOMPARE(watch.idle.size(), 0);
        watch.watch.setActive(true);
        watch.pass(599);
        QCOMPARE(watch.idle.size(), 0);
    }

    void aPauseEnds_data()
    {
        QTest::addColumn<QString>("until");
        QTest::newRow("past") << QStringLiteral("2026-11-02T03:59:59Z");
        QTest::newRow("unreadable") << QStringLiteral("soon");
    }
    void aPauseEnds()
    {
        QFETCH(QString, until);
        Watch watch;
        PauseCountdown pause(watch.clock, nullptr);
        QSignalSpy ended(&pause, &PauseCountdown::ended);
        pause.start(until);
        QCOMPARE(ended.size(), 1);
        QVERIFY(!pause.isRunning());
        QCOMPARE(pause.secondsLeft(), 0);
    }
};

QTEST_MAIN(TestIdleWatch)
#include "tst_idlewatch.moc"
