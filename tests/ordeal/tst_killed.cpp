// Protects what was acknowledged: a center is killed in the middle of its work, again and again, and whatever somebody was
// told to be done is there, whole, and so is everything else.
#include "core/security/journal.h"
#include "tests/ordeal/support/books.h"
#include "tests/ordeal/support/memoryfolder.h"
#include "tests/ordeal/support/worker.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

#include <csignal>
#include <cstring>
#include <set>
#include <tuple>
#include <sys/wait.h>
#include <unistd.h>

using namespace tanu;
using namespace tanu::test;

namespace {

/// More entries than the journal can have got since the last answer.
constexpr int mostEntriesOfOne = 1000;

/// What the worker says once a service has returned.
struct Acknowledged {
    qint64 entries = 0;
    char hash[Journal::hashSize] {};
};

/// The worker in a process of its own, from the open of the data to its kill.
class WorkerProcess {
public:
    WorkerProcess(TestCenter& center, quint32 seed)
    {
        if (::pipe(m_pipe) != 0)
            qFatal("no pipe");
        m_process = ::fork();
        if (m_process == 0)
            work(center, seed);
        ::close(m_pipe[1]);
    }

    ~WorkerProcess() { ::close(m_pipe[0]); }
    Q_DISABLE_COPY_MOVE(WorkerProcess)

    /// The worker has opened its data and begins.
    [[nodiscard]] bool hasBegun()
    {
        Acknowledged first;
        return readOne(first);
    }

    /// Everything that was acknowledged before the kill, in order; nothing if the worker ended otherwise.
    std::optional<std::vector<Acknowledged>> killAfter(int microseconds)
    {
        timespec pause {0, microseconds * 1000L};
        ::nanosleep(&pause, nullptr);
        ::kill(m_process, SIGKILL);
        int status = 0;
        ::waitpid(m_process, &status, 0);
        std::vector<Acknowledged> told;
        for (Acknowledged next; readOne(next);)
            told.push_back(next);
        if (!WIFSIGNALED(status) || WTERMSIG(status) != SIGKILL)
            return std::nullopt;
        return told;
    }

private:
    bool readOne(Acknowledged& next) { return ::read(m_pipe[0], &next, sizeof next) == sizeof next; }

    [[noreturn]] void work(TestCenter& center, quint32 seed)
    {
        ::close(m_pipe[0]);
        center.open();
        Dice dice(seed);
        Worker worker(center, dice);
        Acknowledged told;
        while (::write(m_pipe[1], &told, sizeof told) == sizeof told) {
            const auto done = worker.step();
            if (!done) {
                std::fprintf(stderr, "%s\n", qUtf8Printable(nameOf(done.error().kind) + QLatin1Char(' ')
                    + done.error().arguments.join(QLatin1Char(',')) + QLatin1Char(' ') + done.error().detail));
                ::_exit(1);
            }
            const JournalCheckpoint end = journalEnd(center.db());
            told.entries = end.count;
            std::memcpy(told.hash, end.root.constData(), Journal::hashSize);
        }
        ::_exit(2);
    }

    int m_pipe[2] {};
    pid_t m_process = 0;
};

/// A center in a file that can be put back to how it was at first.
class Ground {
public:
    Ground()
    {
        SessionRoad(m_center).enrol();
        m_center.close();
        QFile file(m_center.path());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the center cannot be read");
        m_fresh = file.readAll();
    }

    [[nodiscard]] TestCenter& center() { return m_center; }

    void startAnew()
    {
        for (const char* part : {"-wal", "-shm"})
            QFile::remove(m_center.path() + QLatin1String(part));
        QFile file(m_center.path());
        if (!file.open(QIODevice::WriteOnly) || file.write(m_fresh) != m_fresh.size())
            qFatal("the center cannot be put back");
    }

    /// In this folder, as far as it can be written.
    static std::unique_ptr<Ground> in(const char* folder)
    {
        const MemoryFolder there(folder);
        return std::make_unique<Ground>();
    }

private:
    TestCenter m_center {TestCenter::Where::File};
    QByteArray m_fresh;
};

} // namespace

class TestKilled final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// On the disk a kill falls mostly into the wait for it, in memory into the work: both, by turns.
    void noAcknowledgedActionIsLostAndNoneIsHalfDone()
    {
        constexpr int cyclesOfOneCenter = 20;
        const int cycles = inFull(10'000, 500);
        const OrdealFigure figure(QStringLiteral("kill -9"));
        Dice dice(ordealSeed());
        const auto onDisk = Ground::in("/var/tmp");
        const auto inMemory = Ground::in("/dev/shm");
        for (int cycle = 0; cycle < cycles; ++cycle) {
            Ground& ground = (cycle / cyclesOfOneCenter) % 2 == 0 ? *onDisk : *inMemory;
            if (cycle % cyclesOfOneCenter == 0) {
                ground.startAnew();
                m_end.reset();
            }
            const QString wrong = killOnce(ground.center(), dice);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("cycle %1: %2").arg(cycle).arg(wrong)));
        }
        QVERIFY2(m_acknowledged > cycles, "the workers did hardly anything");
        QVERIFY2(m_unacknowledged > 0, "no kill fell between a commit and its acknowledgement");
        figure.tell(QStringLiteral("%1 kills, %2 acknowledged actions, %3 done and not yet acknowledged, 0 lost")
                        .arg(cycles).arg(m_acknowledged).arg(m_unacknowledged));
    }

private:
    /// What is wrong after one more kill; empty if nothing is.
    QString killOnce(TestCenter& center, Dice& dice)
    {
        WorkerProcess worker(center, static_cast<quint32>(dice.below(1'000'000)));
        if (!worker.hasBegun())
            return QStringLiteral("the worker cannot open the data");
        const auto told = worker.killAfter(dice.between(1000, 80'000));
        if (!told)
            return QStringLiteral("the worker was stopped by an error");
        m_acknowledged += static_cast<qint64>(told->size());

        center.open();
        std::optional<JournalCheckpoint> known = m_end;
        if (!told->empty())
            known = {told->back().entries, QByteArray(told->back().hash, Journal::hashSize)};
        QStringList wrong = wrongInBooks(center.db(), known);
        wrong += unacknowledgedBehind(center.db(), known ? known->count : 0);
        m_end = journalEnd(center.db());
        center.close();
        return wrong.join(QStringLiteral("; "));
    }

    /// One action at most may be there that nobody was told of: its entries have one action and the same facts.
    QStringList unacknowledgedBehind(Connection& db, qint64 entries)
    {
        std::set<std::tuple<QString, QDateTime, QByteArray>> acted;
        for (const JournalEntry& entry : need(Journal(db).latest(mostEntriesOfOne))) {
            if (entry.seq > entries)
                acted.emplace(entry.note.action, entry.note.at, entry.note.content);
        }
        const auto actions = static_cast<qint64>(acted.size());
        m_unacknowledged += actions;
        return actions <= 1 ? QStringList() : QStringList {QStringLiteral("%1 actions nobody was told of").arg(actions)};
    }

    std::optional<JournalCheckpoint> m_end;
    qint64 m_acknowledged = 0;
    qint64 m_unacknowledged = 0;
};

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
