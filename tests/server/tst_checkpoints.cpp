// Protects (exchange.md 30): the server keeps what each installation's journal was, sees that one was shortened or
// written anew, notes it once and never overwrites the evidence, and says how its own journal stands.
#include "core/database/migrator.h"
#include "core/security/journal.h"
#include "core/wire/journalreport.h"
#include "server/actions/cleartouched.h"
#include "server/actions/keepcheckpoint.h"
#include "server/serverstore.h"
#include "server/storage/checkpointtable.h"
#include "server/storage/serverschema.h"
#include "support/testserver.h"
#include "tests/support/database/testdatabase.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

namespace {

/// What a journal was with so many entries; `other` is another journal.
JournalCheckpoint at(qint64 count, char other = 0)
{
    return {count, QByteArray(32, static_cast<char>('a' + count + other))};
}

JournalReceipt receiptIn(const HttpResponse& response)
{
    const auto receipt = parseJournalReceipt(payloadIn(response.body, signedfor::journalReceipt));
    Q_ASSERT_X(receipt.isOk(), "receiptIn", qUtf8Printable(codeIn(response)));
    return *receipt;
}

JournalReceipt say(const FakeCenter& center, const JournalReport& report)
{
    return receiptIn(center.postSigned("/api/v1/checkpoints", payloadOf(report)));
}

QStringList touchedIn(TestServer& server)
{
    JournalFilter filter;
    filter.actions = QStringList{QStringLiteral("journalTouched")};
    QStringList told;
    const auto entries = Journal(server.connection()).page(filter, 0, 100);
    for (const JournalEntry& entry : *entries)
        told += entry.note.actor;
    return told;
}

} // namespace

class tst_Checkpoints : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatAReportShows_data()
    {
        QTest::addColumn<qint64>("end");
        QTest::addColumn<int>("otherEnd");
        QTest::addColumn<qint64>("known"); ///< less than 0: none
        QTest::addColumn<int>("otherKnown");
        QTest::addColumn<QString>("finding");
        QTest::newRow("30 the same again") << 5LL << 0 << -1LL << 0 << QStringLiteral("kept");
        QTest::newRow("30 longer, the kept one shown") << 9LL << 0 << 5LL << 0 << QStringLiteral("kept");
        QTest::newRow("30 longer, nothing shown") << 9LL << 0 << -1LL << 0 << QStringLiteral("prove");
        QTest::newRow("30 longer, another count shown") << 9LL << 0 << 4LL << 0 << QStringLiteral("prove");
        QTest::newRow("30 longer, written anew") << 9LL << 0 << 5LL << 1 << QStringLiteral("touched");
        QTest::newRow("30 as long, written anew") << 5LL << 1 << 5LL << 0 << QStringLiteral("touched");
        QTest::newRow("30 shortened, and says so") << 4LL << 0 << 5LL << 0 << QStringLiteral("touched");
        QTest::newRow("30 emptied, and says so") << 0LL << 0 << 5LL << 0 << QStringLiteral("touched");
        QTest::newRow("5 shorter, or said late") << 4LL << 0 << -1LL << 0 << QStringLiteral("prove");
        QTest::newRow("5 shorter, and shows what was kept before") << 4LL << 0 << 3LL << 0 << QStringLiteral("prove");
    }

    void findsWhatAReportShows()
    {
        QFETCH(qint64, end);
        QFETCH(int, otherEnd);
        QFETCH(qint64, known);
        QFETCH(int, otherKnown);
        QFETCH(QString, finding);
        JournalReport report{at(end, static_cast<char>(otherEnd)), {}, {}};
        if (known >= 0)
            report.known = at(known, static_cast<char>(otherKnown));
        QCOMPARE(codeOf(findingOf(report, at(5))), finding);
    }

    void keepsWhatItIsShown()
    {
        TestServer server;
        const auto center = server.enrolled(QStringLiteral("0417"));
        const JournalReceipt first = say(*center, {at(3), {}, {}});
        QVERIFY(first.finding == JournalFinding::Kept);
        QVERIFY(first.kept == at(3));
        server.clock().advance(600);
        QVERIFY(say(*center, {at(5), at(3), {}}).kept == at(5));
        server.restart();
        const auto kept = CheckpointTable(server.connection()).find(center->device());
        QVERIFY(kept && kept->has_value());
        QVERIFY((*kept)->checkpoint == at(5));
        QCOMPARE((*kept)->keptAt, server.clock().now());
        QVERIFY(!(*kept)->touchedAt);
    }

    void anUnprovedReportKeepsNothing()
    {
        TestServer server;
        const auto center = server.enrolled(QStringLiteral("0417"));
        (void)say(*center, {at(3), {}, {}});
        const JournalReceipt receipt = say(*center, {at(9), {}, {}});
        QVERIFY(receipt.finding == JournalFinding::Prove);
        QVERIFY(receipt.kept == at(3));
        QVERIFY(say(*center, {at(9), at(3), {}}).finding == JournalFinding::Kept);
    }

    void aTouchedJournalIsNotedOnceAndTheEvidenceStays()
    {
        TestServer server;
        const auto center = server.enrolled(QStringLiteral("0417"));
        (void)say(*center, {at(5), {}, {}});
        const QDateTime seen = server.clock().now();
        for (int time = 0; time < 3; ++time) {
            const JournalReceipt receipt = say(*center, {at(4), at(5), {}});
            QVERIFY(receipt.finding == JournalFinding::Touched);
            QVERIFY(receipt.kept == at(5));
            server.clock().advance(600);
        }
        QCOMPARE(touchedIn(server), QStringList{QStringLiteral("0417")});
        const auto touched = CheckpointTable(server.connection()).touched();
        QVERIFY(touched.isOk());
        QCOMPARE(touched->size(), 1U);
        QCOMPARE(touched->front().touchedAt, std::optional(seen));
        QVERIFY(touched->front().touched == at(4));
        QVERIFY(touched->front().checkpoint == at(5));
    }

    void aRequestThatComesLateAccusesNobody()
    {
        TestServer server;
        const auto center = server.enrolled(QStringLiteral("0417"));
        const JournalReport first{at(3), {}, {}};
        const JournalReport second{at(5), at(3), {}};
        for (const JournalReport& report : {first, second})
            QVERIFY(say(*center, report).finding == JournalFinding::Kept);
        QVERIFY(say(*center, first).finding == JournalFinding::Prove);
        QVERIFY(say(*center, second).kept == at(5));
        QCOMPARE(touchedIn(server), QStringList());
        QVERIFY(say(*center, {at(7), at(5), {}}).finding == JournalFinding::Kept);
    }

    void oneThatHidesThatItWasShortenedIsSeenWhenItHasGrown()
    {
        TestServer server;
        const auto center = server.enrolled(QStringLiteral("0417"));
        (void)say(*center, {at(5), {}, {}});
        QVERIFY(say(*center, {at(4, 1), {}, {}}).finding == JournalFinding::Prove);
        QVERIFY(say(*center, {at(9, 1), at(5, 1), {}}).finding == JournalFinding::Touched);
        QCOMPARE(touchedIn(server), QStringList{QStringLiteral("0417")});
    }

    void anOperatorTakesAFindingBackWithTheReason()
    {
        TestServer server;
        const auto center = server.enrolled(QStringLiteral("0417"));
        (void)say(*center, {at(5), {}, {}});
        const QString because = QStringLiteral("a copy of the disk was read by mistake");
        QCOMPARE(ClearTouched(server.desk()).run(center->device(), because).error().kind, ErrorKind::NotFound);
        (void)say(*center, {at(4), at(5), {}});
        QCOMPARE(ClearTouched(server.desk()).run(center->device(), QStringLiteral(" ")).error().kind, ErrorKind::FieldEmpty);
        QVERIFY(ClearTouched(server.desk()).run(center->device(), because).isOk());
        QVERIFY(CheckpointTable(server.connection()).touched()->empty());
        const auto noted = Journal(server.connection()).page({{}, {QStringLiteral("clearJournalTouched")}, {}, {}, {}, {}}, 0, 9);
        QCOMPARE(noted->size(), 1U);
        QCOMPARE(QString::fromUtf8(noted->front().note.content), because);
        QVERIFY(say(*center, {at(5), {}, {}}).finding == JournalFinding::Kept);
        QVERIFY2(say(*center, {at(4), at(5), {}}).finding == JournalFinding::Touched, "what is kept stays");
        QCOMPARE(CheckpointTable(server.connection()).touched()->size(), 1U);
    }

    void eachInstallationIsHeldToItsOwn()
    {
        TestServer server;
        const auto one = server.enrolled(QStringLiteral("0417"));
        const auto other = server.enrolled(QStringLiteral("0500"));
        (void)say(*one, {at(5), {}, {}});
        QVERIFY(say(*other, {at(2), {}, {}}).finding == JournalFinding::Kept);
        QVERIFY(say(*one, {at(5), {}, {}}).finding == JournalFinding::Kept);
    }

    void saysHowItsOwnJournalStands()
    {
        TestServer server;
        const auto center = server.enrolled(QStringLiteral("0417"));
        const JournalReceipt first = say(*center, {at(1), {}, {}});
        QVERIFY(first.end.count > 0);
        QVERIFY(!first.known);
        (void)center->askNumbers(0, 100);
        (void)center->askNumbers(1, 100);
        const JournalReceipt second = say(*center, {at(1), {}, first.end});
        QVERIFY(second.end.count > first.end.count);
        QVERIFY(second.known == first.end);

        const auto cut = server.connection().execute(QStringLiteral("DELETE FROM journal WHERE seq >= %1").arg(first.end.count));
        QVERIFY(cut.isOk());
        QVERIFY(!say(*center, {at(1), {}, first.end}).known);
    }

    void refusesStrangersAndNonsense()
    {
        TestServer server;
        const auto center = server.enrolled(QStringLiteral("0417"));
        const FakeCenter stranger(QStringLiteral("0417"), server.transport());
        QCOMPARE(codeIn(stranger.postSigned("/api/v1/checkpoints", payloadOf(JournalReport{at(1), {}, {}}))),
            QStringLiteral("SignatureWrong"));
        QCOMPARE(center->postSigned("/api/v1/checkpoints", "nonsense").status, 400);
    }

    void aServerOfTheFirstSchemaLearnsIt()
    {
        const QTemporaryDir folder;
        const QString address = test::freshDatabase();
        {
            const auto old = address.isEmpty() ? Connection::openSqlite(folder.filePath(QStringLiteral("server.sqlite")))
                                               : Connection::openPostgresql(address);
            QVERIFY(old.isOk());
            QVERIFY(Migrator({serverMigrations().front()}).migrate(**old).isOk());
        }
        const SystemClock clock;
        const auto store = ServerStore::open({folder.path(), address}, clock);
        QVERIFY(store.isOk());
        const auto touched = CheckpointTable(*store->connection).touched();
        QVERIFY2(touched.isOk(), touched ? "" : qPrintable(touched.error().detail));
        QVERIFY(touched->empty());
    }
};

QTEST_GUILESS_MAIN(tst_Checkpoints)
#include "tst_checkpoints.moc"
