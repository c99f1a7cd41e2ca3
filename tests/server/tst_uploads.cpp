// Protects batches that come in chunks (exchange.md 9): a cut or a restart costs nothing of what came, the same chunk
// twice or late is harmless, nothing is read before the whole is what its hash says, and what was left behind goes.
#include "core/database/statement.h"
#include "core/wire/sha256.h"
#include "core/wire/upload.h"
#include "server/storage/uploadfolder.h"
#include "support/testserver.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

namespace {

const QString number = QStringLiteral("0417");

/// Where the server says that it stands; -1 for a refusal.
qint64 offsetIn(const HttpResponse& response)
{
    const auto state = parseUploadState(response.body);
    return response.status == 200 && state ? state->offset : -1;
}

QByteArray batchOfTen(FakeCenter& center)
{
    QList<RecordRevision> records;
    for (int i = 1; i <= 10; ++i)
        records.append(FakeCenter::record(center.certificate(i)));
    return center.batchOf(records);
}

qint64 recordsOf(TestServer& server)
{
    const auto found = Statement::on(server.connection(), QStringLiteral("SELECT count(*) FROM record")).integer();
    return found ? *found : -1;
}

int filesOf(const TestServer& server, const FakeCenter& center)
{
    const QDir folder(server.folder() + QLatin1String("/data/uploads/") + uuidToText(center.device()));
    return static_cast<int>(folder.entryList(QDir::Files).size());
}

} // namespace

class tst_Uploads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesABatchInChunksAndGivesTheSameAnswerAsWhole()
    {
        TestServer server;
        const auto center = server.enrolled(number);
        const QByteArray batch = batchOfTen(*center);
        QCOMPARE(offsetIn(center->openUpload(batch)), 0);
        for (qint64 offset = 0; offset < batch.size(); offset += 1'000)
            QCOMPARE(offsetIn(center->sendChunk(batch, offset, 1'000)), std::min<qint64>(offset + 1'000, batch.size()));
        QCOMPARE(recordsOf(server), 0);
        const HttpResponse answer = center->finishUpload(batch);
        QCOMPARE(fatesIn(answer).count(QStringLiteral("accepted")), 10);
        QCOMPARE(center->finishUpload(batch).body, answer.body);
        QCOMPARE(center->send(batch).body, answer.body);
        QCOMPARE(offsetIn(center->openUpload(batch)), batch.size());
    }

    void goesOnWhereItWasCutAlsoAfterARestart()
    {
        TestServer server;
        const auto center = server.enrolled(number);
        const QByteArray batch = batchOfTen(*center);
        QCOMPARE(offsetIn(center->openUpload(batch)), 0);
        QCOMPARE(offsetIn(center->sendChunk(batch, 0, 1'500)), 1'500);
        server.restart();
        QCOMPARE(offsetIn(center->openUpload(batch)), 1'500);
        QCOMPARE(offsetIn(center->sendChunk(batch, 1'500, batch.size())), batch.size());
        QCOMPARE(fatesIn(center->finishUpload(batch)).count(QStringLiteral("accepted")), 10);
    }

    void chunksTwiceLateAndTooEarlyChangeNothing()
    {
        TestServer server;
        const auto center = server.enrolled(number);
        const QByteArray batch = batchOfTen(*center);
        QCOMPARE(offsetIn(center->openUpload(batch)), 0);
        QCOMPARE(offsetIn(center->sendChunk(batch, 1'000, 500)), 0); // too early
        QCOMPARE(offsetIn(center->sendChunk(batch, 0, 1'000)), 1'000);
        QCOMPARE(offsetIn(center->sendChunk(batch, 0, 1'000)), 1'000); // twice
        QCOMPARE(offsetIn(center->sendChunk(batch, 1'000, batch.size())), batch.size());
        QCOMPARE(offsetIn(center->sendChunk(batch, 500, 700)), batch.size()); // late
        QCOMPARE(center->finishUpload(batch).status, 200);
    }

    void refusesAChunkThatIsNotWhatItsHashSays()
    {
        TestServer server;
        const auto center = server.enrolled(number);
        const QByteArray batch = batchOfTen(*center);
        QCOMPARE(offsetIn(center->openUpload(batch)), 0);
        const UploadChunk wrong {sha256Of(batch), 0, batch.left(100), sha256Of("other")};
        const HttpResponse refusal = center->postSigned("/api/v1/uploads/chunks", payloadOf(wrong));
        QCOMPARE(refusal.status, 400);
        QCOMPARE(offsetIn(center->openUpload(batch)), 0);
    }

    void readsNothingBeforeTheWholeFits()
    {
        TestServer server;
        const auto center = server.enrolled(number);
        const QByteArray batch = batchOfTen(*center);
        QCOMPARE(offsetIn(center->openUpload(batch)), 0);
        QCOMPARE(center->finishUpload(batch).status, 400); // nothing of it is there
        QCOMPARE(center->finishUpload(batch).status, 404); // and so it is thrown away
        QCOMPARE(offsetIn(center->openUpload(batch)), 0);
        QByteArray touched = batch;
        touched[700] = static_cast<char>(touched.at(700) ^ 1);
        const UploadChunk chunk {sha256Of(batch), 0, touched, sha256Of(touched)};
        QCOMPARE(offsetIn(center->postSigned("/api/v1/uploads/chunks", payloadOf(chunk))), batch.size());
        QCOMPARE(center->finishUpload(batch).status, 400);
        QCOMPARE(recordsOf(server), 0);
        QCOMPARE(offsetIn(center->openUpload(batch)), 0);
        QCOMPARE(offsetIn(center->sendChunk(batch, 0, batch.size())), batch.size());
        QCOMPARE(center->finishUpload(batch).status, 200);
    }

    void isNobodyElsesToGoOn()
    {
        TestServer server;
        const auto center = server.enrolled(number);
        const auto other = server.enrolled(QStringLiteral("0418"));
        const QByteArray batch = batchOfTen(*center);
        QCOMPARE(offsetIn(center->openUpload(batch)), 0);
        QCOMPARE(other->sendChunk(batch, 0, 100).status, 404);
        QCOMPARE(offsetIn(other->openUpload(batch)), 0);
        QCOMPARE(offsetIn(other->sendChunk(batch, 0, batch.size())), batch.size());
        QCOMPARE(other->finishUpload(batch).status, 401); // another's batch
        QCOMPARE(recordsOf(server), 0);
    }

    void refusesMoreThanABatchMayHave()
    {
        TestServer server;
        const auto center = server.enrolled(number);
        QCOMPARE(center->openUpload("batch", greatestBody + 1).status, 413);
    }

    void whatWasLeftBehindGoes()
    {
        TestServer server;
        const auto center = server.enrolled(number);
        const auto other = server.enrolled(QStringLiteral("0418"));
        for (int i = 0; i < 7; ++i)
            QCOMPARE(offsetIn(center->openUpload("upload " + QByteArray::number(i))), 0);
        QCOMPARE(filesOf(server, *center), UploadFolder::keptPerDevice);
        server.clock().advance((UploadFolder::keptDays + 1) * 24 * 3600);
        QCOMPARE(offsetIn(other->openUpload("another")), 0);
        QCOMPARE(filesOf(server, *center), 0);
        QCOMPARE(filesOf(server, *other), 1);
    }

    void tellsHowLargeAChunkMayBeOnlyToWhoAsksAsVersionTwo()
    {
        TestServer server;
        const auto center = server.enrolled(number);
        const auto answer = parseHelloAnswer(payloadIn(center->hello().body, signedfor::hello));
        QCOMPARE(answer->chunkBytes, usualChunk);
        const auto old = parseHelloAnswer(payloadIn(center->hello(1).body, signedfor::hello));
        QCOMPARE(old->chunkBytes, 0);
        QVERIFY(!old->standing);
    }
};

QTEST_GUILESS_MAIN(tst_Uploads)
#include "tst_uploads.moc"
