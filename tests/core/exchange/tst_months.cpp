// Protects the months of the report (P7.5, exchange.md 12, 13), with the real server in process: both sides compare after
// every exchange, what the server lost is offered again, a month is closed only where both have the same, and what is
// changed afterwards is a correction in a later month that names the closed one.
#include "core/database/statement.h"
#include "core/services/certificates/cancelcertificates.h"
#include "core/services/months/closemonth.h"
#include "core/storage/recordtable.h"
#include "core/wire/apipaths.h"
#include "core/wire/certificaterecord.h"
#include "server/storage/reportmonthtable.h"
#include "tests/core/exchange/platformside.h"
#include "tests/support/told.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

namespace {

const QDate afterNovember(2026, 12, 1);

Month november()
{
    return Month::of(QDate(2026, 11, 1));
}

/// A center that has issued one document in November, everything of it acknowledged.
class Reported : public PlatformSide {
public:
    Reported()
        : document(issued())
    {
        synchronized();
    }

    MonthState stateOf(Month month)
    {
        const auto row = need(ReportMonthTable(center.db()).find(month));
        return row ? row->state : MonthState::Open;
    }

    std::optional<server::CenterMonth> onServer(Month month)
    {
        return need(server::ReportMonthTable(platform()).find(number(), month));
    }

    QString close(Month month) { return told(CloseMonth(center.as(Role::Head)).run(month)); }

    /// Closed by both sides, on the first day of December.
    void closeNovember()
    {
        goTo(afterNovember);
        QCOMPARE(close(november()), QStringLiteral("ok"));
        QCOMPARE(synchronized().monthsClosed, QStringList {QStringLiteral("2026-11")});
    }

    /// The last revision of the document.
    RecordRevision revision() { return *need(RecordTable(center.db()).latest(document.bytes())); }

    void cancel(QDate on)
    {
        need(CancelCertificates(center.as(Role::Head)).run({document}, {words(), QStringLiteral("L26.2"), on}).front().result);
    }

    qint64 journalled(const QString& action)
    {
        return need(Statement::on(platform(), QStringLiteral("SELECT count(*) FROM journal WHERE action = :action"))
                        .bind(":action", action)
                        .integer());
    }

    CertificateId document;
};

} // namespace

class TestMonths final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void P7_5_aMonthIsOfferedWhenBothSidesHaveTheSame()
    {
        Reported there;
        QCOMPARE(there.stateOf(november()), MonthState::Offered);
        const auto row = need(ReportMonthTable(there.center.db()).find(november()));
        QVERIFY(row->compared->isEqual());
        QCOMPARE(row->compared->here.count, 3); // the outcome, the document prepared, the document handed over
        QCOMPARE(there.onServer(november())->own.count, 3);
        QVERIFY(!there.onServer(november())->differsSince);
    }

    void P7_5_bothSidesCloseIt()
    {
        Reported there;
        there.closeNovember();
        QCOMPARE(there.stateOf(november()), MonthState::ClosedByBoth);
        const auto row = there.onServer(november());
        QCOMPARE(row->state, MonthState::ClosedByBoth);
        const auto own = need(ReportMonthTable(there.center.db()).find(november()));
        QCOMPARE(row->closing, own->closing);
        QVERIFY(!own->receipt.isEmpty());
        QCOMPARE(there.journalled(QStringLiteral("closeMonth")), 1);
    }

    void P7_5_aMonthWithoutRecordsIsClosedWithNone()
    {
        Reported there;
        there.closeNovember();
        there.goTo(QDate(2027, 1, 5));
        there.synchronized();
        const Month december = november().next();
        QCOMPARE(there.close(december), QStringLiteral("ok"));
        QCOMPARE(there.synchronized().monthsClosed, QStringList {QStringLiteral("2026-12")});
        QCOMPARE(there.onServer(december)->own.count, 0);
    }

    void P7_5_isRefusedWhileItIsNotReady()
    {
        Reported there;
        QCOMPARE(there.close(november()), QStringLiteral("MonthNotReady 2026-11,running"));
        there.cancel(there.center.today());
        there.goTo(afterNovember);
        QCOMPARE(there.close(november()), QStringLiteral("MonthNotReady 2026-11,waiting"));
        there.synchronized();
        QCOMPARE(there.close(november()), QStringLiteral("ok"));
        QCOMPARE(there.close(november()), QStringLiteral("MonthClosed 2026-11"));
        QCOMPARE(told(CloseMonth(there.center.as(Role::Head)).run(november().next())),
            QStringLiteral("MonthNotReady 2026-12,running"));
    }

    void P7_5_notBeforeItWasCompared()
    {
        Reported there;
        need(there.center.db().execute(QStringLiteral("DELETE FROM report_month")));
        there.goTo(afterNovember);
        QCOMPARE(there.close(november()), QStringLiteral("MonthNotReady 2026-11,not-compared"));
    }

    void P7_5_aChangeAfterTheClosingIsACorrectionThatNamesIt()
    {
        Reported there;
        there.closeNovember();
        const MonthDigest closed = there.onServer(november())->own;
        there.goTo(QDate(2026, 12, 3));
        there.cancel(QDate(2026, 11, 30));
        const RecordRevision revision = there.revision();
        const MonthCorrection expected {november().next(), november()};
        QCOMPARE(revision.correction, std::optional(expected));
        QVERIFY(revision.replaces.has_value());

        const SyncReport report = there.synchronized();
        QCOMPARE(report.rejected, 0);
        QVERIFY(report.monthsThatDiffer.isEmpty());
        QCOMPARE(there.stateOf(november()), MonthState::ClosedByBoth);
        QCOMPARE(there.onServer(november())->own, closed);
        QCOMPARE(there.onServer(november().next())->own.count, 1);
    }

    void P7_5_whatBelongsToALaterMonthCorrectsNothing()
    {
        Reported there;
        there.closeNovember();
        there.goTo(QDate(2026, 12, 3));
        there.cancel(QDate(2026, 12, 2));
        QVERIFY(!there.revision().correction);
        QCOMPARE(there.synchronized().rejected, 0);
    }

    void P7_5_whatTheServerLostIsOfferedAgain()
    {
        Reported there;
        there.onPlatform(QStringLiteral("DELETE FROM record WHERE revision = 2"));
        there.onPlatform(QStringLiteral("UPDATE certificate SET revision = 1, state = 'prepared'"));
        const SyncReport report = there.synchronized();
        QCOMPARE(report.offeredAgain, 1);
        QVERIFY(report.monthsThatDiffer.isEmpty());
        QCOMPARE(there.stateOf(november()), MonthState::Offered);
        QCOMPARE(there.onServer(november())->own.count, 3);
        QCOMPARE(there.synchronized().offeredAgain, 0);
    }

    void P7_5_aDifferenceThatRemainsIsShownOnBothSides()
    {
        Reported there;
        there.onPlatform(QStringLiteral("INSERT INTO record (id, revision, hash, kind, center, canonical, received_at, month) "
                                        "SELECT id, 9, hash, kind, center, canonical, received_at, month FROM record "
                                        "WHERE revision = 2"));
        const SyncReport report = there.synchronized();
        QCOMPARE(report.monthsThatDiffer, QStringList {QStringLiteral("2026-11")});
        QCOMPARE(there.stateOf(november()), MonthState::Open);
        const auto row = need(ReportMonthTable(there.center.db()).find(november()));
        QCOMPARE(row->compared->unknownHere, 1);
        QCOMPARE(row->compared->missingThere, 0);
        QVERIFY(there.onServer(november())->differsSince.has_value());
        there.goTo(afterNovember);
        QCOMPARE(there.close(november()), QStringLiteral("MonthNotReady 2026-11,differs"));
    }

    void P7_5_theServerClosesOnlyWhatIsEqual()
    {
        Reported there;
        there.goTo(afterNovember);
        QCOMPARE(there.close(november()), QStringLiteral("ok"));
        there.onPlatform(QStringLiteral("INSERT INTO record (id, revision, hash, kind, center, canonical, received_at, month) "
                                        "SELECT id, 9, hash, kind, center, canonical, received_at, month FROM record "
                                        "WHERE revision = 2"));
        const SyncReport report = there.synchronized();
        QCOMPARE(report.monthsRefused, QStringList {QStringLiteral("2026-11")});
        QCOMPARE(there.stateOf(november()), MonthState::Open);
        QVERIFY(there.onServer(november())->state != MonthState::ClosedByBoth);
        QCOMPARE(there.journalled(QStringLiteral("refuseMonth")), 1);

        there.onPlatform(QStringLiteral("DELETE FROM record WHERE revision = 9"));
        there.synchronized();
        QCOMPARE(there.close(november()), QStringLiteral("ok"));
        QCOMPARE(there.synchronized().monthsClosed, QStringList {QStringLiteral("2026-11")});
    }

    void P7_5_throughLossesAndRepeats_data()
    {
        QTest::addColumn<QByteArray>("lostAnswer");
        QTest::addColumn<QByteArray>("lostRequest");
        QTest::addColumn<QByteArray>("repeated");
        QTest::newRow("12 the comparison is lost") << QByteArray(apipath::months) << QByteArray() << QByteArray();
        QTest::newRow("13 the answer to the closing is lost") << QByteArray(apipath::monthClosings) << QByteArray() << QByteArray();
        QTest::newRow("13 the closing is lost") << QByteArray() << QByteArray(apipath::monthClosings) << QByteArray();
        QTest::newRow("13 the closing comes twice") << QByteArray() << QByteArray() << QByteArray(apipath::monthClosings);
    }

    void P7_5_throughLossesAndRepeats()
    {
        QFETCH(QByteArray, lostAnswer);
        QFETCH(QByteArray, lostRequest);
        QFETCH(QByteArray, repeated);
        Reported there;
        there.goTo(afterNovember);
        QCOMPARE(there.close(november()), QStringLiteral("ok"));
        there.transport->loseAnswerTo = lostAnswer;
        there.transport->loseRequestTo = lostRequest;
        there.transport->repeat = repeated;
        QCOMPARE(there.synchronize().isOk(), lostAnswer.isEmpty() && lostRequest.isEmpty());
        there.synchronized();
        QCOMPARE(there.stateOf(november()), MonthState::ClosedByBoth);
        QCOMPARE(there.onServer(november())->state, MonthState::ClosedByBoth);
        QCOMPARE(there.journalled(QStringLiteral("closeMonth")), 1);
    }

    void P7_5_aRestoredServerIsToldAgainOfTheClosing()
    {
        Reported there;
        there.closeNovember();
        for (const char* table : {"report_month", "certificate", "record"})
            there.onPlatform(QStringLiteral("DELETE FROM ") + QLatin1String(table));
        const SyncReport report = there.synchronized();
        QCOMPARE(report.offeredAgain, 3);
        QCOMPARE(report.monthsClosed, QStringList {QStringLiteral("2026-11")});
        QCOMPARE(there.stateOf(november()), MonthState::ClosedByBoth);
        QCOMPARE(there.onServer(november())->state, MonthState::ClosedByBoth);
    }

    void P7_5_aRestoredCenterLearnsThatItIsClosed()
    {
        Reported there;
        there.closeNovember();
        need(there.center.db().execute(QStringLiteral("DELETE FROM report_month")));
        there.synchronized();
        QCOMPARE(there.stateOf(november()), MonthState::ClosedByBoth);
    }
};

QTEST_GUILESS_MAIN(TestMonths)
#include "tst_months.moc"
