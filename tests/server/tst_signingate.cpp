// Protects operators from being kept out by strangers (P13.1): however many networks try, whoever was inside comes in, and
// trials in vain fill no archive. And the server from them: what one process counted the others know, also after a restart.
#include "server/actions/console/signintrials.h"
#include "server/console/pages/signingate.h"
#include "support/consolevisitor.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

namespace {

const QString owner = QStringLiteral("198.51.100.7");
const QString stranger = QStringLiteral("203.0.113.9");

/// The seconds to wait; -1 if that cannot be said.
int waitOf(const SignInGate& gate, const QString& client)
{
    const auto wait = gate.take(client);
    return wait ? *wait : -1;
}

/// How many of a hundred networks are refused, each of which tries once; `pattern` has its number.
int refusedOf(const SignInGate& gate, const QString& pattern)
{
    int refused = 0;
    for (int i = 0; i < 100; ++i)
        refused += waitOf(gate, pattern.arg(i, 0, 16)) > 0 ? 1 : 0;
    return refused;
}

/// Another process on the same data.
Result<std::unique_ptr<ServerCore>> processBeside(TestServer& server)
{
    ServerOptions options;
    options.data = server.folder() + QLatin1String("/data");
    options.database = server.database();
    options.webAssets = webAssetsFor(server.folder());
    return ServerCore::open(options, server.clock());
}

} // namespace

class tst_SignInGate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void strangersKeepNobodyOutWhoWasInside()
    {
        TestServer server;
        const SignInGate gate(server.context());
        const QString strangers = QStringLiteral("2001:db8:%1::1");
        QVERIFY(gate.noteSignedIn(owner).isOk());
        QCOMPARE(refusedOf(gate, strangers), 40);
        QVERIFY(waitOf(gate, stranger) > 0);
        QCOMPARE(waitOf(gate, owner), 0);
        server.clock().advance(31 * 24 * 60 * 60);
        QCOMPARE(refusedOf(gate, strangers), 40);
        QVERIFY(waitOf(gate, owner) > 0);
    }

    /// Ten tries of one network, whichever process they reach; then one in six seconds.
    void allProcessesCountTogether()
    {
        TestServer server;
        const auto other = processBeside(server);
        QVERIFY(other.isOk());
        const SignInGate here(server.context());
        const SignInGate there((*other)->context());
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(waitOf(here, stranger), 0);
            QCOMPARE(waitOf(there, stranger), 0);
        }
        QVERIFY(waitOf(here, stranger) > 0);
        QVERIFY(waitOf(there, stranger) > 0);
        server.clock().advance(6);
        QCOMPARE(waitOf(there, stranger), 0);
        QVERIFY(waitOf(here, stranger) > 0);
    }

    void whoSignedInAtOneIsKnownToAllAndAfterARestart()
    {
        TestServer server;
        {
            const auto other = processBeside(server);
            QVERIFY(other.isOk());
            QVERIFY(SignInGate((*other)->context()).noteSignedIn(owner).isOk());
            QCOMPARE(refusedOf(SignInGate(server.context()), QStringLiteral("2001:db8:%1::1")), 40);
            QCOMPARE(waitOf(SignInGate(server.context()), owner), 0);
        }
        server.restart();
        QVERIFY(waitOf(SignInGate(server.context()), stranger) > 0);
        QCOMPARE(waitOf(SignInGate(server.context()), owner), 0);
    }

    /// Whoever is refused has used up nothing: neither of the wider network nor of what all strangers have.
    void whatIsRefusedTakesNothing()
    {
        TestServer server;
        const SignInGate gate(server.context());
        for (int i = 0; i < 200; ++i)
            QCOMPARE(waitOf(gate, stranger) > 0, i >= 10);
        QCOMPARE(refusedOf(gate, QStringLiteral("2001:db8:%1::1")), 50);
    }

    /// A subscriber with a /48 has 65,536 networks.
    void aWiderNetworkDoesNotUseUpWhatAllHave()
    {
        TestServer server;
        const SignInGate gate(server.context());
        QCOMPARE(refusedOf(gate, QStringLiteral("2001:db8:1:%1::1")), 70);
        QCOMPARE(waitOf(gate, stranger), 0);
    }

    void knowsTheWiderNetwork_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("network");
        QTest::newRow("IPv4") << QStringLiteral("203.0.113.9") << QStringLiteral("203.0.113.0");
        QTest::newRow("IPv4 in IPv6") << QStringLiteral("::ffff:203.0.113.9") << QStringLiteral("203.0.113.0");
        QTest::newRow("IPv6") << QStringLiteral("2001:db8:1:2::3") << QStringLiteral("2001:db8:1::");
        QTest::newRow("none") << QStringLiteral("unix") << QStringLiteral("unix");
    }

    void knowsTheWiderNetwork()
    {
        QFETCH(QString, address);
        QTEST(widerNetworkOf(address), "network");
    }

    void refusalsAreNotedTheFirstTimesAndWhenTheyDoubled_data()
    {
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("of an account") << true;
        QTest::newRow("of nobody") << false;
    }

    void refusalsAreNotedTheFirstTimesAndWhenTheyDoubled()
    {
        QFETCH(bool, isKnown);
        TestServer server;
        const auto aigul = settledOperator(server, OperatorRole::Administrator, QStringLiteral("aigul"));
        const QByteArray account = isKnown ? aigul.account.acting.id : QByteArray();
        for (int i = 0; i < 70; ++i) {
            const QByteArray key = trialKeyOf(QStringLiteral("somebody"), QStringLiteral("2001:db8:%1::").arg(i));
            QVERIFY(noteFailure(server.context(), key, account).isOk());
        }
        QCOMPARE(journalled(server, 30).count(QStringLiteral("signInRefused")), 10 + 3); // 16, 32, 64
    }
};

QTEST_GUILESS_MAIN(tst_SignInGate)
#include "tst_signingate.moc"
