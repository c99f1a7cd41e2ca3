#include "core/exchange/asksupport.h"
#include "core/exchange/checkpoints.h"
#include "core/exchange/enrolinstallation.h"
#include "core/exchange/networktransport.h"
#include "core/exchange/synchronize.h"
#include "core/database/statement.h"
#include "core/storage/recordtable.h"
#include "core/storage/serverlinktable.h"
#include "server/commands/command.h"
#include "server/serverapplication.h"
#include "tests/ordeal/exchange/exchangetrials.h"
#include "tests/support/sessionroad.h"

#include <QtCore/QTemporaryDir>

namespace tanu::test {

namespace {

/// A center in a file, and the real server in this process that knows its number.
class Pair {
public:
    Pair()
        : center(TestCenter::Where::File)
    {
        need(center.db().execute(QStringLiteral("DELETE FROM number_block")));
        server::ServerOptions options;
        options.data = m_folder.path();
        options.host = QStringLiteral("check.example.kz");
        m_server = need(server::ServerApplication::start(options, &center.clock()));
        m_transport = std::make_unique<NetworkTransport>(QUrl(m_server->address()));
        m_code = said({QStringLiteral("center"), QStringLiteral("add"), QStringLiteral("--data"), m_folder.path(),
            QStringLiteral("--number"), QStringLiteral("0417"), QStringLiteral("--name-kk"), QStringLiteral("Орталық"),
            QStringLiteral("--name-ru"), QStringLiteral("Центр"), QStringLiteral("--bin"), QStringLiteral("190440000189"),
            QStringLiteral("--from"), QStringLiteral("2026-01-01"), QStringLiteral("--until"), QStringLiteral("2028-12-31")});
    }

    Result<void> enrol()
    {
        return EnrolInstallation(center.as(Role::Administrator), *m_transport).run(m_server->address(), m_code);
    }
    Result<SyncReport> synchronize() { return Synchronize(center.as(Role::Administrator), *m_transport).run(); }

    Result<void> shareCheckpoints()
    {
        Desk& desk = center.as(Role::Administrator);
        const auto link = ServerLinkTable(desk.connection).load();
        if (!link)
            return link.error();
        const auto key = PublicKey::fromBytes(link->serverKey);
        if (!key)
            return key.error();
        ServerConversation server(*m_transport, desk.key, desk.clock, {link->device, *key}, [] { return false; });
        return Checkpoints(desk, server, *link).share();
    }

    Result<SupportReceipt> askSupport()
    {
        SupportWords words;
        words.surname = QStringLiteral("Ахметова");
        words.email = QStringLiteral("dana@example.kz");
        words.subject = QStringLiteral("Тізілім");
        words.text = QStringLiteral("Ашылмайды");
        return AskSupport(center.as(Role::Secretary), *m_transport).run(words);
    }

    qint64 requestsOnServer()
    {
        const auto connection = need(Connection::openSqlite(m_folder.filePath(QStringLiteral("server.sqlite"))));
        return need(Statement::on(*connection, QStringLiteral("SELECT count(*) FROM support_request")).integer());
    }

    void onServer(const QString& sql)
    {
        const auto connection = need(Connection::openSqlite(m_folder.filePath(QStringLiteral("server.sqlite"))));
        need(connection->execute(sql));
    }

    TestCenter center;

private:
    static QString said(const QStringList& words)
    {
        QString printed;
        QString problems;
        QTextStream out(&printed);
        QTextStream errors(&problems);
        if (server::runCommand(words, {out, errors}) != 0)
            qFatal("%s", qUtf8Printable(problems));
        return printed.trimmed();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<server::ServerApplication> m_server;
    std::unique_ptr<NetworkTransport> m_transport;
    QString m_code;
};

using PairPtr = std::shared_ptr<Pair>;

Scene of(const PairPtr& pair, Work work)
{
    return {std::move(work), pair->center.db(), pair->center.path()};
}

/// The server may have enrolled when keeping its answer here fails: the same code then says the same again.
Scene enrolling()
{
    const auto pair = std::make_shared<Pair>();
    Scene scene = of(pair, [pair] { return pair->enrol(); });
    scene.wrong = [pair] {
        const auto link = ServerLinkTable(pair->center.db()).load();
        return link ? QString() : nameOf(link.error().kind);
    };
    return scene;
}

Scene noting()
{
    const auto pair = std::make_shared<Pair>();
    need(pair->enrol());
    need(pair->synchronize());
    pair->onServer(QStringLiteral("UPDATE journal SET hash = randomblob(32)"));
    return of(pair, [pair] { return pair->shareCheckpoints(); });
}

Scene synchronizing()
{
    const auto pair = std::make_shared<Pair>();
    need(pair->enrol());
    SessionRoad road(pair->center);
    static_cast<void>(road.signedProtocol({road.contracted(1)}, {road.contracted(2)}));
    Scene scene = of(pair, [pair] { return done(pair->synchronize()); });
    scene.wrong = [pair] {
        const auto counts = RecordTable(pair->center.db()).counts();
        if (!counts)
            return nameOf(counts.error().kind);
        return counts->waiting == 0 ? QString() : QStringLiteral("%1 records wait still").arg(counts->waiting);
    };
    return scene;
}

/// The server may have filed it when keeping its answer here fails: the same again is the same request.
Scene asking()
{
    const auto pair = std::make_shared<Pair>();
    need(pair->enrol());
    Scene scene = of(pair, [pair] { return done(pair->askSupport()); });
    scene.wrong = [pair] {
        const qint64 filed = pair->requestsOnServer();
        return filed == 1 ? QString() : QStringLiteral("%1 requests are filed").arg(filed);
    };
    return scene;
}

} // namespace

std::vector<ExchangeTrial> serverTrials()
{
    return {
        {"EnrolInstallation", "exchange.md 6", AfterFailure::ToBeFinished, enrolling},
        {"Checkpoints", "exchange.md 30", AfterFailure::AsBefore, noting},
        {"AskSupport", "P15", AfterFailure::ToBeFinished, asking},
        {"Synchronize", "exchange.md 10", AfterFailure::ToBeFinished, synchronizing},
    };
}

} // namespace tanu::test
