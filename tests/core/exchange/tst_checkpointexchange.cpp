// Protects (exchange.md 30): with each exchange center and server hold one another to what their journals were; whoever
// shortens its journal or writes it anew is seen by the other, noted once, and shown; nothing of it stops an exchange.
#include "core/exchange/enrolinstallation.h"
#include "core/exchange/networktransport.h"
#include "core/exchange/synchronize.h"
#include "core/security/journal.h"
#include "core/services/queries/exchangequery.h"
#include "server/commands/command.h"
#include "server/serverapplication.h"
#include "tests/support/testcenter.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

namespace {

const QByteArray path = "/api/v1/checkpoints";

/// Counts what is asked, and answers for checkpoints as a server of before would.
class OldServer final : public Transport {
public:
    explicit OldServer(Transport& real)
        : m_real(real)
    {
    }

    bool isOld = false;
    bool losesReceipt = false; ///< the server has the report, the center never hears
    int reports = 0;

    Result<HttpReply> send(const HttpRequest& request, const IsStopped& isStopped) override
    {
        if (request.path != path)
            return m_real.send(request, isStopped);
        ++reports;
        if (isOld)
            return m_real.send({request.method, "/api/v1/nothing", request.body, request.headers}, isStopped);
        auto reply = m_real.send(request, isStopped);
        if (losesReceipt)
            return Error {ErrorKind::NetworkUnreachable, {QStringLiteral("lost")}, {}};
        return reply;
    }

private:
    Transport& m_real;
};

/// A center that is enrolled with its server.
class Pair {
public:
    Pair()
    {
        need(center.db().execute(QStringLiteral("DELETE FROM number_block")));
        server::ServerOptions options;
        options.data = m_folder.path();
        options.host = QStringLiteral("check.example.kz");
        m_server = need(server::ServerApplication::start(options, &center.clock()));
        m_network = std::make_unique<NetworkTransport>(QUrl(m_server->address()));
        transport = std::make_unique<OldServer>(*m_network);
        need(EnrolInstallation(center.as(Role::Administrator), *transport).run(m_server->address(), code()));
    }

    Result<SyncReport> synchronize() { return Synchronize(center.as(Role::Administrator), *transport).run(); }

    JournalStanding standing() { return need(ExchangeQuery(center.db()).load()).journals.value_or(JournalStanding {}); }

    /// Everything that the journal says of the two journals.
    int notes()
    {
        JournalFilter about;
        about.subjectKind = QStringLiteral("journal");
        return static_cast<int>(need(Journal(center.db()).page(about, 0, 100)).size());
    }

    void onServer(const QString& sql)
    {
        const auto connection = need(Connection::openSqlite(m_folder.filePath(QStringLiteral("server.sqlite"))));
        need(connection->execute(sql));
    }

    TestCenter center;
    std::unique_ptr<OldServer> transport;

private:
    QString code()
    {
        QString printed;
        QString problems;
        QTextStream out(&printed);
        QTextStream errors(&problems);
        const QStringList words {QStringLiteral("center"), QStringLiteral("add"), QStringLiteral("--data"), m_folder.path(),
            QStringLiteral("--number"), QStringLiteral("0417"), QStringLiteral("--name-kk"), QStringLiteral("Орталық"),
            QStringLiteral("--name-ru"), QStringLiteral("Центр"), QStringLiteral("--bin"), QStringLiteral("190440000189"),
            QStringLiteral("--from"), QStringLiteral("2026-01-01"), QStringLiteral("--until"), QStringLiteral("2028-12-31")};
        if (server::runCommand(words, {out, errors}) != 0)
            qFatal("%s", qUtf8Printable(problems));
        return printed.trimmed();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<server::ServerApplication> m_server;
    std::unique_ptr<NetworkTransport> m_network;
};

} // namespace

class TestCheckpointExchange final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothSidesKeepTheOther()
    {
        Pair pair;
        QVERIFY(pair.synchronize().isOk());
        const qint64 first = pair.standing().kept;
        QVERIFY(first > 0);
        (void)pair.center.registered(1);
        QVERIFY(pair.synchronize().isOk());
        QVERIFY(pair.standing().kept > first);
        QVERIFY(!pair.standing().isTouched);
        QVERIFY(!pair.standing().isServerTouched);
        QCOMPARE(pair.notes(), 0);
        QCOMPARE(pair.transport->reports, 2);
    }

    void aLostReceiptIsProvedTheNextTime()
    {
        Pair pair;
        QVERIFY(pair.synchronize().isOk());
        (void)pair.center.registered(1);
        pair.transport->losesReceipt = true;
        QVERIFY(!pair.synchronize());
        pair.transport->losesReceipt = false;
        (void)pair.center.registered(2);
        pair.transport->reports = 0;
        QVERIFY(pair.synchronize().isOk());
        QCOMPARE(pair.transport->reports, 2);
        QVERIFY(!pair.standing().isTouched);
    }

    void theServerSeesACenterThatForgets_data()
    {
        QTest::addColumn<QString>("deed");
        QTest::newRow("30 the tail cut off") << QStringLiteral("DELETE FROM journal WHERE seq > 1");
        QTest::newRow("30 written anew") << QStringLiteral("UPDATE journal SET hash = randomblob(32)");
    }

    void theServerSeesACenterThatForgets()
    {
        QFETCH(QString, deed);
        Pair pair;
        (void)pair.center.registered(1);
        QVERIFY(pair.synchronize().isOk());
        const qint64 kept = pair.standing().kept;
        need(pair.center.db().execute(deed));
        QVERIFY2(pair.synchronize().isOk(), "it stops no exchange");
        QVERIFY(pair.standing().isTouched);
        QCOMPARE(pair.standing().kept, kept);
        QVERIFY(!pair.standing().isServerTouched);
        QVERIFY(pair.synchronize().isOk());
        QCOMPARE(pair.notes(), 1);
    }

    void theCenterSeesAServerThatForgets_data()
    {
        QTest::addColumn<QString>("deed");
        QTest::newRow("30 the tail cut off") << QStringLiteral("DELETE FROM journal WHERE seq > 1");
        QTest::newRow("30 written anew") << QStringLiteral("UPDATE journal SET hash = randomblob(32)");
    }

    void theCenterSeesAServerThatForgets()
    {
        QFETCH(QString, deed);
        Pair pair;
        QVERIFY(pair.synchronize().isOk());
        pair.onServer(deed);
        QVERIFY(pair.synchronize().isOk());
        QVERIFY(pair.standing().isServerTouched);
        QVERIFY(!pair.standing().isTouched);
        QVERIFY(pair.synchronize().isOk());
        QVERIFY2(pair.standing().isServerTouched, "the evidence is not overwritten");
        QCOMPARE(pair.notes(), 1);
    }

    void aServerOfBeforeIsAskedAgain()
    {
        Pair pair;
        pair.transport->isOld = true;
        QVERIFY(pair.synchronize().isOk());
        QVERIFY(!need(ExchangeQuery(pair.center.db()).load()).journals.has_value());
        pair.transport->isOld = false;
        QVERIFY(pair.synchronize().isOk());
        QVERIFY(pair.standing().kept > 0);
    }

    void aReceiptThatCannotBeReadCountsAsNone()
    {
        Pair pair;
        QVERIFY(pair.synchronize().isOk());
        need(pair.center.db().execute(QStringLiteral("UPDATE setting SET value = 'x' WHERE name LIKE 'journal-receipt%'")));
        QVERIFY(!need(ExchangeQuery(pair.center.db()).load()).journals.has_value());
        QVERIFY(pair.synchronize().isOk());
        QVERIFY(pair.standing().kept > 0);
        QVERIFY(!pair.standing().isTouched);
    }
};

QTEST_GUILESS_MAIN(TestCheckpointExchange)
#include "tst_checkpointexchange.moc"
