// Protects the numbers of documents (exchange.md 18, A2): no two blocks ever overlap, whoever asks, however
// often, and an answer that got lost costs none.
#include "core/database/statement.h"
#include "core/wire/grantlist.h"
#include "support/testserver.h"

#include <QtCore/QDirIterator>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

class tst_NumberBlocks : public QObject {
    Q_OBJECT

private:
    static NumberGrant grantIn(const HttpResponse& response)
    {
        const auto grant = parseNumberGrant(payloadIn(response.body, signedfor::numberBlock));
        Q_ASSERT_X(grant.isOk(), "grantIn", qUtf8Printable(codeIn(response)));
        return *grant;
    }

    static int filesIn(const TestServer& server)
    {
        int files = 0;
        QDirIterator walk(server.folder() + QLatin1String("/data/archive"), {QStringLiteral("*.entry")}, QDir::Files,
            QDirIterator::Subdirectories);
        for (; walk.hasNext(); walk.next())
            ++files;
        return files;
    }

private Q_SLOTS:
    void followOneAnother()
    {
        TestServer server;
        const auto center = server.enrolled(QStringLiteral("0417"), 0);
        const NumberGrant first = grantIn(center->askNumbers(0, 100));
        const NumberGrant second = grantIn(center->askNumbers(first.number, 50));
        QCOMPARE(first.first.value(), 1);
        QCOMPARE(first.last.value(), 100);
        QCOMPARE(second.first.value(), 101);
        QCOMPARE(second.last.value(), 150);
        QCOMPARE(second.number, 2);
        QCOMPARE(second.grantedAt, server.clock().now());
    }

    void aRepeatedRequestGetsTheSameBytes()
    {
        TestServer server;
        const auto center = server.enrolled(QStringLiteral("0417"), 0);
        const QByteArray first = center->askNumbers(0, 100).body;
        server.clock().advance(600);
        QCOMPARE(center->askNumbers(0, 100).body, first);
        QCOMPARE(center->askNumbers(0, 7).body, first);
        server.restart();
        QCOMPARE(center->askNumbers(0, 100).body, first);
    }

    void neverMoreThanTheOperatorAllows()
    {
        TestServer server;
        const auto center = server.enrolled(QStringLiteral("0417"), 0);
        QCOMPARE(grantIn(center->askNumbers(0, 100'000)).last.value(), 1000);
    }

    void twoInstallationsOfACenterShareNoNumber()
    {
        TestServer server;
        const auto office = server.enrolled(QStringLiteral("0417"), 0);
        FakeCenter branch(QStringLiteral("0417"), server.transport());
        const auto code = makeEnrolmentCode(server.desk(), office->center().number);
        QCOMPARE(branch.enrol(*code).status, 200);
        const NumberGrant a = grantIn(office->askNumbers(0, 10));
        const NumberGrant b = grantIn(branch.askNumbers(0, 10));
        const NumberGrant c = grantIn(office->askNumbers(a.number, 10));
        QCOMPARE(a.last.value(), 10);
        QCOMPARE(b.first.value(), 11);
        QCOMPARE(c.first.value(), 21);
        QCOMPARE(grantIn(branch.askNumbers(0, 10)), b);
    }

    void ofManyCentersNeverOverlap()
    {
        TestServer server;
        std::vector<std::unique_ptr<FakeCenter>> centers;
        for (const char* number : {"0001", "0002", "0417"})
            centers.push_back(server.enrolled(QLatin1String(number), 0));
        for (int round = 0; round < 5; ++round) {
            for (const auto& center : centers) {
                for (int repeat = 0; repeat < 2; ++repeat)
                    QCOMPARE(center->askNumbers(round, 10 + round).status, 200);
            }
        }
        const auto overlaps = Statement::on(server.connection(), QStringLiteral(R"(
            SELECT count(*) FROM number_block a JOIN number_block b
            ON a.center = b.center AND a.grant_number < b.grant_number AND a.first <= b.last AND b.first <= a.last)"))
                                  .integer();
        QCOMPARE(*overlaps, 0);
        const auto all =
            Statement::on(server.connection(), QStringLiteral("SELECT count(*) FROM number_block")).integer();
        QCOMPARE(*all, 15);
    }

    void theSchemaItselfRefusesAnOverlap()
    {
        TestServer server;
        const auto center = server.enrolled(QStringLiteral("0417"), 100);
        const auto forced = server.connection().execute(QStringLiteral(R"(
            INSERT INTO number_block (center, grant_number, first, last, device, granted_at)
            SELECT center, 9, 100, 120, device, 0 FROM number_block)"));
        QVERIFY(!forced);
    }

    void nothingOutsideTheAccreditation()
    {
        TestServer server;
        const auto center = server.enrolled(QStringLiteral("0417"), 100);
        server.clock().set(QDateTime(QDate(2027, 1, 9), QTime(20, 0), Qt::UTC)); // 10 January in Astana
        const HttpResponse refusal = center->askNumbers(1, 10);
        QCOMPARE(refusal.status, 403);
        QCOMPARE(codeIn(refusal), QStringLiteral("OutsideAccreditation"));
    }

    void anEndOfNumbersIsSaid()
    {
        TestServer server;
        const auto center = server.enrolled(QStringLiteral("0417"), 100);
        QVERIFY(server.connection().execute(QStringLiteral("UPDATE number_block SET first = 999999901, last = 999999995")));
        const HttpResponse refusal = center->askNumbers(1, 10);
        QCOMPARE(refusal.status, 409);
        QCOMPARE(codeIn(refusal), QStringLiteral("NumbersExhausted"));
        QCOMPARE(grantIn(center->askNumbers(1, 4)).last.value(), Ordinal::greatest);
    }

    /// exchange.md 18: nobody uses up the ordinals by asking.
    void noneWhileAWholeBlockIsUnused()
    {
        TestServer server;
        const auto center = server.enrolled(QStringLiteral("0417"), 0, 10);
        const NumberGrant first = grantIn(center->askNumbers(0, 10));
        const int before = filesIn(server);
        for (int time = 0; time < 3; ++time) {
            const HttpResponse refusal = center->askNumbers(first.number, 100'000);
            QCOMPARE(refusal.status, 409);
            QCOMPARE(codeIn(refusal), QStringLiteral("NumbersUnused"));
        }
        QCOMPARE(filesIn(server), before);
        QCOMPARE(grantIn(center->askNumbers(0, 10)), first); // an answer that got lost comes again
    }

    void anotherOneForWhatWasUsedOrEnded()
    {
        TestServer server;
        const auto center = server.enrolled(QStringLiteral("0417"), 0, 10);
        const NumberGrant first = grantIn(center->askNumbers(0, 10));
        (void)center->send(center->batchOf({FakeCenter::record(center->certificate(1))}));
        const NumberGrant second = grantIn(center->askNumbers(first.number, 10));
        QCOMPARE(second.last.value(), 20);
        QCOMPARE(codeIn(center->askNumbers(second.number, 10)), QStringLiteral("NumbersUnused"));
        (void)center->send(center->batchOf({FakeCenter::numberEnd(QStringLiteral("0417"), 2, 11)}));
        QCOMPARE(grantIn(center->askNumbers(second.number, 10)).last.value(), 30);
    }

    /// Whoever worked a month without a line has told nothing of it; it sends its records first.
    void aMonthWithoutALineIsReportedBeforeNumbersAreAsked()
    {
        TestServer server;
        const auto center = server.enrolled(QStringLiteral("0417"), 0, 10);
        (void)center->askNumbers(0, 10);
        server.clock().advance(30 * 24 * 3600);
        QCOMPARE(codeIn(center->askNumbers(1, 10)), QStringLiteral("NumbersUnused"));
        QList<RecordRevision> month;
        for (int ordinal = 1; ordinal <= 10; ++ordinal)
            month.append(FakeCenter::record(center->certificate(ordinal)));
        QCOMPARE(fatesIn(center->send(center->batchOf(month))).count(QStringLiteral("accepted")), 10);
        QCOMPARE(grantIn(center->askNumbers(1, 10)).first.value(), 11);
    }

    void whatTheInstallationBeforeLeftCountsAgainstNobody()
    {
        TestServer server;
        const auto lost = server.enrolled(QStringLiteral("0417"), 0, 10);
        const QByteArray grant = lost->askNumbers(0, 10).body;
        server.clock().advance(60);
        FakeCenter anew(QStringLiteral("0417"), server.transport());
        QCOMPARE(anew.enrol(*makeEnrolmentCode(server.desk(), lost->center().number)).status, 200);
        QVERIFY(server.connection().execute(QStringLiteral("DELETE FROM number_block"))); // restored: it gives all grants back
        QCOMPARE(anew.postSigned("/api/v1/grants", payloadOf(GrantList{{grant}})).status, 200);
        QCOMPARE(grantIn(anew.askNumbers(1, 10)).first.value(), 11);
    }

    void refusesAMalformedRequest()
    {
        TestServer server;
        const auto center = server.enrolled(QStringLiteral("0417"), 0);
        QCOMPARE(center->postSigned("/api/v1/blocks", "x").status, 400);
        QCOMPARE(center->askNumbers(0, 0).status, 400);
    }
};

QTEST_GUILESS_MAIN(tst_NumberBlocks)
#include "tst_numberblocks.moc"
