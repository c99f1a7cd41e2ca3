// Protects (exchange.md 2): the hash of a record is SHA-256, whichever library computes it, from several threads at
// once and however long the record is.
#include "core/wire/sha256.h"

#include <QtCore/QCryptographicHash>
#include <QtTest/QTest>

#include <future>

using namespace tanu;

class Sha256Test final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hashesAsInTheStandard_data();
    void hashesAsInTheStandard();
    void agreesWithQtAtEveryLength();
    void hashesInSeveralThreads();
};

void Sha256Test::hashesAsInTheStandard_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    // FIPS 180-4, examples of NIST
    QTest::newRow("no bytes") << QByteArray()
                              << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("abc") << QByteArray("abc")
                         << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("a million times a")
        << QByteArray(1'000'000, 'a')
        << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

void Sha256Test::hashesAsInTheStandard()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    QCOMPARE(sha256Of(bytes).toHex(), expected);
}

void Sha256Test::agreesWithQtAtEveryLength()
{
    QByteArray bytes;
    for (int length = 0; length < 300; ++length) {
        QCOMPARE(sha256Of(bytes).toHex(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        bytes.append(static_cast<char>(length * 31 + 7));
    }
}

void Sha256Test::hashesInSeveralThreads()
{
    const auto hashMany = [](char sign) {
        const QByteArray bytes(700, sign);
        const QByteArray expected = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        int wrong = 0;
        for (int i = 0; i < 500; ++i)
            wrong += sha256Of(bytes) == expected ? 0 : 1;
        return wrong;
    };
    auto first = std::async(std::launch::async, hashMany, 'x');
    auto second = std::async(std::launch::async, hashMany, 'y');
    QCOMPARE(first.get(), 0);
    QCOMPARE(second.get(), 0);
}

QTEST_GUILESS_MAIN(Sha256Test)
#include "tst_sha256.moc"
