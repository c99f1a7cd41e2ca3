// Protects the national installation: three real server processes on one PostgreSQL, centers that reach any of them, some
// of them at the same moment. No number twice, no record twice, one answer per batch, one whole journal; and whoever is
// killed in the middle loses nothing that was acknowledged.
#include "core/database/statement.h"
#include "core/security/journal.h"
#include "server/serverstore.h"
#include "support/overnetwork.h"
#include "support/peerserver.h"
#include "support/testserver.h"
#include "tests/support/database/testdatabase.h"
#include "tests/support/patience.h"

#include <QtTest/QTest>

#include <algorithm>
#include <atomic>
#include <future>

using namespace tanu;
using namespace tanu::server;

namespace {

constexpr int servers = 3;

/// Asks this server, and while it is busy or gone the next one.
HttpResponse patiently(const QStringList& addresses, int first, const HttpRequest& request)
{
    HttpResponse response;
    for (int attempt = 0; attempt < 200; ++attempt) {
        response = overNetwork(addresses.at((first + attempt) % addresses.size()), request);
        if (response.status != 0 && response.status != 503)
            return response;
    }
    return response;
}

} // namespace

class tst_SeveralServers : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_database;
    std::vector<std::unique_ptr<PeerServer>> m_servers;

    [[nodiscard]] QString data() const { return m_folder->filePath(QStringLiteral("data")); }

    [[nodiscard]] QStringList addresses() const
    {
        QStringList all;
        for (const auto& server : m_servers)
            all.append(server->address());
        return all;
    }

    QString codeFor(const QString& number)
    {
        const SystemClock clock;
        const auto store = ServerStore::open({data(), m_database}, clock);
        if (!store)
            return {};
        const FakeCenter sample(number, {});
        const Center& center = sample.center();
        const auto code = addCenter(store->desk(clock),
            {center.number, center.name, center.bin, {}, {QDate(2020, 1, 1), QDate(2099, 12, 31), std::nullopt}, 1000});
        return code ? *code : QString();
    }

    qint64 count(const char* sql)
    {
        const auto connection = Connection::openPostgresql(m_database);
        const auto found = connection ? Statement::on(**connection, QLatin1String(sql)).integer() : Result<qint64>(connection.error());
        return found ? *found : -1;
    }

    /// Besides what the first start wrote by itself.
    void journalIsWhole(qint64 entries)
    {
        const SystemClock clock;
        const auto store = ServerStore::open({data(), m_database}, clock);
        QVERIFY(store.isOk());
        const auto state = Journal(*store->connection).verify();
        QVERIFY(state.isOk());
        QVERIFY(state->isWhole());
        QCOMPARE(state->end.count, entries + count("SELECT count(*) FROM journal WHERE actor = 'tanu-server'"));
    }

    Transport transport(int first) const
    {
        return [all = addresses(), first](const HttpRequest& request) { return patiently(all, first, request); };
    }

private Q_SLOTS:
    void init()
    {
        m_servers.clear();
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = *test::cluster().create();
        const QString assets = webAssetsFor(m_folder->path());
        // All at once on an empty database and an empty folder: one schema, one key.
        for (int i = 0; i < servers; ++i)
            m_servers.push_back(std::make_unique<PeerServer>(data(), m_database, assets));
        for (const auto& server : m_servers)
            QVERIFY2(server->listens(), qPrintable(server->complaints()));
    }
    void cleanup() { m_servers.clear(); }

    void areOneServer()
    {
        QSet<QByteArray> keys;
        for (const QString& address : addresses()) {
            const auto list = parseSigned(overNetwork(address, getOf(QStringLiteral("/api/v1/keys"))).body, signedfor::keyList);
            QVERIFY(list.isOk());
            keys.insert(list->keyId);
        }
        QCOMPARE(keys.size(), 1);
        QCOMPARE(count("SELECT count(*) FROM server"), 1);
    }

    void takeTheWorkOfManyCenters()
    {
        constexpr int centers = 6;
        constexpr int batches = 4;
        constexpr int records = 25;
        const auto work = [&](int index, const QString& code) -> QString {
            const QString number = QStringLiteral("%1").arg(100 + index, 4, 10, QLatin1Char('0'));
            FakeCenter center(number, transport(index));
            if (center.enrol(code).status != 200)
                return QStringLiteral("not enrolled");
            for (int batch = 0; batch < batches; ++batch) {
                if (center.askNumbers(batch, records).status != 200)
                    return QStringLiteral("no numbers");
                QList<RecordRevision> made;
                for (int i = 1; i <= records; ++i)
                    made.append(FakeCenter::record(center.certificate(batch * records + i)));
                const HttpResponse answer = center.send(center.batchOf(made));
                if (fatesIn(answer).count(QStringLiteral("accepted")) != records)
                    return QStringLiteral("status %1: %2").arg(answer.status).arg(problemsIn(answer).join(QLatin1Char(' ')));
            }
            return {};
        };
        QStringList codes;
        for (int i = 0; i < centers; ++i)
            codes.append(codeFor(QStringLiteral("%1").arg(100 + i, 4, 10, QLatin1Char('0'))));
        std::vector<std::future<QString>> working;
        for (int i = 0; i < centers; ++i)
            working.push_back(std::async(std::launch::async, work, i, codes.at(i)));
        for (auto& one : working)
            QCOMPARE(one.get(), QString());
        QCOMPARE(count("SELECT count(*) FROM record"), centers * batches * records);
        QCOMPARE(count("SELECT count(*) FROM certificate"), centers * batches * records);
        QCOMPARE(count("SELECT count(*) FROM number_block a JOIN number_block b ON a.center = b.center "
                       "AND a.grant_number < b.grant_number AND a.first <= b.last AND b.first <= a.last"), 0);
        // adding a center, enrolling, a grant and a batch are an entry each
        journalIsWhole(centers * (2 + 2 * batches));
    }

    /// A proxy that tries the next server too early: the same bytes arrive at two of them at once.
    void giveOneAnswerToWhatComesTwiceAtOnce()
    {
        constexpr int rounds = 8;
        constexpr int records = 20;
        bool isDoubled = false;
        int differing = 0;
        FakeCenter center(QStringLiteral("0417"), [&, all = addresses()](const HttpRequest& request) {
            if (!isDoubled)
                return patiently(all, 0, request);
            auto other = std::async(std::launch::async, [&] { return patiently(all, 1, request); });
            const HttpResponse one = patiently(all, 0, request);
            const HttpResponse two = other.get();
            differing += one.status == two.status && one.body == two.body ? 0 : 1;
            return one;
        });
        QCOMPARE(center.enrol(codeFor(QStringLiteral("0417"))).status, 200);
        isDoubled = true;
        for (int round = 0; round < rounds; ++round) {
            QCOMPARE(center.askNumbers(round, records).status, 200);
            QList<RecordRevision> made;
            for (int i = 1; i <= records; ++i)
                made.append(FakeCenter::record(center.certificate(round * records + i)));
            const HttpResponse answer = center.send(center.batchOf(made));
            QCOMPARE(fatesIn(answer).count(QStringLiteral("accepted")), records);
        }
        QCOMPARE(differing, 0);
        QCOMPARE(count("SELECT count(*) FROM number_block"), rounds);
        QCOMPARE(count("SELECT count(*) FROM answer"), rounds);
        QCOMPARE(count("SELECT count(*) FROM record"), rounds * records);
        journalIsWhole(2 + 2 * rounds);
    }

    /// exchange.md 14: a clone speaks to another server at the same moment.
    void takeOneOfTwoBatchesUnderOneSequence()
    {
        const QStringList all = addresses();
        std::atomic<int> turn{0};
        FakeCenter center(QStringLiteral("0417"), [&](const HttpRequest& request) { return patiently(all, turn++, request); });
        QCOMPARE(center.enrol(codeFor(QStringLiteral("0417"))).status, 200);
        QCOMPARE(center.askNumbers(0, 10).status, 200);
        const QByteArray one = center.batchAt(1, {canonicalOf(FakeCenter::record(center.certificate(1)))});
        const QByteArray two = center.batchAt(1, {canonicalOf(FakeCenter::record(center.certificate(2)))});
        auto other = std::async(std::launch::async, [&] { return center.send(two); });
        QList<int> statuses{center.send(one).status};
        statuses.append(other.get().status);
        std::sort(statuses.begin(), statuses.end());
        QCOMPARE(statuses, QList<int>({200, 409}));
        QCOMPARE(count("SELECT count(*) FROM record"), 1);
        QCOMPARE(count("SELECT count(*) FROM device WHERE fenced_at IS NOT NULL"), 1);
        QCOMPARE(codeIn(center.send(one)), QStringLiteral("DeviceFenced"));
    }

    void loseNothingWhenOneIsKilled()
    {
        constexpr int batches = 30;
        constexpr int records = 20;
        FakeCenter center(QStringLiteral("0417"), transport(0));
        QCOMPARE(center.enrol(codeFor(QStringLiteral("0417"))).status, 200);
        QCOMPARE(center.askNumbers(0, 1000).status, 200);
        std::atomic<int> acknowledged{0};
        auto working = std::async(std::launch::async, [&]() -> QString {
            for (int batch = 0; batch < batches; ++batch) {
                QList<RecordRevision> made;
                for (int i = 1; i <= records; ++i)
                    made.append(FakeCenter::record(center.certificate(batch * records + i)));
                const HttpResponse answer = center.send(center.batchOf(made));
                if (fatesIn(answer).count(QStringLiteral("accepted")) != records)
                    return QStringLiteral("batch %1, status %2: %3").arg(batch).arg(answer.status).arg(codeIn(answer));
                ++acknowledged;
            }
            return {};
        });
        QTRY_VERIFY_WITH_TIMEOUT(acknowledged.load() >= batches / 3, test::patience);
        m_servers.front()->kill();
        QCOMPARE(working.get(), QString());
        QCOMPARE(count("SELECT count(*) FROM record"), batches * records);
        QCOMPARE(count("SELECT count(*) FROM answer"), batches);
        journalIsWhole(3 + batches);
    }

    /// Asked while the database is away they say so; when it is there again they work on, and nobody starts them anew.
    void areThereAgainWhenTheDatabaseIs()
    {
        FakeCenter center(QStringLiteral("0417"), transport(0));
        QCOMPARE(center.enrol(codeFor(QStringLiteral("0417"))).status, 200);
        QCOMPARE(center.askNumbers(0, 10).status, 200);
        const HttpRequest health = getOf(QStringLiteral("/health"));
        const HttpRequest list = getOf(QStringLiteral("/api/v1/status/0417"));
        const HttpRequest page = getOf(QStringLiteral("/registers"));
        const QByteArray batch = center.batchOf({FakeCenter::record(center.certificate(1))});
        test::cluster().stop();
        for (const QString& address : addresses()) {
            for (int use = 0; use < 2; ++use) {
                QCOMPARE(overNetwork(address, health).status, 503);
                for (const HttpRequest& request : {list, page}) {
                    const HttpResponse answer = overNetwork(address, request);
                    QCOMPARE(answer.status, 503);
                    QVERIFY(answer.header("Retry-After").toInt() > 0);
                }
            }
        }
        QCOMPARE(codeIn(center.send(batch)), QStringLiteral("DatabaseAway"));
        QVERIFY(test::cluster().run());
        for (const QString& address : addresses()) {
            QCOMPARE(overNetwork(address, health).status, 200);
            QCOMPARE(overNetwork(address, list).status, 200);
            QCOMPARE(overNetwork(address, page).status, 200);
        }
        QCOMPARE(fatesIn(center.send(batch)).count(QStringLiteral("accepted")), 1);
        QCOMPARE(count("SELECT count(*) FROM record"), 1);
        journalIsWhole(4);
    }
};

QTEST_GUILESS_MAIN(tst_SeveralServers)
#include "tst_severalservers.moc"
