// Protects: keys and signatures are those of RFC 8032, hashes those of their standards, and no changed byte of a
// signed message, signature or key passes.
#include "core/security/hash.h"
#include "core/security/signing.h"

#include <QtTest/QTest>

using namespace tanu;

class SigningTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void signsAsInTheStandard_data();
    void signsAsInTheStandard();
    void refusesEveryChangedByte();
    void refusesSignaturesOfAnotherLength();
    void generatesAnotherKeyEveryTime();
    void givesTheSameKeyFromItsSeed();
    void refusesSeedsAndKeysOfAnotherLength();
    void namesAKeyByItsHash();
    void hashesAsInTheStandard_data();
    void hashesAsInTheStandard();
    void hashesWithAKeyAsInTheStandard();
    void keyedHashDependsOnTheKey();
    void refusesKeysThatAreTooShort_data();
    void refusesKeysThatAreTooShort();
    void comparesSecrets();
    void wipesASecret();
};

void SigningTest::initTestCase()
{
    QVERIFY(initialiseSodium());
    QVERIFY(initialiseSodium());
}

void SigningTest::signsAsInTheStandard_data()
{
    QTest::addColumn<QByteArray>("seed");
    QTest::addColumn<QByteArray>("publicKey");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("signature");
    const auto hex = [](const char* text) { return QByteArray::fromHex(text); };
    QTest::newRow("RFC 8032 7.1 test 1, no bytes")
        << hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
        << hex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a") << QByteArray()
        << hex("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
               "d25bf5f0595bbe24655141438e7a100b");
    QTest::newRow("RFC 8032 7.1 test 2, one byte")
        << hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
        << hex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c") << hex("72")
        << hex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
               "387b2eaeb4302aeeb00d291612bb0c00");
    QTest::newRow("RFC 8032 7.1 test 3, two bytes")
        << hex("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")
        << hex("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025") << hex("af82")
        << hex("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc659"
               "4a7c15e9716ed28dc027beceea1ec40a");
}

void SigningTest::signsAsInTheStandard()
{
    QFETCH(QByteArray, seed);
    QFETCH(QByteArray, publicKey);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, signature);
    const auto key = SigningKey::fromSeed(seed);
    QVERIFY(key);
    QCOMPARE((*key)->publicKey().bytes(), publicKey);
    QCOMPARE((*key)->sign(message), signature);
    QVERIFY(verify((*key)->publicKey(), message, signature));
}

void SigningTest::refusesEveryChangedByte()
{
    const auto key = SigningKey::generate();
    QVERIFY(key);
    const QByteArray message = "the exam commission decides";
    const QByteArray signature = (*key)->sign(message);
    const auto changed = [](QByteArray bytes, qsizetype at) {
        bytes[at] = static_cast<char>(bytes.at(at) ^ 0x01);
        return bytes;
    };
    for (qsizetype i = 0; i < message.size(); ++i)
        QCOMPARE(verify((*key)->publicKey(), changed(message, i), signature).error().kind, ErrorKind::SignatureWrong);
    for (qsizetype i = 0; i < signature.size(); ++i)
        QVERIFY(!verify((*key)->publicKey(), message, changed(signature, i)));
    for (qsizetype i = 0; i < PublicKey::size; ++i)
        QVERIFY(!verify(*PublicKey::fromBytes(changed((*key)->publicKey().bytes(), i)), message, signature));
}

void SigningTest::refusesSignaturesOfAnotherLength()
{
    const auto key = SigningKey::generate();
    const QByteArray signature = (*key)->sign("x");
    QVERIFY(!verify((*key)->publicKey(), "x", signature.left(63)));
    QVERIFY(!verify((*key)->publicKey(), "x", signature + '\0'));
    QVERIFY(!verify((*key)->publicKey(), "x", {}));
}

void SigningTest::generatesAnotherKeyEveryTime()
{
    const auto one = SigningKey::generate();
    const auto other = SigningKey::generate();
    QVERIFY(one && other);
    QVERIFY((*one)->publicKey() != (*other)->publicKey());
    QVERIFY(!verify((*other)->publicKey(), "x", (*one)->sign("x")));
}

void SigningTest::givesTheSameKeyFromItsSeed()
{
    const auto key = SigningKey::generate();
    const auto again = SigningKey::fromSeed((*key)->seed());
    QVERIFY(again);
    QCOMPARE((*again)->publicKey().bytes(), (*key)->publicKey().bytes());
    QCOMPARE((*again)->sign("x"), (*key)->sign("x"));
}

void SigningTest::refusesSeedsAndKeysOfAnotherLength()
{
    QCOMPARE(SigningKey::fromSeed(QByteArray(31, 'x')).error().kind, ErrorKind::FieldMalformed);
    QCOMPARE(SigningKey::fromSeed({}).error().kind, ErrorKind::FieldMalformed);
    QCOMPARE(PublicKey::fromBytes(QByteArray(33, 'x')).error().kind, ErrorKind::FieldMalformed);
}

void SigningTest::namesAKeyByItsHash()
{
    const auto key = PublicKey::fromBytes(QByteArray(32, '\x07'));
    QCOMPARE(key->keyId(), sha256(QByteArray(32, '\x07')).left(8));
    QCOMPARE(key->keyId().size(), PublicKey::keyIdSize);
}

void SigningTest::hashesAsInTheStandard_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("hash");
    QTest::newRow("FIPS 180-4, no bytes")
        << QByteArray() << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("FIPS 180-4, abc")
        << QByteArray("abc") << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

void SigningTest::hashesAsInTheStandard()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, hash);
    QCOMPARE(sha256(bytes).toHex(), hash);
}

void SigningTest::hashesWithAKeyAsInTheStandard()
{
    QByteArray key;
    for (int i = 0; i < 64; ++i)
        key.append(static_cast<char>(i));
    const auto hash = keyedHash(key, {}, 64); // the first keyed vector of BLAKE2b's reference
    QVERIFY(hash);
    QCOMPARE(hash->toHex(),
             QByteArray("10ebb67700b1868efb4417987acf4690ae9d972fb7a590c2f02871799aaa4786"
                        "b5e996e8f0f4eb981fc214b005f42d2ff4233499391653df7aefcbc13fc51568"));
}

void SigningTest::keyedHashDependsOnTheKey()
{
    const QByteArray iin = "900101300007";
    QVERIFY(*keyedHash(QByteArray(32, 'a'), iin) != *keyedHash(QByteArray(32, 'b'), iin));
    QCOMPARE(keyedHash(QByteArray(32, 'a'), iin)->size(), 32);
}

void SigningTest::refusesKeysThatAreTooShort_data()
{
    QTest::addColumn<int>("keySize");
    QTest::addColumn<int>("hashSize");
    QTest::newRow("key of 15") << 15 << 32;
    QTest::newRow("key of 65") << 65 << 32;
    QTest::newRow("hash of 15") << 32 << 15;
    QTest::newRow("hash of 65") << 32 << 65;
}

void SigningTest::refusesKeysThatAreTooShort()
{
    QFETCH(int, keySize);
    QFETCH(int, hashSize);
    QCOMPARE(keyedHash(QByteArray(keySize, 'k'), "x", hashSize).error().kind, ErrorKind::FieldMalformed);
}

void SigningTest::comparesSecrets()
{
    QVERIFY(isEqualInConstantTime("code", "code"));
    QVERIFY(!isEqualInConstantTime("code", "cod3"));
    QVERIFY(!isEqualInConstantTime("code", "codes"));
    QVERIFY(randomBytes(32) != randomBytes(32));
}

void SigningTest::wipesASecret()
{
    QByteArray secret(32, 's');
    wipe(secret);
    QVERIFY(secret.isEmpty());
}

QTEST_GUILESS_MAIN(SigningTest)
#include "tst_signing.moc"
