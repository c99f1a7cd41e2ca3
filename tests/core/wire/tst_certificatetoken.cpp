// Protects (exchange.md 25, 27): the token on paper says exactly what was signed, is small enough for a QR code that
// phones read, and one changed byte anywhere in it is found without a network.
#include "core/security/signing.h"
#include "core/wire/base32.h"
#include "core/wire/certificatetoken.h"
#include "core/wire/cbor.h"
#include "core/wire/qrtext.h"

#include <QtTest/QTest>

using namespace tanu;

namespace {

CertificateNumber serial(const char* text)
{
    return *CertificateNumber::parse(QString::fromLatin1(text));
}

CertificateClaims claims()
{
    return {serial("41201-72120001-4-150226-0042-000000017"), QStringLiteral("Нұрмұхамедов"), QStringLiteral("Ә. Б."),
            {}, QDate(2026, 2, 18), QDate(2031, 2, 17)};
}

std::unique_ptr<SigningKey> testKey()
{
    return *SigningKey::fromSeed(QByteArray(32, 'k'));
}

QByteArray tokenFor(const CertificateClaims& claims, const SigningKey& key)
{
    const QByteArray payload = tokenPayload(claims);
    const QByteArray keyId = key.publicKey().keyId();
    return assembleSigned(keyId, payload, key.sign(toBeSigned(keyId, payload, signedfor::token)));
}

bool isGood(const QByteArray& token, const SigningKey& key)
{
    const auto parsed = parseToken(token);
    return parsed && parsed->message.keyId == key.publicKey().keyId()
        && verify(key.publicKey(), parsed->message.toBeSigned, parsed->message.signature);
}

} // namespace

class CertificateTokenTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void roundTrips_data();
    void roundTrips();
    void isSmall();
    void findsEveryChangedByte();
    void refusesEveryCutToken();
    void refusesOtherPayloads_data();
    void refusesOtherPayloads();
    void saysDatesAsACwt();
    void writesTheQrText();
    void readsTheQrTextOfPhones();
    void refusesOtherQrTexts_data();
    void refusesOtherQrTexts();
    void refusesHosts_data();
    void refusesHosts();
};

void CertificateTokenTest::initTestCase()
{
    QVERIFY(initialiseSodium());
}

void CertificateTokenTest::roundTrips_data()
{
    QTest::addColumn<QString>("serialText");
    QTest::addColumn<QStringList>("skills");
    QTest::addColumn<bool>("hasTerm");
    const QString plain = QStringLiteral("41201-72120001-4-150226-0042-000000017");
    QTest::newRow("A2: plain") << plain << QStringList() << true;
    QTest::newRow("L21.5: no term") << plain << QStringList() << false;
    QTest::newRow("L20: skills") << plain << QStringList {QStringLiteral("Қол доғалық дәнекерлеу"),
                                                         QStringLiteral("Газбен кесу")} << true;
    QTest::newRow("A2: no occupation code") << QStringLiteral("41201-0-4-150226-0042-000000017") << QStringList() << true;
    QTest::newRow("A2: group X") << QStringLiteral("41201-X10001001-4-150226-0042-000000017") << QStringList() << true;
    QTest::newRow("A2: zeros in front") << QStringLiteral("01110-01100001-1-010100-0001-000000001") << QStringList()
                                        << true;
    QTest::newRow("A2: greatest") << QStringLiteral("99999-99990999-8-311299-9999-999999999") << QStringList() << true;
}

void CertificateTokenTest::roundTrips()
{
    QFETCH(QString, serialText);
    QFETCH(QStringList, skills);
    QFETCH(bool, hasTerm);
    const auto number = CertificateNumber::parse(serialText);
    QVERIFY(number);
    CertificateClaims said = claims();
    said.serial = *number;
    said.skills = skills;
    if (!hasTerm)
        said.validUntil.reset();
    const auto parsed = parseToken(tokenFor(said, *testKey()));
    QVERIFY2(parsed.isOk(), parsed ? "" : qPrintable(parsed.error().detail));
    QCOMPARE(parsed->claims.serial.toString(), serialText);
    QVERIFY(parsed->claims == said);
}

void CertificateTokenTest::isSmall()
{
    const QByteArray token = tokenFor(claims(), *testKey());
    const auto text = qrText(QStringLiteral("tanu.example.kz"), claims().serial, token);
    QVERIFY(text);
    qInfo("exchange 25: token %lld bytes (payload %lld), QR text %lld signs", token.size(),
          tokenPayload(claims()).size(), text->size());
    QVERIFY(token.size() <= 190);
    QVERIFY(text->size() <= 370);
}

void CertificateTokenTest::findsEveryChangedByte()
{
    const auto key = testKey();
    const QByteArray token = tokenFor(claims(), *key);
    QVERIFY(isGood(token, *key));
    for (qsizetype at = 0; at < token.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray changed = token;
            changed[at] = static_cast<char>(changed.at(at) ^ (1 << bit));
            QVERIFY2(!isGood(changed, *key), qPrintable(QString::number(at)));
        }
    }
}

void CertificateTokenTest::refusesEveryCutToken()
{
    const QByteArray token = tokenFor(claims(), *testKey());
    for (qsizetype size = 0; size < token.size(); ++size)
        QCOMPARE(parseToken(token.left(size)).error().kind, ErrorKind::TokenMalformed);
    QCOMPARE(parseToken(token + '\0').error().kind, ErrorKind::TokenMalformed);
}

void CertificateTokenTest::refusesOtherPayloads_data()
{
    QTest::addColumn<QByteArray>("payload");
    const Cbor good = *decodeCbor(tokenPayload(claims()));
    const auto with = [&good](int key, const Cbor& value) {
        Cbor::Map entries;
        for (const auto& entry : *good.asMap()) {
            if (!(entry.first == Cbor(key)))
                entries.push_back(entry);
        }
        entries.emplace_back(key, value);
        return Cbor::map(entries).encode();
    };
    QTest::newRow("no map") << Cbor(1).encode();
    QTest::newRow("empty map") << Cbor::map().encode();
    QTest::newRow("unknown claim") << with(7, 1);
    QTest::newRow("issued at noon") << with(6, *good.find(Cbor(6))->asNumber() + 43200);
    QTest::newRow("issued before time") << with(6, -1);
    QTest::newRow("expiry as text") << with(4, QStringLiteral("2031"));
    QTest::newRow("surname empty") << with(-2, QString());
    QTest::newRow("surname too long") << with(-2, QString(61, QLatin1Char('a')));
    QTest::newRow("skills empty") << with(-4, Cbor::Array {});
    QTest::newRow("serial text") << with(-1, QStringLiteral("41201-72120001-4-150226-0042-000000017"));
    QTest::newRow("serial short") << with(-1, Cbor::Array {1, 2, 3});
    QTest::newRow("level 9") << with(-1, Cbor::Array {41201, 72120001, 9, 9542, 42, 17});
    QTest::newRow("ordinal 0") << with(-1, Cbor::Array {41201, 72120001, 4, 9542, 42, 0});
    QTest::newRow("date of another century") << with(-1, Cbor::Array {41201, 72120001, 4, 36525, 42, 17});
    QTest::newRow("occupation number as text")
        << with(-1, Cbor::Array {41201, QStringLiteral("72120001"), 4, 9542, 42, 17});
}

void CertificateTokenTest::refusesOtherPayloads()
{
    QFETCH(QByteArray, payload);
    const auto read = claimsOf(payload);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::TokenMalformed);
}

void CertificateTokenTest::saysDatesAsACwt()
{
    const Cbor map = *decodeCbor(tokenPayload(claims()));
    const auto seconds = [](QDate date) { return QDateTime(date, QTime(0, 0), Qt::UTC).toSecsSinceEpoch() - 5 * 3600; };
    QCOMPARE(*map.find(Cbor(6))->asNumber(), seconds(QDate(2026, 2, 18)));
    QCOMPARE(*map.find(Cbor(4))->asNumber(), seconds(QDate(2031, 2, 18)));
}

void CertificateTokenTest::writesTheQrText()
{
    const auto text = qrText(QStringLiteral("tanu.example.kz"), claims().serial, "foobar");
    QCOMPARE(*text, QStringLiteral("HTTPS://TANU.EXAMPLE.KZ/V/41201-72120001-4-150226-0042-000000017#MZXW6YTBOI"));
    const QString alphanumeric = QStringLiteral("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:");
    int others = 0;
    for (const QChar sign : *text)
        others += alphanumeric.contains(sign) ? 0 : 1;
    QCOMPARE(others, 1);
}

void CertificateTokenTest::readsTheQrTextOfPhones()
{
    const auto read
        = parseQrText(QStringLiteral("https://tanu.example.kz:8443/v/41201-X10001001-4-150226-0042-000000017#MZXW6YTBOI"));
    QVERIFY(read);
    QCOMPARE(read->host, QStringLiteral("TANU.EXAMPLE.KZ:8443"));
    QCOMPARE(read->serial.toString(), QStringLiteral("41201-X10001001-4-150226-0042-000000017"));
    QCOMPARE(read->token, QByteArray("foobar"));
}

void CertificateTokenTest::refusesOtherQrTexts_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const char* text) { QTest::newRow(name) << QString::fromUtf8(text); };
    row("empty", "");
    row("no token", "HTTPS://H.KZ/V/41201-72120001-4-150226-0042-000000017#");
    row("http", "HTTP://H.KZ/V/41201-72120001-4-150226-0042-000000017#MY");
    row("other path", "HTTPS://H.KZ/X/41201-72120001-4-150226-0042-000000017#MY");
    row("query", "HTTPS://H.KZ/V/41201-72120001-4-150226-0042-000000017?a#MY");
    row("lower case token", "HTTPS://H.KZ/V/41201-72120001-4-150226-0042-000000017#my");
    row("serial wrong", "HTTPS://H.KZ/V/41201-72120001-9-150226-0042-000000017#MY");
    row("serial without hyphens", "HTTPS://H.KZ/V/4120172120001415022600420000" "00017#MY");
    row("host with user", "HTTPS://A@H.KZ/V/41201-72120001-4-150226-0042-000000017#MY");
    row("line end", "HTTPS://H.KZ/V/41201-72120001-4-150226-0042-000000017#MY\n");
    row("unused bits", "HTTPS://H.KZ/V/41201-72120001-4-150226-0042-000000017#MZ");
}

void CertificateTokenTest::refusesOtherQrTexts()
{
    QFETCH(QString, text);
    QVERIFY(!parseQrText(text));
}

void CertificateTokenTest::refusesHosts_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("empty") << QString();
    QTest::newRow("underscore") << QStringLiteral("a_b.kz");
    QTest::newRow("path") << QStringLiteral("a.kz/x");
    QTest::newRow("Cyrillic") << QStringLiteral("тану.қаз");
    QTest::newRow("two dots") << QStringLiteral("a..kz");
}

void CertificateTokenTest::refusesHosts()
{
    QFETCH(QString, host);
    QCOMPARE(qrText(host, claims().serial, "x").error().kind, ErrorKind::FieldMalformed);
}

QTEST_GUILESS_MAIN(CertificateTokenTest)
#include "tst_certificatetoken.moc"
