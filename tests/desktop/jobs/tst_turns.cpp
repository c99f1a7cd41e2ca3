// Protects that long work lets the window live, tells how far it is, can be stopped, and ends at the first refusal.
#include "app/desktop/jobs/turns.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::desktop;

namespace {

struct Run {
    std::vector<int> done;
    Error error {ErrorKind::NotFound, {}, {}};
    bool isFinished = false;
    bool isFailed = false;

    void watch(Turns& turns)
    {
        QObject::connect(&turns, &Turns::finished, &turns, [this] { isFinished = true; });
        QObject::connect(&turns, &Turns::failed, &turns, [this](const Error& what) {
            error = what;
            isFailed = true;
        });
    }
    [[nodiscard]] bool isOver() const { return isFinished || isFailed; }
};

} // namespace

class TestTurns final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void doesEverythingInOrder()
    {
        Run run;
        auto* turns = new Turns(5, [&run](int index) -> Result<void> {
            run.done.push_back(index);
            return {};
        }, this);
        run.watch(*turns);
        QSignalSpy progress(turns, &Turns::progressed);
        QSignalSpy gone(turns, &QObject::destroyed);
        turns->start();
        QVERIFY2(run.done.empty(), "nothing happens before the window has its turn");
        QTRY_VERIFY(run.isFinished);
        QCOMPARE(run.done, (std::vector<int> {0, 1, 2, 3, 4}));
        QCOMPARE(progress.last().at(0).toInt(), 5);
        QTRY_COMPARE(gone.count(), 1);
    }

    void nothingToDoIsFinishedAtOnce()
    {
        Run run;
        auto* turns = new Turns(0, [](int) -> Result<void> { return {}; }, this);
        run.watch(*turns);
        turns->start();
        QTRY_VERIFY(run.isFinished);
    }

    void aTurnIsShort()
    {
        Run run;
        QElapsedTimer sinceStart;
        int turnsSeen = 0;
        auto* turns = new Turns(6, [](int) -> Result<void> {
            QElapsedTimer work;
            work.start();
            while (work.elapsed() < Turns::turnMilliseconds) { }
            return {};
        }, this);
        run.watch(*turns);
        QObject::connect(turns, &Turns::progressed, this, [&turnsSeen] { ++turnsSeen; });
        sinceStart.start();
        turns->start();
        QTRY_VERIFY(run.isFinished);
        QCOMPARE(turnsSeen, 6);
    }

    void stopEndsBeforeTheNextThing()
    {
        Run run;
        Turns* turns = nullptr;
        turns = new Turns(10, [&](int index) -> Result<void> {
            run.done.push_back(index);
            if (index == 2)
                turns->stop();
            return {};
        }, this);
        run.watch(*turns);
        turns->start();
        QTRY_VERIFY(run.isFailed);
        QCOMPARE(run.error.kind, ErrorKind::Cancelled);
        QCOMPARE(run.done.size(), size_t(3));
        QVERIFY(!run.isFinished);
    }

    void theFirstRefusalEndsIt()
    {
        Run run;
        auto* turns = new Turns(10, [&run](int index) -> Result<void> {
            run.done.push_back(index);
            return index == 1 ? Result<void>(Error {ErrorKind::DiskFull, {QStringLiteral("x")}, {}}) : Result<void>();
        }, this);
        run.watch(*turns);
        turns->start();
        QTRY_VERIFY(run.isOver());
        QCOMPARE(run.error.kind, ErrorKind::DiskFull);
        QCOMPARE(run.done.size(), size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestTurns)
#include "tst_turns.moc"
