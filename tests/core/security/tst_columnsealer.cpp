// Protects personal data on a stolen disk (S2): what is sealed tells nothing, opens with its own key at its own place
// only, and the smallest change is seen.

#include "core/security/columnsealer.h"
#include "core/security/hash.h"
#include "core/security/memorystore.h"

#include <QtCore/QSet>
#include <QtTest/QtTest>

using namespace tanu;

namespace {

const SealPlace iin {"person.iin", QByteArrayLiteral("row-1")};

std::shared_ptr<const Sealer> sealerOf(char filling)
{
    return *ColumnSealer::create(**DataKey::fromBytes(QByteArray(DataKey::size, filling)));
}

} // namespace

class TestColumnSealer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItSealed_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("an IIN") << QByteArrayLiteral("900101300007");
        QTest::newRow("Kazakh text") << QStringLiteral("Әлия, Қарағанды қаласы").toUtf8();
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("zeros") << QByteArray(300, '\0');
        QTest::newRow("a scan of 10 MB") << randomBytes(10 * 1024 * 1024);
    }

    void opensWhatItSealed()
    {
        QFETCH(QByteArray, plain);
        const QByteArray sealed = m_sealer->seal(iin, plain);
        QCOMPARE(sealed.size(), plain.size() + ColumnSealer::overhead);
        QCOMPARE(sealed.at(0), '\1');
        QVERIFY(plain.isEmpty() || !sealed.contains(plain.left(12)));
        const auto opened = m_sealer->open(iin, sealed);
        QVERIFY(opened);
        QCOMPARE(*opened, plain);
        QVERIFY(!opened->isNull());
    }

    void opensAfterARestart()
    {
        QCOMPARE(*sealerOf('a')->open(iin, m_sealer->seal(iin, "x")), QByteArrayLiteral("x"));
    }

    void sealsTheSameValueAnewEachTime()
    {
        QSet<QByteArray> all;
        for (int i = 0; i < 1000; ++i)
            all.insert(m_sealer->seal(iin, "900101300007").mid(1, 24));
        QCOMPARE(all.size(), 1000);
    }

    void seesEveryChangedBit()
    {
        const QByteArray sealed = m_sealer->seal(iin, "900101300007");
        for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
            QByteArray touched = sealed;
            touched[bit / 8] = static_cast<char>(touched.at(bit / 8) ^ (1 << (bit % 8)));
            QVERIFY2(isBroken(*m_sealer, iin, touched), qPrintable(QString::number(bit)));
        }
    }

    void seesEveryLength()
    {
        const QByteArray sealed = m_sealer->seal(iin, "900101300007");
        for (qsizetype length = 0; length < sealed.size(); ++length)
            QVERIFY2(isBroken(*m_sealer, iin, sealed.left(length)), qPrintable(QString::number(length)));
        QVERIFY(isBroken(*m_sealer, iin, sealed + '\0'));
        QVERIFY(isBroken(*m_sealer, iin, {}));
    }

    void opensAtItsOwnPlaceOnly_data()
    {
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("another row") << QByteArrayLiteral("person.iin") << QByteArrayLiteral("row-2");
        QTest::newRow("no row") << QByteArrayLiteral("person.iin") << QByteArray();
        QTest::newRow("another column") << QByteArrayLiteral("person.foreign_document") << QByteArrayLiteral("row-1");
        QTest::newRow("the border moved") << QByteArrayLiteral("person.iinr") << QByteArrayLiteral("ow-1");
    }

    void opensAtItsOwnPlaceOnly()
    {
        QFETCH(QByteArray, column);
        QFETCH(QByteArray, row);
        const SealPlace other {column.constData(), row};
        QVERIFY(isBroken(*m_sealer, other, m_sealer->seal(iin, "900101300007")));
        QVERIFY(isBroken(*m_sealer, iin, m_sealer->seal(other, "900101300007")));
    }

    void opensWithItsOwnKeyOnly()
    {
        QVERIFY(isBroken(*sealerOf('b'), iin, m_sealer->seal(iin, "900101300007")));
    }

    void printsTheSameForTheSame()
    {
        const QByteArray print = m_sealer->fingerprint("person.iin", "900101300007");
        QCOMPARE(print.size(), ColumnSealer::fingerprintSize);
        QCOMPARE(sealerOf('a')->fingerprint("person.iin", "900101300007"), print);
        QVERIFY(m_sealer->fingerprint("person.iin", "900101300008") != print);
        QVERIFY(m_sealer->fingerprint("person.foreign_document", "900101300007") != print);
        QVERIFY2(sealerOf('b')->fingerprint("person.iin", "900101300007") != print, "under another key nobody can try all");
        QVERIFY(sha256("900101300007") != print);
    }

    void derivesDifferentKeys()
    {
        const auto key = *DataKey::generate();
        const QByteArray sealing = key->derived(DataKey::Use::Seal)->copy();
        QCOMPARE(sealing.size(), 32);
        QVERIFY(sealing != key->derived(DataKey::Use::Fingerprint)->copy());
        QVERIFY(sealing != key->bytes());
        QCOMPARE(DataKey::fromBytes("short").error().kind, ErrorKind::FieldMalformed);
    }

    void keepsAKeyOnce()
    {
        MemoryStore store;
        const auto key = *DataKey::generate();
        QCOMPARE(loadDataKey(store, QStringLiteral("data")).error().kind, ErrorKind::KeyMissing);
        QCOMPARE((*keepDataKey(store, QStringLiteral("data"), *key))->bytes(), key->bytes());
        QCOMPARE((*loadDataKey(store, QStringLiteral("data")))->bytes(), key->bytes());
        const auto refused = keepDataKey(store, QStringLiteral("data"), **DataKey::generate());
        QCOMPARE(refused.error().kind, ErrorKind::AlreadyThere);
        QCOMPARE((*loadDataKey(store, QStringLiteral("data")))->bytes(), key->bytes());
    }

    void refusesAStoreThatLosesKeys()
    {
        class Forgetful final : public CredentialStore {
        public:
            Result<QByteArray> read(const QString& name) override { return Error {ErrorKind::KeyMissing, {name}, {}}; }
            Result<void> write(const QString&, const QByteArray&) override { return {}; }
            Result<void> remove(const QString&) override { return {}; }
            [[nodiscard]] QString describe() const override { return {}; }
        } store;
        const auto kept = keepDataKey(store, QStringLiteral("data"), **DataKey::generate());
        QCOMPARE(kept.error().kind, ErrorKind::KeyStoreUnavailable);
    }

private:
    static bool isBroken(const Sealer& sealer, const SealPlace& place, const QByteArray& sealed)
    {
        const auto opened = sealer.open(place, sealed);
        return !opened && opened.error() == Error {ErrorKind::SealBroken, {QString::fromLatin1(place.column)}, {}};
    }

    const std::shared_ptr<const Sealer> m_sealer = sealerOf('a');
};

QTEST_GUILESS_MAIN(TestColumnSealer)
#include "tst_columnsealer.moc"
