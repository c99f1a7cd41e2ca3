// Protects a center whose disk is full: an action that does not fit is refused as a whole and says so, what was there
// stays, and with room again work goes on where it stood.
#include "core/database/statement.h"
#include "tests/ordeal/services/servicetrials.h"
#include "tests/ordeal/support/books.h"
#include "tests/ordeal/support/memoryfolder.h"
#include "tests/ordeal/support/tightdisk.h"
#include "tests/ordeal/support/witness.h"
#include "tests/ordeal/support/worker.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

class TestFullDisk final : public QObject {
    Q_OBJECT

public:
    /// Before anything of Qt runs: a world of mounts is for a program of one thread.
    TestFullDisk()
        : m_fileSystem(smallFileSystem())
        , m_limit(fileSizeLimit())
    {
    }

private Q_SLOTS:
    void initTestCase() { m_figure = std::make_unique<OrdealFigure>(QStringLiteral("full disk")); }
    void cleanupTestCase()
    {
        m_figure->tell(QStringLiteral("%1 actions refused on %2, %3 done with room again")
                           .arg(m_refused)
                           .arg(m_fileSystem ? QStringLiteral("2 MB and under a limit")
                                             : QStringLiteral("a limit alone (this machine lets no one mount)"))
                           .arg(m_done));
    }

    void everyActionIsRefusedWholeAndThenDone_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<bool>("isLimit");
        const auto trials = serviceTrials();
        for (size_t i = 0; i < trials.size(); ++i) {
            for (const bool isLimit : {false, true}) {
                if (isLimit || m_fileSystem)
                    QTest::addRow("%s, %s, %s", trials[i].service, trials[i].what, isLimit ? "limit" : "2 MB")
                        << static_cast<int>(i) << isLimit;
            }
        }
    }

    void everyActionIsRefusedWholeAndThenDone()
    {
        QFETCH(int, index);
        QFETCH(bool, isLimit);
        TightDisk& disk = isLimit ? *m_limit : *m_fileSystem;
        const MemoryFolder there(qPrintable(disk.folder()));
        TestCenter center(TestCenter::Where::File);
        const Work work = serviceTrials().at(static_cast<size_t>(index)).prepare(center);
        // Whatever comes next needs new room.
        need(Statement::on(center.db(), QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")).all());
        Witness witness(center.path());
        constexpr qint64 page = 4096;
        constexpr qint64 allPages = 512; // what needs more than the whole disk (a backup) is done without the limit
        bool isDone = false;
        for (qint64 pages = 0; !isDone && pages < allPages;
             pages += inFull(1 + static_cast<int>(pages / 20), 2 + static_cast<int>(pages))) {
            disk.leave(pages * page);
            const Result<void> outcome = work();
            disk.giveBack();
            isDone = outcome.isOk();
            if (isDone)
                break;
            QCOMPARE(nameOf(outcome.error().kind), QStringLiteral("DiskFull"));
            QVERIFY(!center.db().isInTransaction());
            QVERIFY2(!witness.hasSomethingCommitted(), qPrintable(QStringLiteral("%1 pages").arg(pages)));
            ++m_refused;
        }
        QVERIFY(isDone || work());
        ++m_done;
        QVERIFY(witness.changed().contains(QLatin1String("journal")));
        QCOMPARE(wrongInDatabase(center.db()), QStringList());
    }

    void workGoesOnWhenThereIsRoomAgain_data()
    {
        QTest::addColumn<bool>("isLimit");
        QTest::addColumn<int>("room");
        for (int room = 40; room <= 400; room += inFull(8, 180)) {
            if (m_fileSystem)
                QTest::addRow("2 MB, room for %d KB", room) << false << room;
            QTest::addRow("limit %d KB", room) << true << room;
        }
    }

    void workGoesOnWhenThereIsRoomAgain()
    {
        QFETCH(bool, isLimit);
        QFETCH(int, room);
        TightDisk& disk = isLimit ? *m_limit : *m_fileSystem;
        const MemoryFolder there(qPrintable(disk.folder()));
        TestCenter center(TestCenter::Where::File);
        SessionRoad(center).enrol();
        need(Statement::on(center.db(), QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")).all());
        Dice dice(ordealSeed() + static_cast<quint32>(room));
        Worker worker(center, dice);
        disk.leave(room * 1024);
        workUntilFull(center, worker);
        disk.giveBack();
        QCOMPARE(wrongInBooks(center.db()), QStringList());
        center.close();
        center.open();
        QCOMPARE(wrongInBooks(center.db()), QStringList());
        for (int i = 0; i < 12; ++i) {
            const auto step = worker.step();
            QVERIFY2(step, step ? "" : qPrintable(step.error().detail));
            ++m_done;
        }
        QCOMPARE(wrongInBooks(center.db()), QStringList());
    }

private:
    /// Work as long as there is room, and five tries more.
    void workUntilFull(TestCenter& center, Worker& worker)
    {
        int refusals = 0;
        JournalCheckpoint end = journalEnd(center.db());
        for (int i = 0; refusals < 5 && i < 2000; ++i) {
            const auto step = worker.step();
            if (step) {
                end = journalEnd(center.db());
                continue;
            }
            ++refusals;
            QCOMPARE(nameOf(step.error().kind), QStringLiteral("DiskFull"));
            QCOMPARE(journalEnd(center.db()), end);
            QCOMPARE(wrongInBooks(center.db(), end), QStringList());
        }
        QCOMPARE(refusals, 5);
        m_refused += refusals;
    }

    std::unique_ptr<TightDisk> m_fileSystem;
    std::unique_ptr<TightDisk> m_limit;
    std::unique_ptr<OrdealFigure> m_figure;
    int m_refused = 0;
    int m_done = 0;
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
