// Protects what documents are checked with (exchange.md 27): the signed list of keys and the signed status
// list of each center; and the health address (P13.1).
#include "core/wire/batch.h"
#include "core/wire/keylist.h"
#include "core/wire/statuslist.h"
#include "support/testserver.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

class tst_Publication : public QObject {
    Q_OBJECT

private:
    static KeyList keysOf(TestServer& server)
    {
        const HttpResponse response = server.handle(getOf(QStringLiteral("/api/v1/keys")));
        return *KeyList::parse(payloadIn(response.body, signedfor::keyList));
    }

    static StatusList statusOf(TestServer& server)
    {
        const HttpResponse response = server.handle(getOf(QStringLiteral("/api/v1/status/0417")));
        return *StatusList::parse(payloadIn(response.body, signedfor::statusList));
    }

private Q_SLOTS:
    void listsEveryPinnedKey()
    {
        TestServer server;
        QCOMPARE(keysOf(server).keys.size(), 1);
        const auto center = server.enrolled(QStringLiteral("0417"));
        const KeyList list = keysOf(server);
        QCOMPARE(list.keys.size(), 2);
        const ListedKey* key = list.find(center->key().publicKey().keyId());
        QVERIFY(key != nullptr);
        QCOMPARE(key->center, center->center().number);
        QVERIFY(key->mayHaveSignedOn(QDate(2026, 3, 12)));
        QVERIFY(!key->mayHaveSignedOn(QDate(2024, 1, 9)));
    }

    void signsTheListWithTheListedKey()
    {
        TestServer server;
        const auto message =
            parseSigned(server.handle(getOf(QStringLiteral("/api/v1/keys"))).body, signedfor::keyList);
        const auto list = KeyList::parse(message->payload);
        const ListedKey* own = list->find(message->keyId);
        QVERIFY(own != nullptr && !own->center);
        QVERIFY(verify(*PublicKey::fromBytes(own->publicKey), message->toBeSigned, message->signature));
    }

    void revokesAFencedKey()
    {
        TestServer server;
        const auto center = server.enrolled(QStringLiteral("0417"));
        const qint64 before = keysOf(server).number;
        center->send(center->batchAt(1, {QByteArray("a")}));
        QCOMPARE(center->send(center->batchAt(1, {QByteArray("b")})).status, 409);
        const KeyList list = keysOf(server);
        QVERIFY(list.number > before);
        const ListedKey* key = list.find(center->key().publicKey().keyId());
        QVERIFY(key->mayHaveSignedOn(QDate(2026, 11, 19)));
        QVERIFY(!key->mayHaveSignedOn(QDate(2026, 11, 20)));
    }

    void marksCancelledDocuments()
    {
        TestServer server;
        const auto center = server.enrolled(QStringLiteral("0417"));
        auto document = center->certificate(7);
        const auto first = FakeCenter::record(document);
        center->send(center->batchOf({first, FakeCenter::record(center->certificate(8))}));
        const qint64 before = statusOf(server).number();
        document.state = CertificateState::Cancelled;
        document.cancellation =
            RecordedCancellation{QDate(2026, 5, 4), QStringLiteral("L26.2"), QStringLiteral("x")};
        center->send(center->batchOf({FakeCenter::next(first, document)}));

        const StatusList list = statusOf(server);
        QVERIFY(list.number() > before);
        QCOMPARE(list.stateOf(7), StatusList::State::Cancelled);
        QCOMPARE(list.stateOf(8), StatusList::State::Standing);
        QCOMPARE(list.stateOf(100), StatusList::State::Standing);
        QCOMPARE(list.stateOf(101), StatusList::State::NotCovered);
    }

    void refusesACenterThatHasNothing_data()
    {
        QTest::addColumn<QString>("center");
        QTest::newRow("unknown") << "9999";
        QTest::newRow("no number") << "x";
    }

    void refusesACenterThatHasNothing()
    {
        QFETCH(QString, center);
        TestServer server;
        const HttpResponse refusal = server.handle(getOf(QLatin1String("/api/v1/status/") + center));
        QCOMPARE(refusal.status, 404);
        QCOMPARE(codeIn(refusal), QStringLiteral("NotFound"));
    }

    void refusesUnknownAddressesOfTheExchangeInItsOwnLanguage()
    {
        TestServer server;
        const HttpResponse refusal = server.handle(getOf(QStringLiteral("/api/v1/nothing")));
        QCOMPARE(refusal.status, 404);
        QCOMPARE(refusal.contentType, QByteArray("application/cbor"));
        QCOMPARE(codeIn(refusal), QStringLiteral("NotFound"));
    }
};

QTEST_GUILESS_MAIN(tst_Publication)
#include "tst_publication.moc"
