// Protects long work beside the window: it runs in another thread, tells how far it is, can be stopped, and never
// outlives the object that started it.
#include "app/desktop/exchange/longwork.h"

#include <QtCore/QSemaphore>
#include <QtCore/QThread>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::desktop;

class TestLongWork final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsInAnotherThreadAndEndsInThisOne()
    {
        LongWork work;
        QThread* there = nullptr;
        QThread* here = nullptr;
        work.start([&](const IsStopped&, const LongWork::Tell&) { there = QThread::currentThread(); },
            [&] { here = QThread::currentThread(); });
        QVERIFY(work.isRunning());
        QTRY_VERIFY(here);
        QCOMPARE(here, QThread::currentThread());
        QVERIFY(there && there != here);
        QVERIFY(!work.isRunning());
    }

    void tellsHowFarItIs()
    {
        LongWork work;
        QSignalSpy told(&work, &LongWork::progressed);
        bool isDone = false;
        work.start([](const IsStopped&, const LongWork::Tell& tell) { tell(2, 30, 100); }, [&] { isDone = true; });
        QTRY_VERIFY(isDone);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.first(), (QVariantList {2, 30, 100}));
    }

    void stopsWhenAsked()
    {
        LongWork work;
        bool isDone = false;
        work.start(
            [](const IsStopped& isStopped, const LongWork::Tell&) {
                while (!isStopped())
                    QThread::yieldCurrentThread();
            },
            [&] { isDone = true; });
        QVERIFY(!isDone);
        work.stop();
        QTRY_VERIFY(isDone);
    }

    void mayBeginAnewWhenItEnded()
    {
        LongWork work;
        int ended = 0;
        std::function<void()> again = [&] {
            if (++ended < 3)
                work.start([](const IsStopped& isStopped, const LongWork::Tell&) { QVERIFY(!isStopped()); }, again);
        };
        again();
        QTRY_COMPARE(ended, 3);
    }

    void doesNotOutliveItsOwner()
    {
        QSemaphore isIn;
        std::atomic_bool hasEnded = false;
        bool isDone = false;
        {
            LongWork work;
            work.start(
                [&](const IsStopped& isStopped, const LongWork::Tell&) {
                    isIn.release();
                    while (!isStopped())
                        QThread::yieldCurrentThread();
                    hasEnded = true;
                },
                [&] { isDone = true; });
            isIn.acquire();
        }
        QVERIFY(hasEnded);
        QCoreApplication::processEvents();
        QVERIFY(!isDone);
    }
};

QTEST_GUILESS_MAIN(TestLongWork)
#include "tst_longwork.moc"
