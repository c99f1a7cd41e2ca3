// Protects batches that come on a stick (exchange.md 16): the same bytes and the same answer as over the net, and what does
// not belong here is refused by name.
#include "core/base/strongid.h"
#include "core/security/journal.h"
#include "server/serverplace.h"
#include "support/commandrun.h"
#include "support/testserver.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

namespace {

const QString number = QStringLiteral("0417");

/// A server with a stick in it.
class Desk {
public:
    Desk()
        : center(server.enrolled(number))
    {
        setDatabaseInEnvironment(server.database());
    }

    [[nodiscard]] QString path(const QString& name) const { return server.folder() + QLatin1Char('/') + name; }

    CommandOutcome take(const QByteArray& batch, const QString& answer = QStringLiteral("answer"))
    {
        QFile file(path(QStringLiteral("batch")));
        if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            file.write(batch);
        file.close();
        return outcomeOf({QStringLiteral("batch"), QStringLiteral("take"), file.fileName(), QStringLiteral("--answer"), path(answer),
            QStringLiteral("--data"), path(QStringLiteral("data"))});
    }

    [[nodiscard]] QByteArray answer(const QString& name = QStringLiteral("answer")) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    TestServer server;
    std::unique_ptr<FakeCenter> center;
};

} // namespace

class tst_CarriedBatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTheSameBytesWithTheSameAnswer()
    {
        Desk desk;
        const QByteArray batch = desk.center->batchOf(
            {FakeCenter::record(desk.center->certificate(1)), FakeCenter::record(desk.center->certificate(500))});
        const CommandOutcome said = desk.take(batch);
        QCOMPARE(said.code, 0);
        QVERIFY2(said.out.startsWith(QStringLiteral("taken\t0417\t1\taccepted=1")), qPrintable(said.out));
        QVERIFY(said.out.contains(QStringLiteral("rejected=1")));
        const JournalNote note = Journal(desk.server.connection()).latest(1)->front().note;
        QCOMPARE(note.action, QStringLiteral("carryBatch"));
        QCOMPARE(note.actor, QStringLiteral("operator"));
        QCOMPARE(desk.answer(), desk.center->send(batch).body);
    }

    void saysThatItWasTakenBefore()
    {
        Desk desk;
        const QByteArray batch = desk.center->batchOf({FakeCenter::record(desk.center->certificate(1))});
        desk.take(batch);
        const CommandOutcome again = desk.take(batch, QStringLiteral("second"));
        QCOMPARE(again.code, 0);
        QVERIFY2(again.out.startsWith(QStringLiteral("taken before\t")), qPrintable(again.out));
        QCOMPARE(desk.answer(QStringLiteral("second")), desk.answer());
    }

    void takesAnOlderOneAfterANewerAndSaysSo()
    {
        Desk desk;
        const QByteArray older = desk.center->batchOf({FakeCenter::record(desk.center->certificate(1))});
        const QByteArray newer = desk.center->batchOf({FakeCenter::record(desk.center->certificate(2))});
        desk.take(newer);
        const CommandOutcome said = desk.take(older, QStringLiteral("second"));
        QCOMPARE(said.code, 0);
        QVERIFY2(said.out.startsWith(QStringLiteral("older than the last one\t0417\t1\taccepted=1")), qPrintable(said.out));
    }

    void refusesByName_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("reason");
        QTest::newRow("16 wrong server") << "server"
                                         << "another server";
        QTest::newRow("16 touched") << "touched"
                                    << "no whole batch";
        QTest::newRow("16 signed by another") << "forged"
                                              << "signature";
        QTest::newRow("14 fenced") << "fenced"
                                   << "fenced";
        QTest::newRow("14 another batch under a used sequence") << "forked"
                                                                << "restored or cloned";
    }

    void refusesByName()
    {
        QFETCH(QString, what);
        QFETCH(QString, reason);
        Desk desk;
        const QByteArrayList records {canonicalOf(FakeCenter::record(desk.center->certificate(1)))};
        QByteArray batch = desk.center->batchAt(1, records);
        if (what == QLatin1String("server")) {
            TestServer elsewhere;
            batch = elsewhere.enrolled(number)->batchAt(1, records);
        }
        if (what == QLatin1String("touched"))
            batch[batch.size() - 5] = static_cast<char>(batch.at(batch.size() - 5) ^ 1);
        if (what == QLatin1String("forged"))
            batch[150] = static_cast<char>(batch.at(150) ^ 1);
        if (what == QLatin1String("forked") || what == QLatin1String("fenced"))
            desk.center->send(desk.center->batchAt(1, {canonicalOf(FakeCenter::record(desk.center->certificate(2)))}));
        if (what == QLatin1String("fenced"))
            desk.center->send(batch);
        const CommandOutcome said = desk.take(batch);
        QCOMPARE(said.code, 1);
        const bool isNamed = said.error.contains(reason) || (what == QLatin1String("forged") && !said.error.isEmpty());
        QVERIFY2(isNamed, qPrintable(said.error));
        QVERIFY(desk.answer().isEmpty());
    }

    void aBatchOfBeforeTheRestoreIsTaken()
    {
        Desk desk;
        const QByteArray batch = desk.center->batchOf({FakeCenter::record(desk.center->certificate(1))});
        QCOMPARE(outcomeOf({QStringLiteral("restored"), QStringLiteral("--data"), desk.path(QStringLiteral("data"))}).out,
            QStringLiteral("epoch 2\n"));
        desk.server.restart();
        QCOMPARE(codeIn(desk.center->send(batch)), QStringLiteral("EpochChanged"));
        QCOMPARE(desk.take(batch).code, 0);
        QCOMPARE(parseBatchAnswer(payloadIn(desk.answer(), signedfor::batchAnswer))->epoch, 2);
    }

    void namesFencedInstallationsAndCountsNumbers()
    {
        Desk desk;
        desk.center->send(desk.center->batchAt(1, {canonicalOf(FakeCenter::record(desk.center->certificate(1)))}));
        desk.center->send(desk.center->batchAt(1, {canonicalOf(FakeCenter::record(desk.center->certificate(2)))}));
        const CommandOutcome devices = outcomeOf({QStringLiteral("device"), QStringLiteral("list"), QStringLiteral("--data"), desk.path(QStringLiteral("data"))});
        QVERIFY2(devices.out.startsWith(QStringLiteral("0417\t") + uuidToText(desk.center->device())), qPrintable(devices.out));
        QVERIFY(devices.out.contains(QStringLiteral("sequence used twice: 1")));
        const CommandOutcome numbers = outcomeOf({QStringLiteral("numbers"), QStringLiteral("--data"), desk.path(QStringLiteral("data"))});
        QCOMPARE(numbers.out, QStringLiteral("0417\t100\t1\t0\t99\t0\n"));
    }

    void theOperatorFencesAComputerThatWasLost()
    {
        Desk desk;
        const QString id = uuidToText(desk.center->device());
        const QStringList words {QStringLiteral("device"), QStringLiteral("fence"), id, QStringLiteral("--data"),
            desk.path(QStringLiteral("data"))};
        QCOMPARE(outcomeOf(words).code, 2);
        QCOMPARE(outcomeOf(words + QStringList {QStringLiteral("--because"), QStringLiteral("stolen")}).code, 0);
        QCOMPARE(codeIn(desk.center->askNumbers(1, 10)), QStringLiteral("DeviceFenced"));
        const CommandOutcome numbers = outcomeOf({QStringLiteral("numbers"), QStringLiteral("--data"), desk.path(QStringLiteral("data"))});
        QCOMPARE(numbers.out, QStringLiteral("0417\t100\t0\t0\t100\t0\n"));
        const CommandOutcome unknown = outcomeOf({QStringLiteral("device"), QStringLiteral("fence"), QStringLiteral("nobody"),
            QStringLiteral("--because"), QStringLiteral("stolen"), QStringLiteral("--data"), desk.path(QStringLiteral("data"))});
        QCOMPARE(unknown.code, 1);
    }

    void neverOverwritesAnAnswer()
    {
        Desk desk;
        const QByteArray batch = desk.center->batchOf({FakeCenter::record(desk.center->certificate(1))});
        desk.take(batch);
        QCOMPARE(desk.take(batch).code, 1);
    }
};

QTEST_GUILESS_MAIN(tst_CarriedBatch)
#include "tst_carriedbatch.moc"
