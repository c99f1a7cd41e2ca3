// Protects operators from being kept out by strangers (P13.1): however many networks try, whoever was inside comes in, and
// trials in vain fill no archive.
#include "server/actions/console/signintrials.h"
#include "server/console/pages/signingate.h"
#include "support/consolevisitor.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

namespace {

const QDateTime noon(QDate(2026, 11, 20), QTime(7, 0), Qt::UTC);

/// How many of a hundred networks are refused, each of which tries once; `pattern` has its number.
int refusedOf(SignInGate& gate, const QString& pattern, const QDateTime& now)
{
    int refused = 0;
    for (int i = 0; i < 100; ++i)
        refused += gate.take(pattern.arg(i, 0, 16), now) > 0 ? 1 : 0;
    return refused;
}

} // namespace

class tst_SignInGate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void strangersKeepNobodyOutWhoWasInside()
    {
        SignInGate gate;
        const QString owner = QStringLiteral("198.51.100.7");
        const QString strangers = QStringLiteral("2001:db8:%1::1");
        gate.noteSignedIn(owner, noon);
        QCOMPARE(refusedOf(gate, strangers, noon), 40);
        QVERIFY(gate.take(QStringLiteral("203.0.113.9"), noon) > 0);
        QCOMPARE(gate.take(owner, noon), 0);
        const QDateTime later = noon.addDays(31);
        QCOMPARE(refusedOf(gate, strangers, later), 40);
        QVERIFY(gate.take(owner, later) > 0);
    }

    /// A subscriber with a /48 has 65,536 networks.
    void aWiderNetworkDoesNotUseUpWhatAllHave()
    {
        SignInGate gate;
        QCOMPARE(refusedOf(gate, QStringLiteral("2001:db8:1:%1::1"), noon), 70);
        QCOMPARE(gate.take(QStringLiteral("203.0.113.9"), noon), 0);
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
