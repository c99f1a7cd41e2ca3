// Protects the server's side of the months (P7.5, exchange.md 12, 13): it compares with what it has, closes only what is
// equal and never twice, takes nothing into a closed month but corrections of it, and sees which months are late or missing.
#include "core/database/migrator.h"
#include "core/database/statement.h"
#include "core/wire/months.h"
#include "core/wire/sha256.h"
#include "server/actions/months/monthoverview.h"
#include "server/actions/orders/orderaccreditation.h"
#include "server/actions/orders/remindofmonth.h"
#include "server/storage/monthrecordtable.h"
#include "server/storage/serverschema.h"
#include "support/testserver.h"
#include "tests/support/database/testdatabase.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

namespace {

const QByteArray monthsPath = "/api/v1/months";
const QByteArray pagesPath = "/api/v1/months/records";
const QByteArray closingsPath = "/api/v1/months/closings";

Month march()
{
    return Month::of(QDate(2026, 3, 1));
}

MonthLine lineOf(const RecordRevision& record)
{
    return {record.id, record.revision, hashOf(record)};
}

/// A center with one document of March at the server.
class Reported {
public:
    Reported()
        : center(server.enrolled(QStringLiteral("0417")))
        , first(FakeCenter::record(center->certificate(1)))
    {
        QCOMPARE(fatesIn(send({first})), QStringList{QStringLiteral("accepted")});
    }

    HttpResponse send(const QList<RecordRevision>& records) { return center->send(center->batchOf(records)); }

    /// What the server finds of March when the center says this.
    MonthFinding say(const MonthDigest& digest)
    {
        const HttpResponse response = center->postSigned(monthsPath, payloadOf(MonthsReport{{{march(), digest}}}));
        const auto answer = parseMonthsAnswer(payloadIn(response.body, signedfor::months));
        Q_ASSERT_X(answer.isOk(), "say", qUtf8Printable(codeIn(response)));
        for (const MonthFinding& finding : answer->months) {
            if (finding.month == march())
                return finding;
        }
        return {};
    }

    [[nodiscard]] QByteArray closing(Month month, const MonthDigest& digest) const
    {
        const QByteArray payload =
            payloadOf(MonthClosing{center->center().number, center->device(), month, digest, server.clock().now()});
        const QByteArray keyId = center->key().publicKey().keyId();
        return assembleSigned(
            keyId, payload, center->key().sign(toBeSigned(keyId, payload, signedfor::monthClosing)));
    }

    HttpResponse close(const MonthDigest& digest) { return center->postSigned(closingsPath, closing(march(), digest)); }

    static MonthReceipt receiptIn(const HttpResponse& response)
    {
        const auto receipt = parseMonthReceipt(payloadIn(response.body, signedfor::monthReceipt));
        Q_ASSERT_X(receipt.isOk(), "receiptIn", qUtf8Printable(codeIn(response)));
        return *receipt;
    }

    [[nodiscard]] MonthDigest own() const { return digestOf({lineOf(first)}); }

    /// How a month stands for the operator; empty where it is not listed.
    QString standing(Month month)
    {
        const OperatorDesk desk = server.desk();
        const auto rows = MonthOverview(desk).all(false);
        for (const MonthStandingRow& row : *rows) {
            if (row.month == month)
                return codeOf(row.standing) + QLatin1Char(' ') + codeOf(row.state());
        }
        return {};
    }

    mutable TestServer server;
    std::unique_ptr<FakeCenter> center;
    RecordRevision first;
};

} // namespace

class tst_ReportMonths : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void P7_5_onlyWhatIsOwedIsRemindedOf_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("it is owed") << QDate(2026, 11, 1) << "ok";
        QTest::newRow("something came of it") << QDate(2026, 3, 1) << "ok";
        QTest::newRow("before the accreditation") << QDate(2019, 1, 1) << "MonthNotReady not-owed";
        QTest::newRow("before the platform knew the center") << QDate(2026, 5, 1) << "MonthNotReady not-owed";
        QTest::newRow("L26.2 after its revocation") << QDate(2026, 12, 1) << "MonthNotReady not-owed";
        QTest::newRow("not over yet") << QDate(2027, 1, 1) << "MonthNotReady running";
    }

    void P7_5_onlyWhatIsOwedIsRemindedOf()
    {
        QFETCH(QDate, day);
        Reported there;
        there.server.clock().advance(2 * 24 * 60 * 60); // it was accredited for two days of the month
        const QDate today = there.server.clock().today();
        const AccreditationNumber number = there.center->center().number;
        QVERIFY(OrderAccreditation(there.server.desk())
                    .run(number, {{AccreditationAct::Revoked, today, QStringLiteral("x"), QStringLiteral("L26.2.2")}, today, today})
                    .isOk());
        there.server.clock().set(QDateTime(QDate(2027, 1, 5), QTime(7, 0), Qt::UTC));
        const auto given = RemindOfMonth(there.server.desk()).run(number, Month::of(day));
        const QString told = given ? QStringLiteral("ok") : nameOf(given.error().kind) + u' ' + given.error().arguments.value(1);
        QTEST(told, "outcome");
    }

    void P7_5_saysWhatItHas()
    {
        Reported there;
        const MonthFinding equal = there.say(there.own());
        QVERIFY(equal.digest == there.own());
        QVERIFY(equal.state == MonthState::Offered);
        const MonthFinding differs = there.say(digestOf({}));
        QVERIFY(differs.digest == there.own());
        QVERIFY(differs.state == MonthState::Open);
    }

    void P7_5_namesWhatOnlyItHasAndWhatIsOwed()
    {
        Reported there;
        const HttpResponse response = there.center->postSigned(monthsPath, payloadOf(MonthsReport{}));
        const auto answer = parseMonthsAnswer(payloadIn(response.body, signedfor::months));
        QVERIFY(answer.isOk());
        QStringList months;
        for (const MonthFinding& finding : answer->months)
            months.append(finding.month.toString() + QLatin1Char(' ') + QString::number(finding.digest.count));
        QCOMPARE(months, QStringList({QStringLiteral("2026-03 1"), QStringLiteral("2026-11 0")}));
        QCOMPARE(answer->owedFrom.toString(), QStringLiteral("2026-11"));
        QCOMPARE(answer->device, there.center->device());
    }

    void P7_5_givesAMonthPageByPage()
    {
        Reported there;
        const RecordRevision second = FakeCenter::record(there.center->certificate(2));
        QCOMPARE(fatesIn(there.send({second})), QStringList{QStringLiteral("accepted")});
        std::vector<MonthLine> lines{lineOf(there.first), lineOf(second)};
        std::sort(lines.begin(), lines.end());
        const MonthRecordTable table(there.server.connection());
        const auto number = there.center->center().number;
        QVERIFY(*table.page(number, march(), {}, 10) == lines);
        QVERIFY(*table.page(number, march(), lines.front(), 10) == std::vector<MonthLine>{lines.back()});
        QVERIFY(table.page(number, march(), lines.back(), 10)->empty());

        const HttpResponse response =
            there.center->postSigned(pagesPath, payloadOf(MonthPageRequest{march(), std::nullopt}));
        const auto page = parseMonthPage(payloadIn(response.body, signedfor::monthPage));
        QVERIFY(page.isOk());
        QVERIFY(page->lines == lines);
        QVERIFY(!page->hasMore);
    }

    void P7_5_closesOnlyWhatIsEqual()
    {
        Reported there;
        const MonthReceipt refused = Reported::receiptIn(there.close(digestOf({})));
        QVERIFY(!refused.isClosed);
        QVERIFY(refused.digest == there.own());
        QVERIFY(there.say(there.own()).state == MonthState::Offered);

        const HttpResponse closed = there.close(there.own());
        QVERIFY(Reported::receiptIn(closed).isClosed);
        QVERIFY(there.say(there.own()).state == MonthState::ClosedByBoth);
        QCOMPARE(there.close(there.own()).body, closed.body); // byte for byte
        QVERIFY(!Reported::receiptIn(there.close(digestOf({}))).isClosed);
        QVERIFY(there.say(there.own()).state == MonthState::ClosedByBoth);
    }

    void P7_5_theReceiptNamesItsClosing()
    {
        Reported there;
        const QByteArray message = there.closing(march(), there.own());
        const MonthReceipt receipt = Reported::receiptIn(there.center->postSigned(closingsPath, message));
        QCOMPARE(receipt.closing, sha256Of(payloadIn(message, signedfor::monthClosing)));
    }

    void P7_5_refusesClosingsThatAreNotDue()
    {
        Reported there;
        const Month november = Month::of(there.server.clock().today());
        const HttpResponse running = there.center->postSigned(closingsPath, there.closing(november, digestOf({})));
        QCOMPARE(running.status, 409);
        QCOMPARE(codeIn(running), QStringLiteral("MonthNotReady"));
        const auto other = there.server.enrolled(QStringLiteral("0500"));
        const HttpResponse foreign = other->postSigned(closingsPath, there.closing(march(), there.own()));
        QCOMPARE(codeIn(foreign), QStringLiteral("SignatureWrong"));
        QCOMPARE(there.center->postSigned(closingsPath, "nonsense").status, 400);
        QCOMPARE(there.center->postSigned(monthsPath, "nonsense").status, 400);
        QCOMPARE(there.center->postSigned(pagesPath, "nonsense").status, 400);
    }

    void P7_5_aClosedMonthTakesNothingNew()
    {
        Reported there;
        QVERIFY(Reported::receiptIn(there.close(there.own())).isClosed);
        const RecordRevision late = FakeCenter::record(there.center->certificate(2));
        QCOMPARE(problemsIn(there.send({late})), QStringList{QStringLiteral("MonthClosed")});
        QCOMPARE(fatesIn(there.send({there.first})), QStringList{QStringLiteral("duplicate")});

        RecordRevision corrected = late;
        corrected.correction = MonthCorrection{march().next(), march()};
        QCOMPARE(fatesIn(there.send({corrected})), QStringList{QStringLiteral("accepted")});
        QVERIFY(there.say(there.own()).digest == there.own());

        RecordRevision wrong = FakeCenter::record(there.center->certificate(3));
        wrong.correction = MonthCorrection{march().next(), march().previous()};
        QCOMPARE(problemsIn(there.send({wrong})), QStringList{QStringLiteral("Contradiction")});
    }

    void P7_5_lateAndMissingMonthsAreSeen()
    {
        Reported there;
        const Month november = Month::of(QDate(2026, 11, 1));
        QCOMPARE(there.standing(november), QStringLiteral("running open"));
        QCOMPARE(there.standing(march()), QString()); // it is older than what the platform knows of the center
        there.server.clock().set(fromKazakhstan(QDate(2026, 12, 4), QTime(9, 0)));
        QCOMPARE(there.standing(november), QStringLiteral("missing open"));
        (void)there.say(there.own()); // the comparison names every owed month
        QCOMPARE(there.standing(november), QStringLiteral("late offered"));
        QVERIFY(Reported::receiptIn(there.center->postSigned(closingsPath, there.closing(november, digestOf({})))).isClosed);
        QCOMPARE(there.standing(november), QStringLiteral("closed closed-by-both"));
    }

    void P7_5_recordsOfBeforeGetTheirMonths()
    {
        const test::TestDatabase database;
        const RecordRevision record = FakeCenter::record(FakeCenter(QStringLiteral("0417"), {}).certificate(1));
        const auto migrations = serverMigrations();
        {
            const auto old = database.open();
            QVERIFY(Migrator({migrations.begin(), migrations.begin() + 2}).migrate(*old).isOk());
            QVERIFY(old->execute(QStringLiteral(
                "INSERT INTO center VALUES ('0417', 'a', 'b', '190440000189', '', '2026-01-01', '2028-12-31', NULL, 1000, 0)")).isOk());
            const auto put = Statement::on(*old, QStringLiteral(
                "INSERT INTO record (id, revision, hash, kind, center, canonical, received_at) "
                "VALUES (:id, 1, :hash, 'certificate', '0417', :canonical, 0)"))
                                 .bind(":id", record.id)
                                 .bind(":hash", hashOf(record))
                                 .bind(":canonical", canonicalOf(record))
                                 .run();
            QVERIFY(put.isOk());
        }
        const auto connection = database.open();
        const auto migrated = Migrator(migrations).migrate(*connection);
        QVERIFY2(migrated.isOk(), migrated ? "" : qPrintable(migrated.error().detail));
        const auto digest = MonthRecordTable(*connection).digestOf(*AccreditationNumber::parse(QStringLiteral("0417")), march());
        QVERIFY(*digest == digestOf({lineOf(record)}));
    }
};

QTEST_GUILESS_MAIN(tst_ReportMonths)
#include "tst_reportmonths.moc"
