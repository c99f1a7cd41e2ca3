// Protects exactly-once (exchange.md 3, 8 to 11, 14, 15): between the center's own code and the real server, which is killed
// again and again, lies a line on which requests and answers are lost, cut, doubled, replayed late and refused. In the end
// every record is on the server once, and everything that was acknowledged is there.
#include "core/database/connection.h"
#include "core/database/statement.h"
#include "core/exchange/networktransport.h"
#include "core/exchange/ownstanding.h"
#include "core/exchange/retrypolicy.h"
#include "tests/ordeal/support/hostileproxy.h"
#include "tests/ordeal/support/lightcenter.h"
#include "tests/ordeal/support/serverprocess.h"
#include "tests/support/testcenter.h"

#include <QtCore/QEventLoop>
#include <QtCore/QSemaphore>
#include <QtCore/QSet>
#include <QtCore/QThread>
#include <QtCore/QTimer>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

namespace {

constexpr int centers = 4;
constexpr int percentHostile = 35;
constexpr qint64 chunk = 128 * 1024; ///< so that some batches go in chunks

/// One center at work: makes records in waves, and exchanges until nothing waits. The wait between attempts is the real
/// policy's, a thousand times faster.
class Worker final : public QThread {
public:
    Worker(const QString& number, const QString& code, const QString& address, int records, int wave)
        : m_clock(QDateTime::currentDateTimeUtc())
        , center(number, m_clock)
        , m_code(code)
        , m_address(address)
        , m_records(records)
        , m_wave(wave)
    {
        center.outbox.keepsBodies = false;
        center.ways = {wave, chunk};
    }

    QString failure; ///< empty: everything was acknowledged
    int attempts = 0;

private:
    ManualClock m_clock;

public:
    LightCenter center;

protected:
    void run() override
    {
        NetworkTransport transport((QUrl(m_address)));
        insist([&] { return enrolOnce(transport); });
        for (int made = 0; made < m_records && failure.isEmpty(); made += m_wave) {
            const int count = std::min(m_wave, m_records - made);
            while (center.freeNumbers() < count && failure.isEmpty())
                insist([&] { return center.askNumbers(transport, 100'000); });
            for (int i = 0; i < count; ++i)
                center.issue(center.take(1).first);
            insist([&] { return exchangeAll(transport); });
        }
    }

private:
    /// The real enrolment keeps name and key until it was answered; here a new name needs a new code, so it is insisted on
    /// with the same one.
    Result<void> enrolOnce(Transport& transport) { return center.enrolAgain(transport, m_code); }

    Result<void> exchangeAll(Transport& transport)
    {
        const auto done = center.exchange(transport);
        if (!done)
            return done.error();
        return {};
    }

    void insist(const std::function<Result<void>()>& step)
    {
        for (int failures = 1; failure.isEmpty(); ++failures) {
            ++attempts;
            const auto done = step();
            if (done)
                return;
            const auto wait = retryAfter(done.error(), failures, 0.5);
            if (!wait || failures > 2'000) {
                failure = nameOf(done.error().kind) + QLatin1Char(' ') + done.error().arguments.join(QLatin1Char(','))
                    + QLatin1Char(' ') + done.error().detail;
                return;
            }
            QSemaphore().tryAcquire(1, static_cast<int>(wait->count() / 1'000));
        }
    }

    QString m_code;
    QString m_address;
    int m_records;
    int m_wave;
};

} // namespace

class TestHostileProxy final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRecordIsThereOnce()
    {
        const int records = inFull(250'000, 5'000); // of each center
        const int wave = inFull(1'000, 500);
        const int between = inFull(10'000, 1'200); // ms from kill to kill
        const OrdealFigure figure(QStringLiteral("hostile proxy"));
        ServerProcess server(QStringLiteral(TANU_BINARY_DIR "/tanu-server"));
        HostileProxy proxy(ordealSeed(), percentHostile);
        proxy.leadTo(server.port());
        std::vector<std::unique_ptr<Worker>> workers;
        for (int i = 0; i < centers; ++i) {
            const QString number = QStringLiteral("04%1").arg(17 + i);
            workers.push_back(std::make_unique<Worker>(number, server.addCenter(number), proxy.address(), records, wave));
        }
        for (const auto& worker : workers)
            worker->start();
        const int kills = killUntilDone(server, proxy, workers, between);
        for (const auto& worker : workers)
            QVERIFY2(worker->failure.isEmpty(), qPrintable(worker->failure));
        proxy.finish();
        server.kill();
        lookAtTheServer(server.data(), workers, records);
        figure.tell(QStringLiteral("%1 records of %2 centers, %3 kills of the server, %4")
                        .arg(records * centers).arg(centers).arg(kills).arg(proxy.summary()));
        for (const HostileProxy::Deed deed : {HostileProxy::Reset, HostileProxy::LostAnswer, HostileProxy::Doubled,
                 HostileProxy::Replayed, HostileProxy::Refused})
            QVERIFY2(proxy.count(deed) > 0, "the line was not bad enough to show anything");
        QVERIFY(kills > 0);
    }

private:
    static int killUntilDone(ServerProcess& server, HostileProxy& proxy,
        const std::vector<std::unique_ptr<Worker>>& workers, int between)
    {
        int kills = 0;
        QEventLoop loop;
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
            server.kill();
            server.start();
            proxy.leadTo(server.port());
            ++kills;
        });
        const auto look = [&] {
            if (std::all_of(workers.begin(), workers.end(), [](const auto& worker) { return worker->isFinished(); }))
                loop.quit();
        };
        for (const auto& worker : workers)
            QObject::connect(worker.get(), &QThread::finished, &loop, look);
        timer.start(between);
        QTimer::singleShot(0, &loop, look);
        loop.exec();
        return kills;
    }

    static void lookAtTheServer(const QString& data, const std::vector<std::unique_ptr<Worker>>& workers, int records)
    {
        const auto connection = need(Connection::openSqlite(data + QLatin1String("/server.sqlite")));
        const auto count = [&](const char* sql) { return need(Statement::on(*connection, QLatin1String(sql)).integer()); };
        QCOMPARE(count("SELECT count(*) FROM record"), qint64(records) * centers);
        QCOMPARE(count("SELECT count(DISTINCT id) FROM record"), qint64(records) * centers);
        QCOMPARE(count("SELECT count(*) FROM certificate"), qint64(records) * centers);
        QCOMPARE(count("SELECT count(*) FROM device WHERE fenced_at IS NOT NULL"), qint64(0));
        QSet<QByteArray> kept;
        kept.reserve(records * centers);
        need(Statement::on(*connection, QStringLiteral("SELECT hash FROM record")).forEach([&](const Row& row) -> Result<void> {
            kept.insert(need(row.bytes("hash")));
            return {};
        }));
        for (const auto& worker : workers) {
            const auto& entries = worker->center.outbox.entries();
            QCOMPARE(entries.size(), static_cast<size_t>(records));
            QCOMPARE(worker->center.outbox.count(RecordState::Accepted), records);
            QVERIFY(std::all_of(entries.begin(), entries.end(), [&](const auto& entry) { return kept.contains(entry.hash); }));
        }
    }
};

QTEST_GUILESS_MAIN(TestHostileProxy)
#include "tst_hostileproxy.moc"
