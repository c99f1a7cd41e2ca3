// Protects: signed messages are COSE_Sign1 as RFC 9052 says, a signature of one purpose never fits another, and the
// lists that documents and requests are checked with (exchange.md 6, 27) say what was signed.
#include "core/base/strongid.h"
#include "core/security/signing.h"
#include "core/wire/cbor.h"
#include "core/wire/cose.h"
#include "core/wire/keylist.h"
#include "core/wire/requestsignature.h"
#include "core/wire/statuslist.h"

#include <QtCore/QCryptographicHash>
#include <QtTest/QTest>

using namespace tanu;

namespace {

const QDateTime moment(QDate(2026, 2, 15), QTime(10, 30, 0, 250), Qt::UTC);
const QByteArray keyId("12345678");

AccreditationNumber center()
{
    return *AccreditationNumber::parse(QStringLiteral("0042"));
}

KeyList keyList()
{
    KeyList list;
    list.number = 3;
    list.issuedAt = moment;
    list.keys += ListedKey {QByteArray(32, 'a'), std::nullopt, QDate(2026, 1, 1), std::nullopt, std::nullopt};
    list.keys += ListedKey {QByteArray(32, 'b'), center(), QDate(2026, 1, 1), QDate(2026, 6, 30), QDate(2026, 3, 1)};
    return list;
}

} // namespace

class SignedMessagesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesTheStructureOfTheStandard();
    void roundTrips();
    void separatesPurposes();
    void refusesOtherMessages_data();
    void refusesOtherMessages();
    void keepsTheBitOfEachOrdinal();
    void statusListIsSmall();
    void refusesImpossibleStatusLists_data();
    void refusesImpossibleStatusLists();
    void refusesOtherStatusPayloads_data();
    void refusesOtherStatusPayloads();
    void roundTripsTheKeyList();
    void findsKeysById();
    void datesKeys_data();
    void datesKeys();
    void refusesAKeyTwice();
    void roundTripsTheRequestHeader();
    void coversEverythingOfARequest();
    void refusesOtherHeaders_data();
    void refusesOtherHeaders();
};

void SignedMessagesTest::writesTheStructureOfTheStandard()
{
    // RFC 9052 4.4: ["Signature1", protected, external_aad, payload]; alg -8 and kid in the protected header
    QCOMPARE(toBeSigned(keyId, "p", "").toHex(),
             QByteArray("846a5369676e6174757265314d" "a2012704483132333435363738" "40" "4170"));
    const QByteArray message = assembleSigned(keyId, "p", QByteArray(64, 's'));
    QCOMPARE(message.left(20).toHex(), QByteArray("d2844d" "a2012704483132333435363738" "a0" "4170" "58"));
}

void SignedMessagesTest::roundTrips()
{
    const auto parsed = parseSigned(assembleSigned(keyId, "payload", QByteArray(64, 's')), signedfor::batch);
    QVERIFY(parsed);
    QCOMPARE(parsed->keyId, keyId);
    QCOMPARE(parsed->payload, QByteArray("payload"));
    QCOMPARE(parsed->signature, QByteArray(64, 's'));
    QCOMPARE(parsed->toBeSigned, toBeSigned(keyId, "payload", signedfor::batch));
}

void SignedMessagesTest::separatesPurposes()
{
    const auto key = SigningKey::generate();
    QVERIFY(key);
    const QByteArray id = (*key)->publicKey().keyId();
    const QByteArray message = assembleSigned(id, "p", (*key)->sign(toBeSigned(id, "p", signedfor::numberBlock)));
    const auto right = parseSigned(message, signedfor::numberBlock);
    QVERIFY(verify((*key)->publicKey(), right->toBeSigned, right->signature));
    for (const char* purpose : {signedfor::token, signedfor::statusList, signedfor::keyList, signedfor::batch,
                                signedfor::batchAnswer, signedfor::hello, signedfor::enrolment, signedfor::orders}) {
        const auto wrong = parseSigned(message, purpose);
        QVERIFY(!verify((*key)->publicKey(), wrong->toBeSigned, wrong->signature));
    }
}

void SignedMessagesTest::refusesOtherMessages_data()
{
    QTest::addColumn<QByteArray>("message");
    const QByteArray good = assembleSigned(keyId, "p", QByteArray(64, 's'));
    const auto built = [](quint64 tag, const QByteArray& header, const Cbor& open, const QByteArray& signature) {
        return Cbor::tagged(tag, Cbor(Cbor::Array {header, open, QByteArray("p"), signature})).encode();
    };
    const QByteArray header = Cbor::map({{1, -8}, {4, keyId}}).encode();
    const QByteArray signature(64, 's');
    QTest::newRow("without its tag") << good.mid(1);
    QTest::newRow("another tag") << built(17, header, Cbor::map(), signature);
    QTest::newRow("another algorithm") << built(18, Cbor::map({{1, -7}, {4, keyId}}).encode(), Cbor::map(), signature);
    QTest::newRow("no key id") << built(18, Cbor::map({{1, -8}}).encode(), Cbor::map(), signature);
    QTest::newRow("key id of seven") << built(18, Cbor::map({{1, -8}, {4, keyId.left(7)}}).encode(), Cbor::map(), signature);
    QTest::newRow("one more header") << built(18, Cbor::map({{1, -8}, {2, 1}, {4, keyId}}).encode(), Cbor::map(), signature);
    QTest::newRow("open header") << built(18, header, Cbor::map({{1, -8}}), signature);
    QTest::newRow("signature of 63") << built(18, header, Cbor::map(), signature.left(63));
    QTest::newRow("byte behind") << good + '\0';
    QTest::newRow("empty") << QByteArray();
}

void SignedMessagesTest::refusesOtherMessages()
{
    QFETCH(QByteArray, message);
    QCOMPARE(parseSigned(message, signedfor::token).error().kind, ErrorKind::AnswerMalformed);
}

void SignedMessagesTest::keepsTheBitOfEachOrdinal()
{
    auto list = StatusList::make(center(), 7, moment, 101, 1117);
    QVERIFY(list);
    for (const qint64 ordinal : {101, 108, 109, 500, 1117})
        QVERIFY(list->cancel(ordinal));
    QCOMPARE(list->cancel(100).error().kind, ErrorKind::NumberOutsideBlocks);
    QCOMPARE(list->cancel(1118).error().kind, ErrorKind::NumberOutsideBlocks);
    const auto read = StatusList::parse(list->payload());
    QVERIFY(read);
    QCOMPARE(read->number(), 7);
    QCOMPARE(read->issuedAt(), moment);
    QCOMPARE(read->center(), center());
    int cancelled = 0;
    for (qint64 ordinal = 101; ordinal <= 1117; ++ordinal)
        cancelled += read->stateOf(ordinal) == StatusList::State::Cancelled ? 1 : 0;
    QCOMPARE(cancelled, 5);
    QCOMPARE(read->stateOf(500), StatusList::State::Cancelled);
    QCOMPARE(read->stateOf(501), StatusList::State::Standing);
    QCOMPARE(read->stateOf(100), StatusList::State::NotCovered);
    QCOMPARE(read->stateOf(1118), StatusList::State::NotCovered);
}

void SignedMessagesTest::statusListIsSmall()
{
    auto list = StatusList::make(center(), 1, moment, 1, 1'000'000);
    QVERIFY(list);
    quint32 random = 12345;
    for (int i = 0; i < 10'000; ++i) {
        random = random * 1664525U + 1013904223U;
        QVERIFY(list->cancel(1 + random % 1'000'000));
    }
    const QByteArray payload = list->payload();
    qInfo("exchange 27: a million documents, one in a hundred cancelled: %lld bytes", payload.size());
    QVERIFY(payload.size() < 20'000);
    QVERIFY(StatusList::parse(payload));
}

void SignedMessagesTest::refusesImpossibleStatusLists_data()
{
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("last");
    QTest::newRow("ordinal 0") << qint64(0) << qint64(5);
    QTest::newRow("backwards") << qint64(6) << qint64(5);
    QTest::newRow("too many") << qint64(1) << StatusList::greatestCount + 1;
    QTest::newRow("beyond nine digits") << qint64(999'999'990) << qint64(1'000'000'000);
}

void SignedMessagesTest::refusesImpossibleStatusLists()
{
    QFETCH(qint64, first);
    QFETCH(qint64, last);
    QCOMPARE(StatusList::make(center(), 1, moment, first, last).error().kind, ErrorKind::FieldMalformed);
}

void SignedMessagesTest::refusesOtherStatusPayloads_data()
{
    QTest::addColumn<QByteArray>("payload");
    const auto built = [](qint64 first, qint64 last, bool packed, const QByteArray& bits) {
        Cbor map = Cbor::map({{QStringLiteral("center"), QStringLiteral("0042")}, {QStringLiteral("number"), 1}});
        map.insert(QLatin1String("issuedAt"), moment.toMSecsSinceEpoch());
        map.insert(QLatin1String("first"), first).insert(QLatin1String("last"), last);
        map.insert(QLatin1String("packed"), Cbor::boolean(packed)).insert(QLatin1String("bits"), bits);
        return map.encode();
    };
    QVERIFY(StatusList::parse(built(1, 8, false, QByteArray(1, '\0'))));
    QTest::newRow("too few bits") << built(1, 9, false, QByteArray(1, '\0'));
    QTest::newRow("too many bits") << built(1, 8, false, QByteArray(2, '\0'));
    QTest::newRow("backwards") << built(9, 8, false, QByteArray(1, '\0'));
    QTest::newRow("not packed") << built(1, 8, true, QByteArray(1, '\0'));
    QTest::newRow("packed for another range") << built(1, 8, true, qCompress(QByteArray(2000, '\0')));
    QByteArray bomb = qCompress(QByteArray(10'000'000, '\0'));
    bomb.replace(0, 4, QByteArray::fromHex("00000001"));
    QTest::newRow("packed with a false length") << built(1, 8, true, bomb);
    QTest::newRow("no map") << Cbor(1).encode();
}

void SignedMessagesTest::refusesOtherStatusPayloads()
{
    QFETCH(QByteArray, payload);
    QCOMPARE(StatusList::parse(payload).error().kind, ErrorKind::AnswerMalformed);
}

void SignedMessagesTest::roundTripsTheKeyList()
{
    const auto read = KeyList::parse(keyList().payload());
    QVERIFY(read);
    QCOMPARE(read->number, 3);
    QCOMPARE(read->issuedAt, moment);
    QCOMPARE(read->keys, keyList().keys);
    QCOMPARE(read->payload(), keyList().payload());
}

void SignedMessagesTest::findsKeysById()
{
    const KeyList list = keyList();
    const QByteArray id = QCryptographicHash::hash(QByteArray(32, 'b'), QCryptographicHash::Sha256).left(8);
    QVERIFY(list.find(id) != nullptr);
    QCOMPARE(list.find(id)->publicKey, QByteArray(32, 'b'));
    QVERIFY(list.find("unknown!") == nullptr);
}

void SignedMessagesTest::datesKeys_data()
{
    QTest::addColumn<QDate>("until");
    QTest::addColumn<QDate>("revoked");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("expected");
    const QDate never;
    QTest::newRow("exchange 27: before it began") << never << never << QDate(2025, 12, 31) << false;
    QTest::newRow("exchange 27: first day") << never << never << QDate(2026, 1, 1) << true;
    QTest::newRow("exchange 27: last day") << QDate(2026, 6, 30) << never << QDate(2026, 6, 30) << true;
    QTest::newRow("exchange 27: rolled over") << QDate(2026, 6, 30) << never << QDate(2026, 7, 1) << false;
    QTest::newRow("exchange 27: before revocation") << never << QDate(2026, 3, 1) << QDate(2026, 2, 28) << true;
    QTest::newRow("exchange 27: revoked") << never << QDate(2026, 3, 1) << QDate(2026, 3, 1) << false;
}

void SignedMessagesTest::datesKeys()
{
    QFETCH(QDate, until);
    QFETCH(QDate, revoked);
    QFETCH(QDate, date);
    QFETCH(bool, expected);
    ListedKey key {QByteArray(32, 'a'), std::nullopt, QDate(2026, 1, 1), std::nullopt, std::nullopt};
    if (until.isValid())
        key.validUntil = until;
    if (revoked.isValid())
        key.revokedOn = revoked;
    QCOMPARE(key.mayHaveSignedOn(date), expected);
}

void SignedMessagesTest::refusesAKeyTwice()
{
    KeyList list = keyList();
    list.keys += list.keys.first();
    QCOMPARE(KeyList::parse(list.payload()).error().kind, ErrorKind::AnswerMalformed);
}

void SignedMessagesTest::roundTripsTheRequestHeader()
{
    const RequestSignature said {makeUuid7(moment), moment, QByteArray(64, '\xfb')};
    const auto read = RequestSignature::parse(said.headerValue());
    QVERIFY(read);
    QVERIFY(*read == said);
    QVERIFY(said.headerValue().startsWith("v1 "));
}

void SignedMessagesTest::coversEverythingOfARequest()
{
    const QByteArray device(16, 'd');
    const QByteArray good = requestToBeSigned("POST", "/v1/batch", "body", device, moment);
    QVERIFY(good != requestToBeSigned("PUT", "/v1/batch", "body", device, moment));
    QVERIFY(good != requestToBeSigned("POST", "/v1/batch?a", "body", device, moment));
    QVERIFY(good != requestToBeSigned("POST", "/v1/batch", "bodz", device, moment));
    QVERIFY(good != requestToBeSigned("POST", "/v1/batch", "body", QByteArray(16, 'e'), moment));
    QVERIFY(good != requestToBeSigned("POST", "/v1/batch", "body", device, moment.addMSecs(1)));
}

void SignedMessagesTest::refusesOtherHeaders_data()
{
    QTest::addColumn<QByteArray>("header");
    const QByteArray good = RequestSignature {makeUuid7(moment), moment, QByteArray(64, 's')}.headerValue();
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("another version") << QByteArray("v2") + good.mid(2);
    QTest::newRow("space behind") << good + ' ';
    QTest::newRow("two spaces") << QByteArray(good).replace("v1 ", "v1  ");
    QTest::newRow("padding") << good + "==";
    QTest::newRow("short signature") << good.chopped(4);
    QTest::newRow("upper case device") << good.left(39).toUpper().replace("V1", "v1") + good.mid(39);
    QTest::newRow("time with sign") << good.left(40) + '+' + good.mid(40);
}

void SignedMessagesTest::refusesOtherHeaders()
{
    QFETCH(QByteArray, header);
    QCOMPARE(RequestSignature::parse(header).error().kind, ErrorKind::SignatureWrong);
}

QTEST_GUILESS_MAIN(SignedMessagesTest)
#include "tst_signedmessages.moc"
