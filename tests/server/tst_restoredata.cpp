// Protects numbers and records where one of the two sides comes out of a backup (exchange.md 14, 19): the server fences an
// installation that was restored or cloned, burns what it did not use and names it; a restored server never grants a number
// twice, and learns its own grants again.
#include "core/database/statement.h"
#include "core/security/hash.h"
#include "core/security/journal.h"
#include "core/wire/batch.h"
#include "core/wire/fencereport.h"
#include "core/wire/grantlist.h"
#include "core/wire/keylist.h"
#include "core/wire/missing.h"
#include "server/actions/countnumbers.h"
#include "server/actions/raiseepoch.h"
#include "server/serverstore.h"
#include "support/testserver.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

namespace {

const QString number = QStringLiteral("0417");

HelloAnswer helloOf(const FakeCenter& center)
{
    const auto answer = parseHelloAnswer(payloadIn(center.hello().body, signedfor::hello));
    return answer ? *answer : HelloAnswer {};
}

NumberGrant grantIn(const HttpResponse& response)
{
    const auto grant = parseNumberGrant(payloadIn(response.body, signedfor::numberBlock));
    Q_ASSERT(grant.isOk());
    return *grant;
}

NumberAccount accountOf(TestServer& server)
{
    const auto account = countNumbers(server.connection(), *AccreditationNumber::parse(number));
    return account ? *account : NumberAccount {};
}

QStringList refusedOf(const FakeCenter& center, const QByteArrayList& grants)
{
    const auto list = parseHashList(center.postSigned("/api/v1/grants", payloadOf(GrantList {grants})).body);
    return QStringList(list ? list->hashes.size() : -1, QStringLiteral("refused"));
}

} // namespace

class tst_RestoreData : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsAnInstallationWhereItsBatchesStand()
    {
        TestServer server;
        const auto center = server.enrolled(number);
        QCOMPARE(helloOf(*center).standing->sequence, 0);
        QVERIFY(!helloOf(*center).standing->batch);
        const QByteArray batch = center->batchOf({FakeCenter::record(center->certificate(1))});
        center->send(batch);
        const DeviceStanding standing = *helloOf(*center).standing;
        QCOMPARE(standing.device, center->device());
        QCOMPARE(standing.sequence, 1);
        QCOMPARE(*standing.batch, sha256(parseBatch(batch)->message.payload));
        const HelloRequest unsignedGreeting {center->device(), protocolVersion, QStringLiteral("test")};
        const auto stranger = parseHelloAnswer(
            payloadIn(server.handle(postOf(QStringLiteral("/api/v1/hello"), payloadOf(unsignedGreeting))).body, signedfor::hello));
        QVERIFY2(!stranger->standing, "only the installation itself is told");
    }

    void fencesWhoSaysThatItWasRestored_data()
    {
        QTest::addColumn<int>("cause");
        QTest::newRow("14 restored") << static_cast<int>(FenceCause::WentBack);
        QTest::newRow("14 cloned") << static_cast<int>(FenceCause::Forked);
    }

    void fencesWhoSaysThatItWasRestored()
    {
        QFETCH(int, cause);
        TestServer server;
        const auto center = server.enrolled(number);
        center->send(center->batchOf({FakeCenter::record(center->certificate(1)), FakeCenter::numberEnd(number, 50, 52)}));
        const HttpResponse refusal
            = center->postSigned("/api/v1/fence", payloadOf(FenceReport {static_cast<FenceCause>(cause), 0, 1}));
        QCOMPARE(refusal.status, 409);
        QCOMPARE(codeIn(refusal), QStringLiteral("DeviceFenced"));
        QCOMPARE(codeIn(center->hello()), QStringLiteral("DeviceFenced"));
        QCOMPARE(codeIn(center->askNumbers(1, 10)), QStringLiteral("DeviceFenced"));
        const NumberAccount account = accountOf(server);
        QCOMPARE(account.documents, 1);
        QCOMPARE(account.ended, 3);
        QCOMPARE(account.burned, 96);
        QCOMPARE(account.held(), 0);
        const auto entries = Journal(server.connection()).entriesOf(QStringLiteral("device"), center->device());
        QCOMPARE(entries->back().note.action, QStringLiteral("fenceDevice"));
        QVERIFY(entries->back().note.content.contains("told 1"));
    }

    /// `restored` from another program: the server that runs must not go on answering with the epoch of before.
    void theEpochRisesBesideARunningServer()
    {
        TestServer server;
        const auto center = server.enrolled(number);
        const auto first = FakeCenter::record(center->certificate(1));
        QCOMPARE(center->send(center->batchOf({first})).status, 200);
        const auto keysBefore = KeyList::parse(payloadIn(server.handle(getOf(QStringLiteral("/api/v1/keys"))).body, signedfor::keyList));
        {
            const auto store = ServerStore::find(ServerPlace(server.folder() + QLatin1String("/data"), server.database()));
            QVERIFY(store.isOk());
            QCOMPARE(*RaiseEpoch(store->desk(server.clock())).run(), 2);
        }
        QCOMPARE(helloOf(*center).epoch, 2);
        const QByteArray batch = center->batchOf({FakeCenter::record(center->certificate(2))});
        QCOMPARE(codeIn(center->send(batch)), QStringLiteral("EpochChanged"));
        const auto anew = center->batchAt(2, {canonicalOf(FakeCenter::record(center->certificate(2)))}, 2);
        const auto answer = parseBatchAnswer(payloadIn(center->send(anew).body, signedfor::batchAnswer));
        QVERIFY(answer);
        QCOMPARE(answer->epoch, 2);
        const auto keysNow = KeyList::parse(payloadIn(server.handle(getOf(QStringLiteral("/api/v1/keys"))).body, signedfor::keyList));
        QVERIFY(keysNow->number > keysBefore->number);
    }

    void aRestoredServerGrantsNoNumberTwice()
    {
        TestServer server;
        const auto center = server.enrolled(number, 0);
        const auto first = grantIn(center->askNumbers(0, 10));
        const auto epoch = RaiseEpoch(server.desk()).run();
        QCOMPARE(*epoch, 2);
        server.restart();
        QCOMPARE(helloOf(*center).epoch, 2);
        const auto second = grantIn(center->askNumbers(first.number, 10));
        QCOMPARE(second.first.value(), first.last.value() + skippedOrdinals + 1);
        QCOMPARE(second.number, first.number + skippedGrants + 1);
        QCOMPARE(grantIn(center->askNumbers(second.number, 10)).first.value(), second.last.value() + 1);
        QVERIFY(Journal(server.connection()).verify()->isWhole());
    }

    /// exchange.md 18: nobody said `restored`, so nothing was skipped.
    void aServerThatForgotAGrantGrantsNothingBeforeItLearnsIt()
    {
        TestServer server;
        const auto center = server.enrolled(number, 0);
        const QByteArray one = center->askNumbers(0, 10).body;
        const QByteArray two = center->askNumbers(1, 10).body;
        need(server.connection().execute(QStringLiteral("DELETE FROM number_block WHERE grant_number = 2")));
        QCOMPARE(codeIn(center->askNumbers(2, 10)), QStringLiteral("EpochChanged"));
        QCOMPARE(accountOf(server).granted, 10);
        QCOMPARE(refusedOf(*center, {one, two}), QStringList());
        QCOMPARE(grantIn(center->askNumbers(2, 10)).first.value(), 21);
    }

    void learnsItsOwnGrantsAgain()
    {
        TestServer server;
        const auto center = server.enrolled(number, 0);
        const QByteArray one = center->askNumbers(0, 10).body;
        const QByteArray two = center->askNumbers(1, 10).body;
        need(server.connection().execute(QStringLiteral("DELETE FROM number_block WHERE grant_number = 2"))); // restored
        need(RaiseEpoch(server.desk()).run());
        server.restart();
        const auto lost = FakeCenter::record(center->certificate(15));
        QCOMPARE(problemsIn(center->send(center->batchAt(1, {canonicalOf(lost)}, 2))),
            QStringList {QStringLiteral("NumberOutsideBlocks")});
        QCOMPARE(refusedOf(*center, {one, two}), QStringList());
        QCOMPARE(refusedOf(*center, {one, two}), QStringList());
        QCOMPARE(accountOf(server).granted, 20);
        QCOMPARE(fatesIn(center->send(center->batchAt(2, {canonicalOf(lost)}, 2))), QStringList {QStringLiteral("accepted")});
        QVERIFY(grantIn(center->askNumbers(2, 10)).first.value() > skippedOrdinals);
    }

    void learnsNoGrantsOfOthers()
    {
        TestServer server;
        TestServer stranger;
        const auto center = server.enrolled(number, 0);
        const auto other = server.enrolled(QStringLiteral("0418"), 0);
        const auto elsewhere = stranger.enrolled(number, 0);
        const QByteArray ofOther = other->askNumbers(0, 10).body;
        const QByteArray ofStranger = elsewhere->askNumbers(0, 10).body;
        QByteArray touched = center->askNumbers(0, 10).body;
        touched[touched.size() - 1] = static_cast<char>(touched.back() ^ 1);
        QCOMPARE(refusedOf(*center, {ofOther, ofStranger, touched, "nonsense"}).size(), 4);
        QCOMPARE(accountOf(server).granted, 10);
    }

private:
    static void need(const Result<void>& result) { QVERIFY(result.isOk()); }
    static void need(const Result<qint64>& result) { QVERIFY(result.isOk()); }
};

QTEST_GUILESS_MAIN(tst_RestoreData)
#include "tst_restoredata.moc"
