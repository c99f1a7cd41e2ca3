// Protects the exchange of a real center against what happens to it (exchange.md 9, 10, 14, 16): a batch goes on where it was
// cut, what was deferred is offered again, a restored server gets back what it lost without anybody doing something, a copied
// installation is fenced and goes on under a new name with its data, and a stick does what the net does.
#include "core/database/statement.h"
#include "core/exchange/carrybatch.h"
#include "core/exchange/enrolinstallation.h"
#include "core/exchange/networktransport.h"
#include "core/exchange/ownstanding.h"
#include "core/exchange/synchronize.h"
#include "core/security/carriedfile.h"
#include "core/services/certificates/numberblocks.h"
#include "core/services/queries/exchangequery.h"
#include "core/storage/sentbatchtable.h"
#include "core/storage/serverlinktable.h"
#include "core/wire/numberendrecord.h"
#include "server/actions/raiseepoch.h"
#include "server/commands/command.h"
#include "server/serverapplication.h"
#include "server/serverstore.h"
#include "tests/support/sessionroad.h"
#include "tests/support/testcenter.h"
#include "tests/support/told.h"

#include <QtCore/QFile>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

namespace {

/// Cuts the line after so many chunks, and can refuse what is too large for it.
class CutTransport final : public Transport {
public:
    explicit CutTransport(Transport& real)
        : m_real(real)
    {
    }

    int chunksLeft = -1; ///< -1: no cut
    qsizetype largest = 0; ///< bytes of a body; 0: any
    QByteArray loseAnswerTo; ///< once
    int chunks = 0; ///< that arrived
    QList<QByteArray> asked;

    Result<HttpReply> send(const HttpRequest& request, const IsStopped& isStopped) override
    {
        asked.append(request.path);
        if (largest > 0 && request.body.size() > largest)
            return HttpReply {413, {}, std::nullopt};
        const bool isChunk = request.path == "/api/v1/uploads/chunks";
        if (isChunk && chunksLeft == 0)
            return Error {ErrorKind::NetworkUnreachable, {QStringLiteral("cut")}, {}};
        if (isChunk && chunksLeft > 0)
            --chunksLeft;
        auto reply = m_real.send(request, isStopped);
        chunks += isChunk && reply && reply->status == 200 ? 1 : 0;
        if (request.path == loseAnswerTo) {
            loseAnswerTo.clear();
            return Error {ErrorKind::NetworkUnreachable, {QStringLiteral("lost")}, {}};
        }
        return reply;
    }

private:
    Transport& m_real;
};

constexpr qint64 chunkBytes = 4'096;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A real center with its server; the server takes small chunks.
class Pair {
public:
    Pair()
        : center(TestCenter::Where::File)
        , road(center)
    {
        need(center.db().execute(QStringLiteral("DELETE FROM number_block")));
        start();
        need(EnrolInstallation(center.as(Role::Administrator), *transport).run(m_server->address(), newCenter()));
        need(synchronize());
    }

    void start()
    {
        server::ServerOptions options;
        options.data = data();
        options.host = QStringLiteral("check.example.kz");
        options.chunkBytes = chunkBytes;
        m_server = need(server::ServerApplication::start(options, &center.clock()));
        m_network = std::make_unique<NetworkTransport>(QUrl(m_server->address()));
        transport = std::make_unique<CutTransport>(*m_network);
    }
    void stop() { m_server.reset(); }
    [[nodiscard]] QString address() const { return m_server->address(); }
    [[nodiscard]] QString data() const { return m_folder.filePath(QStringLiteral("server")); }
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    struct Said {
        int code;
        QString out;
        QString errors;
    };
    static Said run(const QStringList& words)
    {
        Said said;
        QTextStream out(&said.out);
        QTextStream errors(&said.errors);
        said.code = server::runCommand(words, {out, errors});
        return said;
    }
    QString newCenter(const QString& number = QStringLiteral("0417")) const
    {
        return run({QStringLiteral("center"), QStringLiteral("add"), QStringLiteral("--data"), data(), QStringLiteral("--number"),
                       number, QStringLiteral("--name-kk"), QStringLiteral("Орталық"), QStringLiteral("--name-ru"),
                       QStringLiteral("Центр"), QStringLiteral("--bin"), QStringLiteral("190440000189"), QStringLiteral("--from"),
                       QStringLiteral("2026-01-01"), QStringLiteral("--until"), QStringLiteral("2028-12-31")})
            .out.trimmed();
    }
    QString newCode() const
    {
        return run({QStringLiteral("center"), QStringLiteral("code"), QStringLiteral("0417"), QStringLiteral("--data"), data()})
            .out.trimmed();
    }

    Result<SyncReport> synchronize(const Synchronize::OnProgress& onProgress = {})
    {
        return Synchronize(center.as(Role::Administrator), *transport).run({}, onProgress);
    }
    Result<WrittenBatch> write(const QString& file) { return CarryBatch(center.as(Role::Administrator)).write(file); }
    Result<CarriedAnswer> read(const QString& file) { return CarryBatch(center.as(Role::Administrator)).read(file); }
    Said take(const QString& batch, const QString& answer) const
    {
        return run({QStringLiteral("batch"), QStringLiteral("take"), batch, QStringLiteral("--answer"), answer,
            QStringLiteral("--data"), data()});
    }

    /// What the server reads of a carried file.
    [[nodiscard]] Result<CarriedFile> opened(const char* name) const
    {
        const auto store = server::ServerStore::find(data());
        if (!store)
            return store.error();
        return readCarried(path(name), SealedKind::Batch, *store->key, 1'000'000);
    }

    ExchangeView view() { return need(ExchangeQuery(center.db()).load()); }
    ServerLink link() { return need(ServerLinkTable(center.db()).load()); }

    /// Two outcomes that wait; `serial` gives other persons.
    void outcomes(int serial = 1) { road.signedProtocol({road.contracted(serial)}, {road.contracted(serial + 1)}); }
    /// Many small records: the ends of numbers.
    void manyRecords(int count)
    {
        for (int i = 0; i < count; ++i)
            need(perform(center.as(Role::Administrator), Action::Synchronize, [&](Deed& deed) -> Result<void> {
                const Ordinal ordinal = need(NumberBlocks(deed.connection()).takeNext());
                const NumberEndRecord end {need(AccreditationNumber::parse(QStringLiteral("0417"))), ordinal, ordinal,
                    NumberEnd::Spoiled, deed.today(), QStringLiteral("printed wrong")};
                return deed.send(makeUuid7(deed.now()), RecordKind::NumberEnd,
                    need(decodeCbor(contentOf(end))), ApplicationId());
            }));
    }

    /// So many of the next numbers are taken; nobody is told yet.
    void take(int count)
    {
        need(perform(center.as(Role::Administrator), Action::Synchronize, [&](Deed& deed) -> Result<void> {
            for (int i = 0; i < count; ++i)
                need(NumberBlocks(deed.connection()).takeNext());
            return {};
        }));
    }

    TestCenter center;
    SessionRoad road;
    std::unique_ptr<CutTransport> transport;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<server::ServerApplication> m_server;
    std::unique_ptr<NetworkTransport> m_network;
};

/// What the server keeps, read beside it.
qint64 onServer(const Pair& pair, const QString& sql)
{
    const auto connection = need(Connection::openSqlite(pair.data() + QLatin1String("/server.sqlite")));
    return need(Statement::on(*connection, sql).integer());
}

const QString countRecords = QStringLiteral("SELECT count(*) FROM record");

} // namespace

class TestTransfer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLargeBatchGoesInChunksAndShowsHowFar()
    {
        Pair pair;
        pair.manyRecords(120);
        QList<int> steps;
        const auto report = pair.synchronize([&](SyncStage stage, int done, int) {
            if (stage == SyncStage::Sending)
                steps.append(done);
        });
        QCOMPARE(told(report), QStringLiteral("ok"));
        QCOMPARE(report->accepted, 120);
        QVERIFY(pair.transport->chunks > 3);
        QVERIFY(!pair.transport->asked.contains("/api/v1/batches"));
        QVERIFY(std::is_sorted(steps.cbegin(), steps.cend()));
        QVERIFY2(QSet<int>(steps.cbegin(), steps.cend()).size() > 4, "between the chunks, too");
    }

    void aCutBatchGoesOnWhereItWas()
    {
        Pair pair;
        pair.manyRecords(60);
        pair.transport->chunksLeft = 2;
        QCOMPARE(told(pair.synchronize()), QStringLiteral("NetworkUnreachable cut"));
        QCOMPARE(pair.view().counts.waiting, 60);
        const qint64 sequence = pair.link().deviceSequence;
        const int before = pair.transport->chunks;

        pair.stop();
        pair.start();
        QCOMPARE(pair.synchronize()->accepted, 60);
        QCOMPARE(pair.link().deviceSequence, sequence);
        QCOMPARE(before, 2);
        QCOMPARE(onServer(pair, QStringLiteral("SELECT count(*) FROM answer")), 1);
        QCOMPARE(pair.view().counts.waiting, 0);
    }

    void aLostAnswerToAnUploadCostsNothing()
    {
        Pair pair;
        pair.manyRecords(60);
        pair.transport->loseAnswerTo = "/api/v1/uploads/done";
        QVERIFY(!pair.synchronize());
        pair.transport->asked.clear();
        QCOMPARE(pair.synchronize()->accepted, 60);
        QVERIFY2(!pair.transport->asked.contains("/api/v1/uploads"), "8: only what the server misses travels");
        QCOMPARE(onServer(pair, countRecords), 60);
    }

    void whereOnlySmallRequestsPassTheChunksBecomeSmaller()
    {
        Pair pair;
        pair.manyRecords(100);
        pair.transport->largest = 4'400;
        QCOMPARE(pair.synchronize()->accepted, 100);
    }

    void keepsTheAnswerOfTheServerAsEvidence()
    {
        Pair pair;
        pair.outcomes();
        QVERIFY(pair.synchronize().isOk());
        const auto kept = need(SentBatchTable(pair.center.db()).find(pair.link().device, pair.link().deviceSequence));
        QVERIFY(kept->answeredAt.has_value());
    }

    void whatWasDeferredIsOfferedAgainWithWhatCameBeforeIt()
    {
        Pair pair;
        pair.manyRecords(1);
        QCOMPARE(pair.synchronize()->accepted, 1);
        const auto record = need(RecordTable(pair.center.db()).accepted(0, 1)).front();
        const auto first = parseRecord(record.canonical);
        need(perform(pair.center.as(Role::Administrator), Action::Synchronize, [&](Deed& deed) -> Result<void> {
            auto end = *readNumberEndRecord(first->content);
            end.reason = QStringLiteral("torn");
            return deed.send(first->id, RecordKind::NumberEnd, need(decodeCbor(contentOf(end))), ApplicationId());
        }));
        const auto server = need(Connection::openSqlite(pair.data() + QLatin1String("/server.sqlite")));
        need(server->execute(QStringLiteral("DELETE FROM record"))); // lost without a change of the epoch
        need(server->execute(QStringLiteral("DELETE FROM number_end")));
        const auto report = pair.synchronize();
        QCOMPARE(report->deferred, 0);
        QCOMPARE(report->accepted, 2);
        QCOMPARE(onServer(pair, countRecords), 2);
    }

    void aRestoredServerGetsBackWhatItLost()
    {
        Pair pair;
        pair.outcomes(1);
        QCOMPARE(pair.synchronize()->accepted, 2);
        const auto server = need(Connection::openSqlite(pair.data() + QLatin1String("/server.sqlite")));
        const QString backup = pair.path("backup.sqlite");
        need(Statement::on(*server, QStringLiteral("VACUUM INTO :path")).bind(":path", backup).run());
        pair.outcomes(3);
        pair.manyRecords(600); // so that a second block was granted after the backup
        QCOMPARE(pair.synchronize()->accepted, 602);
        QVERIFY(pair.synchronize().isOk());
        QCOMPARE(onServer(pair, QStringLiteral("SELECT count(*) FROM number_block")), 2);

        pair.stop();
        need(server->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
        restore(pair, backup);
        pair.start();
        QCOMPARE(onServer(pair, countRecords), 2);
        const auto report = pair.synchronize();
        QCOMPARE(told(report), QStringLiteral("ok"));
        QCOMPARE(report->offeredAgain, 602);
        QCOMPARE(report->accepted, 602);
        QCOMPARE(report->rejected, 0);
        QCOMPARE(onServer(pair, countRecords), 604);
        QCOMPARE(onServer(pair, QStringLiteral("SELECT count(*) FROM number_block")), 2);
        QCOMPARE(pair.view().counts.waiting, 0);
        QCOMPARE(pair.synchronize()->offeredAgain, 0);
        QCOMPARE(pair.link().epoch, 2);
    }

    void aComparisonThatWasCutIsMadeAgain()
    {
        Pair pair;
        pair.outcomes(1);
        QVERIFY(pair.synchronize().isOk());
        pair.stop();
        {
            const auto store = need(server::ServerStore::open(pair.data(), pair.center.clock()));
            need(store.connection->execute(QStringLiteral("DELETE FROM record")));
            need(server::RaiseEpoch(store.desk(pair.center.clock())).run());
        }
        pair.start();
        pair.transport->loseAnswerTo = "/api/v1/missing";
        QVERIFY(!pair.synchronize());
        QCOMPARE(pair.link().epoch, 1);
        QCOMPARE(pair.synchronize()->offeredAgain, 2);
        QCOMPARE(onServer(pair, countRecords), 2);
    }

    /// Somebody put a copy in the place of the data with other tools and forgot `restored`.
    void aServerThatKnowsLessThanItAcknowledgedIsComparedUntold()
    {
        Pair pair;
        pair.manyRecords(3);
        QVERIFY(pair.synchronize().isOk());
        const auto server = need(Connection::openSqlite(pair.data() + QLatin1String("/server.sqlite")));
        for (const char* sql : {"DELETE FROM record", "DELETE FROM number_end", "DELETE FROM answer", "UPDATE device SET sequence = 0",
                 "DELETE FROM number_block"})
            need(server->execute(QLatin1String(sql)));
        const auto report = pair.synchronize();
        QCOMPARE(told(report), QStringLiteral("ok"));
        QCOMPARE(report->offeredAgain, 3);
        QCOMPARE(onServer(pair, countRecords), 3);
        QCOMPARE(onServer(pair, QStringLiteral("SELECT count(*) FROM number_block")), 1);
        QCOMPARE(pair.link().epoch, 1);
        QCOMPARE(pair.synchronize()->offeredAgain, 0);
    }

    void aServerThatForgotAGrantGetsItBackAndGrantsTheNextOne()
    {
        Pair pair;
        pair.take(501);
        const auto server = need(Connection::openSqlite(pair.data() + QLatin1String("/server.sqlite")));
        need(server->execute(QStringLiteral("DELETE FROM number_block")));
        need(server->execute(QStringLiteral("UPDATE center SET block_size = 5000"))); // so that what is on its way does not count
        const auto report = pair.synchronize();
        QCOMPARE(told(report), QStringLiteral("ok"));
        QCOMPARE(report->numbers, 1000);
        QCOMPARE(onServer(pair, QStringLiteral("SELECT count(*) FROM number_block")), 2);
        QCOMPARE(onServer(pair, QStringLiteral("SELECT max(last) FROM number_block")), 2000);
    }

    void aRestoredCenterIsFencedAndGoesOnUnderANewName()
    {
        Pair pair;
        pair.manyRecords(3);
        const ServerLink before = pair.link();
        QVERIFY(pair.synchronize().isOk());
        pair.manyRecords(2);
        ServerLink copy = pair.link();
        copy.deviceSequence = before.deviceSequence; // as a copy of the disk from yesterday
        need(ServerLinkTable(pair.center.db()).put(copy));
        const auto report = pair.synchronize();
        QVERIFY(!report);
        QVERIFY2(isFenced(report.error()), qPrintable(told(report)));
        QVERIFY(pair.view().isFenced());
        QCOMPARE(pair.view().counts.waiting, 2);
        QCOMPARE(onServer(pair, QStringLiteral("SELECT count(*) FROM device WHERE fenced_because LIKE 'went-back%'")), 1);
        QVERIFY(!pair.synchronize());
        QVERIFY(onServer(pair, QStringLiteral("SELECT count(*) FROM number_block WHERE burned_at IS NOT NULL")) == 1);

        goOnAnew(pair);
    }

    void aClonedCenterIsFenced()
    {
        Pair pair;
        pair.manyRecords(1);
        const ServerLink before = pair.link();
        QVERIFY(pair.synchronize().isOk());
        // The clone made another batch under the same number, which the server never saw.
        need(ServerLinkTable(pair.center.db()).put(before));
        need(pair.center.db().execute(QStringLiteral("UPDATE record SET state = 'waiting'")));
        need(pair.center.db().execute(QStringLiteral("DELETE FROM sent_batch")));
        pair.manyRecords(1);
        QCOMPARE(need(pair.write(pair.path("clone.batch"))).records, 2);
        const auto report = pair.synchronize();
        QVERIFY(!report);
        QVERIFY(isFenced(report.error()));
        QCOMPARE(onServer(pair, QStringLiteral("SELECT count(*) FROM device WHERE fenced_because LIKE 'forked%'")), 1);
    }

    void anEnrolmentWhoseAnswerIsLostIsRepeatedWithTheSameCode()
    {
        Pair pair;
        const QString code = pair.newCode();
        const auto key = need(SigningKey::generate());
        Desk desk {pair.center.db(), pair.center.clock(), *key, pair.center.as(Role::Administrator).actor};
        pair.transport->loseAnswerTo = "/api/v1/enrol";
        QVERIFY(!EnrolInstallation(desk, *pair.transport).runAnew(pair.address(), code, QStringLiteral("new")));
        const auto again = EnrolInstallation(desk, *pair.transport).runAnew(pair.address(), code, QStringLiteral("new"));
        QCOMPARE(told(again), QStringLiteral("ok"));
        QVERIFY(Synchronize(desk, *pair.transport).run().isOk());
    }

    void aStickDoesWhatTheNetDoes()
    {
        Pair pair;
        pair.outcomes();
        const auto written = need(pair.write(pair.path("a.batch")));
        QCOMPARE(written.records, 2);
        QCOMPARE(written.remaining, 0);
        QCOMPARE(pair.view().counts.waiting, 2);
        QCOMPARE(pair.take(pair.path("a.batch"), pair.path("a.answer")).code, 0);
        const auto read = need(pair.read(pair.path("a.answer")));
        QCOMPARE(codeOf(read.standing), QStringLiteral("applied"));
        QCOMPARE(read.counts.accepted, 2);
        QCOMPARE(pair.view().counts.waiting, 0);
        QCOMPARE(codeOf(need(pair.read(pair.path("a.answer"))).standing), QStringLiteral("twice"));
        QCOMPARE(need(pair.write(pair.path("b.batch"))).records, 0);
        QVERIFY(!QFile::exists(pair.path("b.batch")));
        QVERIFY2(pair.synchronize().isOk(), "and the net goes on");
    }

    void whoFindsTheStickHasNothing_S2()
    {
        Pair pair;
        pair.outcomes();
        const QByteArray iin = pair.center.fields(1).identity.iin->toString().toUtf8();
        need(pair.write(pair.path("a.batch")));
        QVERIFY(!contentOf(pair.path("a.batch")).contains(iin));
        QVERIFY(need(pair.opened("a.batch")).content.contains(iin));
        QCOMPARE(pair.take(pair.path("a.batch"), pair.path("a.answer")).code, 0);
        QVERIFY(contentOf(pair.path("a.answer")).startsWith("TANUSEAL"));
        QCOMPARE(need(pair.read(pair.path("a.answer"))).counts.accepted, 2);
    }

    /// exchange.md 16: a program of before wrote the file, and reads the answer.
    void aPlainBatchIsAnsweredPlain()
    {
        Pair pair;
        pair.manyRecords(1);
        need(pair.write(pair.path("a.batch")));
        const QByteArray plain = need(pair.opened("a.batch")).content;
        QFile file(pair.path("plain.batch"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(plain) == plain.size());
        file.close();
        QCOMPARE(pair.take(file.fileName(), pair.path("plain.answer")).code, 0);
        QVERIFY(parseSigned(contentOf(pair.path("plain.answer")), signedfor::batchAnswer).isOk());
        QCOMPARE(need(pair.read(pair.path("plain.answer"))).counts.accepted, 1);
    }

    void aTouchedStickIsRefused_exchange16()
    {
        Pair pair;
        pair.manyRecords(1);
        need(pair.write(pair.path("a.batch")));
        QCOMPARE(pair.take(pair.path("a.batch"), pair.path("a.answer")).code, 0);
        for (const char* name : {"a.batch", "a.answer"}) {
            QByteArray bytes = contentOf(pair.path(name));
            bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 1);
            QFile file(pair.path(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        }
        const auto refused = pair.take(pair.path("a.batch"), pair.path("b.answer"));
        QVERIFY2(refused.errors.contains(QStringLiteral("touched")), qPrintable(refused.errors));
        QCOMPARE(pair.read(pair.path("a.answer")).error().kind, ErrorKind::SealBroken);
        QCOMPARE(pair.view().counts.waiting, 1);
    }

    void anOlderAnswerTakesNothingBack()
    {
        Pair pair;
        pair.manyRecords(1);
        need(pair.write(pair.path("a.batch")));
        QCOMPARE(pair.synchronize()->accepted, 1);
        pair.manyRecords(1);
        need(pair.write(pair.path("b.batch")));
        QCOMPARE(pair.take(pair.path("b.batch"), pair.path("b.answer")).code, 0);
        QVERIFY(pair.take(pair.path("a.batch"), pair.path("a.answer")).out.startsWith(QStringLiteral("older")));
        QCOMPARE(need(pair.read(pair.path("b.answer"))).counts.accepted, 1);
        QCOMPARE(codeOf(need(pair.read(pair.path("a.answer"))).standing), QStringLiteral("older"));
        QCOMPARE(pair.view().counts.accepted, 2);
    }

    void whatDoesNotBelongHereIsRefusedByName()
    {
        Pair pair;
        Pair other;
        pair.manyRecords(1);
        other.manyRecords(1);
        need(pair.write(pair.path("a.batch")));
        need(other.write(other.path("a.batch")));
        QVERIFY(pair.take(other.path("a.batch"), pair.path("x.answer")).errors.contains(QStringLiteral("another server")));
        QCOMPARE(other.take(other.path("a.batch"), other.path("a.answer")).code, 0);
        QCOMPARE(told(pair.read(other.path("a.answer"))),
            QString(QStringLiteral("ParcelForeign ") + other.path("a.answer") + QStringLiteral(",server")));
        QCOMPARE(pair.take(pair.path("a.batch"), pair.path("a.answer")).code, 0);
        need(pair.center.db().execute(QStringLiteral("DELETE FROM sent_batch"))); // as another center of the same server
        QCOMPARE(told(pair.read(pair.path("a.answer"))),
            QString(QStringLiteral("ParcelForeign ") + pair.path("a.answer") + QStringLiteral(",center")));
        QCOMPARE(pair.read(pair.path("a.batch")).error().kind, ErrorKind::AnswerMalformed);
        QCOMPARE(pair.read(pair.path("nothing")).error().kind, ErrorKind::FileUnreadable);
        QCOMPARE(pair.view().counts.waiting, 1);
    }

    void neverOverwritesAFile()
    {
        Pair pair;
        pair.manyRecords(1);
        need(pair.write(pair.path("a.batch")));
        const qint64 sequence = pair.link().deviceSequence;
        QCOMPARE(pair.write(pair.path("a.batch")).error().kind, ErrorKind::AlreadyThere);
        QCOMPARE(pair.link().deviceSequence, sequence);
    }

private:
    static void restore(const Pair& pair, const QString& backup)
    {
        const QString file = pair.data() + QLatin1String("/server.sqlite");
        for (const char* part : {"", "-wal", "-shm"})
            QFile::remove(file + QLatin1String(part));
        QVERIFY(QFile::copy(backup, file));
        QCOMPARE(Pair::run({QStringLiteral("restored"), QStringLiteral("--data"), pair.data()}).out, QStringLiteral("epoch 2\n"));
    }

    /// Enrols anew with a new key; everything that waited is taken, the numbers are new.
    static void goOnAnew(Pair& pair)
    {
        const auto key = need(SigningKey::generate());
        Desk desk {pair.center.db(), pair.center.clock(), *key, pair.center.as(Role::Administrator).actor};
        need(EnrolInstallation(desk, *pair.transport).runAnew(pair.address(), pair.newCode(), QStringLiteral("new")));
        QCOMPARE(need(NumberBlocks(pair.center.db()).stock()).remaining, 0);
        const auto report = Synchronize(desk, *pair.transport).run();
        QCOMPARE(told(report), QStringLiteral("ok"));
        QCOMPARE(report->accepted, 2);
        QCOMPARE(report->offeredAgain, 0);
        QCOMPARE(report->numbers, 1000);
        QVERIFY(!pair.view().isFenced());
        QCOMPARE(onServer(pair, countRecords), 5);
        QCOMPARE(need(NumberBlocks(pair.center.db()).takeNext()).value(), 1001);
    }
};

QTEST_GUILESS_MAIN(TestTransfer)
#include "tst_transfer.moc"
