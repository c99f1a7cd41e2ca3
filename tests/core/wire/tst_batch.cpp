// Protects (exchange.md 9, 10, 16): a batch is whole or refused, signed in every byte, one bad record does not block
// the rest, and its answer names each record and is the same bytes each time.
#include "core/security/signing.h"
#include "core/wire/batch.h"
#include "core/wire/batchanswer.h"
#include "core/wire/cbor.h"
#include "tests/core/wire/samples.h"

#include <QtCore/QCryptographicHash>
#include <QtTest/QTest>

using namespace tanu;

namespace {

std::unique_ptr<SigningKey> testKey()
{
    return *SigningKey::fromSeed(QByteArray(32, 'k'));
}

BatchManifest manifest(const QByteArrayList& records)
{
    BatchManifest said {samples::center(), QByteArray(16, 'd'), 12, 3, 1, samples::moment, {}};
    for (const QByteArray& record : records)
        said.hashes += QCryptographicHash::hash(record, QCryptographicHash::Sha256);
    return said;
}

QByteArray signedManifest(const BatchManifest& said, const SigningKey& key)
{
    const QByteArray payload = payloadOf(said);
    const QByteArray keyId = key.publicKey().keyId();
    return assembleSigned(keyId, payload, key.sign(toBeSigned(keyId, payload, signedfor::batch)));
}

QByteArrayList records()
{
    return {canonicalOf(samples::record(0)), canonicalOf(samples::record(1)), canonicalOf(samples::record(2))};
}

BatchAnswer answer()
{
    BatchAnswer said {QByteArray(32, 'b'), QByteArray(16, 's'), 3, {}};
    const auto hash = [](char sign) { return QByteArray(32, sign); };
    said.lines += AnswerLine {hash('1'), RecordFate::Accepted, std::nullopt};
    said.lines += AnswerLine {hash('2'), RecordFate::Duplicate, std::nullopt};
    said.lines += AnswerLine {hash('3'), RecordFate::Superseded, std::nullopt};
    said.lines += AnswerLine {hash('4'), RecordFate::Rejected,
                              RecordProblem {QStringLiteral("WrongCheckDigit"), QStringLiteral("person.iin"),
                                             {QStringLiteral("900101300008"), QStringLiteral("7")}}};
    said.lines += AnswerLine {hash('5'), RecordFate::Deferred, std::nullopt};
    return said;
}

} // namespace

class BatchTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void roundTrips();
    void takesNoRecords();
    void findsEveryChangedByte();
    void oneBadRecordDoesNotBlockTheRest();
    void refusesOtherBatches_data();
    void refusesOtherBatches();
    void roundTripsTheAnswer();
    void namesEachFate();
    void leavesUnnamedRecordsUnacknowledged();
    void refusesOtherAnswers();
    void readsManyRecords();
};

void BatchTest::initTestCase()
{
    QVERIFY(initialiseSodium());
}

void BatchTest::roundTrips()
{
    const auto key = testKey();
    const auto read = parseBatch(assembleBatch(signedManifest(manifest(records()), *key), records()));
    QVERIFY2(read.isOk(), read ? "" : qPrintable(read.error().detail));
    QVERIFY(read->manifest == manifest(records()));
    QCOMPARE(read->records, records());
    QVERIFY(verify(key->publicKey(), read->message.toBeSigned, read->message.signature));
}

void BatchTest::takesNoRecords()
{
    QVERIFY(parseBatch(assembleBatch(signedManifest(manifest({}), *testKey()), {})));
}

void BatchTest::findsEveryChangedByte()
{
    const auto key = testKey();
    const QByteArrayList few {canonicalOf(samples::record(0))};
    const QByteArray good = assembleBatch(signedManifest(manifest(few), *key), few);
    for (qsizetype at = 0; at < good.size(); ++at) {
        QByteArray changed = good;
        changed[at] = static_cast<char>(changed.at(at) ^ 0x10);
        const auto read = parseBatch(changed);
        QVERIFY(!read || !verify(key->publicKey(), read->message.toBeSigned, read->message.signature)
                || read->message.keyId != key->publicKey().keyId());
        QVERIFY(!parseBatch(good.left(at)));
    }
}

void BatchTest::oneBadRecordDoesNotBlockTheRest()
{
    const QByteArrayList mixed {records().at(0), "not a record", records().at(2)};
    const auto read = parseBatch(assembleBatch(signedManifest(manifest(mixed), *testKey()), mixed));
    QVERIFY(read);
    QVERIFY(parseRecord(read->records.at(0)));
    QVERIFY(!parseRecord(read->records.at(1)));
    QVERIFY(parseRecord(read->records.at(2)));
}

void BatchTest::refusesOtherBatches_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("path");
    const auto key = testKey();
    const QByteArray head = signedManifest(manifest(records()), *key);
    const QByteArrayList two = records().mid(0, 2);
    const QByteArrayList swapped {records().at(1), records().at(0), records().at(2)};
    BatchManifest twice = manifest(records());
    twice.hashes[1] = twice.hashes.at(0);
    QTest::newRow("one record missing") << assembleBatch(head, two) << QStringLiteral("records");
    QTest::newRow("one record more") << assembleBatch(head, records() + two) << QStringLiteral("records");
    QTest::newRow("another order") << assembleBatch(head, swapped) << QStringLiteral("records[0]");
    QTest::newRow("a hash twice") << assembleBatch(signedManifest(twice, *key), records())
                                  << QStringLiteral("manifest.hashes");
    QTest::newRow("no manifest") << assembleBatch("x", records()) << QStringLiteral("manifest");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("no array") << Cbor(1).encode() << QString();
}

void BatchTest::refusesOtherBatches()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, path);
    const auto read = parseBatch(bytes);
    QVERIFY(!read);
    QCOMPARE(read.problem().path, path);
}

void BatchTest::roundTripsTheAnswer()
{
    const auto read = parseBatchAnswer(payloadOf(answer()));
    QVERIFY2(read.isOk(), read ? "" : qPrintable(read.error().detail));
    QVERIFY(*read == answer());
    QCOMPARE(payloadOf(*read), payloadOf(answer()));
}

void BatchTest::namesEachFate()
{
    QCOMPARE(nameOf(RecordFate::Accepted), QStringLiteral("accepted"));
    QCOMPARE(nameOf(RecordFate::Duplicate), QStringLiteral("duplicate"));
    QCOMPARE(nameOf(RecordFate::Superseded), QStringLiteral("superseded"));
    QCOMPARE(nameOf(RecordFate::Rejected), QStringLiteral("rejected"));
    QCOMPARE(nameOf(RecordFate::Deferred), QStringLiteral("deferred"));
}

void BatchTest::leavesUnnamedRecordsUnacknowledged()
{
    const BatchAnswer said = answer();
    QVERIFY(said.find(QByteArray(32, '9')) == nullptr);
    QCOMPARE(said.find(QByteArray(32, '4'))->problem->path, QStringLiteral("person.iin"));
}

void BatchTest::refusesOtherAnswers()
{
    BatchAnswer twice = answer();
    twice.lines += twice.lines.first();
    QCOMPARE(parseBatchAnswer(payloadOf(twice)).problem().path, QStringLiteral("lines[5].hash"));
    BatchAnswer silent = answer();
    silent.lines[3].problem.reset();
    QCOMPARE(parseBatchAnswer(payloadOf(silent)).problem().path, QStringLiteral("lines[3].problem"));
    BatchAnswer both = answer();
    both.lines[0].problem = both.lines.at(3).problem;
    QCOMPARE(parseBatchAnswer(payloadOf(both)).problem().path, QStringLiteral("lines[0].problem"));
}

void BatchTest::readsManyRecords()
{
    const QByteArray canonical = canonicalOf(samples::record());
    QBENCHMARK {
        for (int i = 0; i < 1000; ++i) {
            const auto record = parseRecord(canonical);
            QVERIFY(record);
            QVERIFY(readCertificateRecord(record->content));
        }
    }
}

QTEST_GUILESS_MAIN(BatchTest)
#include "tst_batch.moc"
