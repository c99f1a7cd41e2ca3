// Protects the way of a large batch: 10,000 records with every check, answer, hash and journal in one transaction that is on
// the disk. Prints what was measured (tanu-bench holds the aim); fails only if a record of a large batch costs several times
// that of a small one, on whatever machine.
#include "support/testserver.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

class tst_IntakeSpeed : public QObject {
    Q_OBJECT

private:
    /// Records a second, of the best of three batches; 0 if not all were accepted.
    static qint64 bestRate(FakeCenter& center, int count, qint64& ordinal)
    {
        qint64 best = 0;
        for (int batch = 0; batch < 3; ++batch) {
            QList<RecordRevision> records;
            for (int i = 0; i < count; ++i)
                records.append(FakeCenter::record(center.certificate(ordinal++)));
            const QByteArray bytes = center.batchOf(records);
            QElapsedTimer timer;
            timer.start();
            const HttpResponse response = center.send(bytes);
            const qint64 rate = count * qint64 {1'000'000'000} / std::max<qint64>(1, timer.nsecsElapsed());
            qInfo("batch of %lld bytes: %lld records/s", bytes.size(), rate);
            if (fatesIn(response).count(QStringLiteral("accepted")) != count)
                return 0;
            best = std::max(best, rate);
        }
        return best;
    }

private Q_SLOTS:
    void takesTenThousandRecords()
    {
        TestServer server;
        const auto center = server.enrolled(QStringLiteral("0417"), 0, 100'000);
        for (qint64 grant = 0; grant < 33; ++grant)
            QCOMPARE(center->askNumbers(grant, 1000).status, 200);
        qint64 ordinal = 1;
        const qint64 small = bestRate(*center, 1'000, ordinal);
        const qint64 large = bestRate(*center, 10'000, ordinal);
        QVERIFY(small > 0);
        QVERIFY2(large > small / 4, qPrintable(QStringLiteral("%1 and %2 records/s").arg(small).arg(large)));
    }
};

QTEST_GUILESS_MAIN(tst_IntakeSpeed)
#include "tst_intakespeed.moc"
