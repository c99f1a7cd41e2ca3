// Protects: what is sealed to an installation or to the recovery key is opened by the secret half and by nothing else,
// and the secret half comes back from the keychain as it went in (S2, exchange.md 21).
#include "core/security/folderstore.h"
#include "core/security/installationkey.h"
#include "core/security/memorystore.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace tanu;

class EncryptionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesTheSameKeyForASeed()
    {
        // libsodium's crypto_box_seed_keypair: SHA-512 of the seed, then X25519 with the base point (RFC 7748).
        const auto key = EncryptionKey::fromSeed(QByteArray(32, '\0'));
        QVERIFY(key);
        QCOMPARE((*key)->publicKey().bytes().toHex(),
            QByteArray("5bf55c73b82ebe22be80f3430667af570fae2556a6415e6b30d4065300aa947d"));
        QCOMPARE((*key)->seed(), QByteArray(32, '\0'));
        QCOMPARE((*key)->publicKey().keyId().size(), EncryptionPublicKey::keyIdSize);
    }

    void refusesWrongSizes_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 31, 33, 64})
            QTest::addRow("%d bytes", size) << size;
    }

    void refusesWrongSizes()
    {
        QFETCH(int, size);
        QCOMPARE(EncryptionKey::fromSeed(QByteArray(size, 'x')).error().kind, ErrorKind::FieldMalformed);
        QCOMPARE(EncryptionPublicKey::fromBytes(QByteArray(size, 'x')).error().kind, ErrorKind::FieldMalformed);
    }

    void opensWhatWasSealedToIt()
    {
        const auto key = EncryptionKey::generate();
        QVERIFY(key);
        for (const QByteArray& bytes : {QByteArray(), QByteArray("a"), QByteArray(10'000, 'z')}) {
            const auto box = (*key)->publicKey().seal(bytes);
            QVERIFY(box);
            QCOMPARE(box->size(), bytes.size() + 48);
            const auto opened = (*key)->open(*box);
            QVERIFY(opened);
            QCOMPARE(*opened, bytes);
        }
    }

    void opensWithTheSecretHalfAlone()
    {
        // The bytes 0 to 31 times the base point, by an X25519 that is not libsodium's (RFC 7748, 5).
        const QByteArray secret
            = QByteArray::fromHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
        const auto key = EncryptionKey::fromSecretKey(secret);
        QVERIFY(key);
        QCOMPARE((*key)->publicKey().bytes().toHex(),
            QByteArray("8f40c5adb68f25624ae5b214ea767a6ec94d829d3d7b5e1ad1ba6f3e2138285f"));
        const auto box = (*key)->publicKey().seal("for the owner");
        QVERIFY(box);
        QCOMPARE(*(*key)->open(*box), QByteArray("for the owner"));
        QCOMPARE((*key)->seed(), QByteArray(32, '\0'));
        QCOMPARE(EncryptionKey::fromSecretKey("short").error().kind, ErrorKind::FieldMalformed);
    }

    void whoSignsOpensWhatIsSealedToTheSameKey()
    {
        // Seed of RFC 8032, 7.1, test 1; its X25519 halves are computed by the map of RFC 7748, 4.1.
        const auto signer = SigningKey::fromSeed(
            QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));
        QVERIFY(signer);
        const auto reader = EncryptionPublicKey::of((*signer)->publicKey());
        QVERIFY(reader);
        QCOMPARE(reader->bytes().toHex(), QByteArray("d85e07ec22b0ad881537c2f44d662d1a143cf830c57aca4305d85c7a90f6b62e"));
        const auto key = EncryptionKey::of(**signer);
        QVERIFY(key);
        QCOMPARE((*key)->publicKey(), *reader);
        QCOMPARE(*(*key)->open(*reader->seal("carried")), QByteArray("carried"));
    }

    void seals32BytesThatAreNoKeyToNobody()
    {
        const auto none = PublicKey::fromBytes(QByteArray(32, '\x02'));
        QCOMPARE(EncryptionPublicKey::of(*none).error().kind, ErrorKind::FieldMalformed);
    }

    void opensNothingElse()
    {
        const auto key = EncryptionKey::generate();
        const auto other = EncryptionKey::generate();
        const auto box = (*key)->publicKey().seal("secret");
        QVERIFY(box);
        QCOMPARE((*other)->open(*box).error().kind, ErrorKind::SealBroken);
        for (qsizetype at = 0; at < box->size(); ++at) {
            QByteArray changed = *box;
            changed[at] = static_cast<char>(changed.at(at) ^ 1);
            QVERIFY(!(*key)->open(changed));
            QVERIFY(!(*key)->open(box->left(at)));
        }
        QVERIFY(!(*key)->open(*box + "x"));
    }

    void comesBackFromTheStore()
    {
        const QString name = QStringLiteral("sealing");
        MemoryStore store;
        QCOMPARE(loadEncryptionKey(store, name).error().kind, ErrorKind::KeyMissing);
        const auto made = loadOrCreateEncryptionKey(store, name);
        const auto again = loadOrCreateEncryptionKey(store, name);
        const auto read = loadEncryptionKey(store, name);
        QVERIFY(made && again && read);
        QVERIFY((*made)->publicKey() == (*again)->publicKey());
        QVERIFY((*made)->publicKey() == (*read)->publicKey());
        QCOMPARE(*store.read(name), (*made)->seed());
    }

    void neverReplacesWhatIsNoSeed()
    {
        const QString name = QStringLiteral("sealing");
        MemoryStore store;
        QVERIFY(store.write(name, "somebody else's"));
        QCOMPARE(loadOrCreateEncryptionKey(store, name).error().kind, ErrorKind::FieldMalformed);
        QCOMPARE(*store.read(name), QByteArray("somebody else's"));
    }
};

QTEST_GUILESS_MAIN(EncryptionTest)
#include "tst_encryption.moc"
