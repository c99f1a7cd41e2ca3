// Protects the way of a large batch: 10,000 records with every check, answer, hash and journal in one
// transaction that is on the disk. Prints what was measured; fails only if it became slower by an order of
// magnitude.
#include "support/testserver.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

class tst_IntakeSpeed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTenThousandRecords()
    {
        TestServer server;
        const auto center = server.enrolled(QStringLiteral("0417"), 0, 100'000);
        qint64 grant = 0;
        for (; grant < 30; ++grant)
            QCOMPARE(center->askNumbers(grant, 1000).status, 200);
        qint64 best = 0;
        for (int batch = 0; batch < 3; ++batch) {
            QList<RecordRevision> records;
            for (int i = 1; i <= 10'000; ++i)
                records.append(FakeCenter::record(center->certificate(batch * 10'000 + i)));
            const QByteArray bytes = center->batchOf(records);
            QElapsedTimer timer;
            timer.start();
            const HttpResponse response = center->send(bytes);
            const qint64 rate = 10'000'000'000 / std::max<qint64>(1, timer.nsecsElapsed() / 1000);
            best = std::max(best, rate);
            qInfo("batch of %lld bytes: %lld records/s", bytes.size(), rate);
            QCOMPARE(fatesIn(response).count(QStringLiteral("accepted")), 10'000);
        }
        QVERIFY(best > 1'000);
    }
};

QTEST_GUILESS_MAIN(tst_IntakeSpeed)
#include "tst_intakespeed.moc"
