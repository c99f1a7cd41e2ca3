// Protects the stop of the issuing on the server (P7.5): no numbers and no document of after its day, also of a center that does
// not obey; and everything of before, so that the month that is owed gets complete.
#include "server/actions/orders/stopissuing.h"
#include "support/testserver.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

namespace {

const QDate stoppedOn(2026, 11, 20);

} // namespace

class tst_IssuingStops : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<FakeCenter> m_center;
    const AccreditationNumber m_number = *AccreditationNumber::parse(QStringLiteral("0417"));

    void stop() { QVERIFY(StopIssuing(m_server->desk()).stop(m_number, QStringLiteral("есеп жоқ")).isOk()); }

    CertificateRecord document(QDate issuedOn, std::optional<QDate> handedOverOn)
    {
        CertificateRecord one = m_center->certificate(1);
        one.issuedOn = issuedOn;
        one.validUntil.reset();
        one.handedOverOn = handedOverOn;
        one.state = handedOverOn ? CertificateState::Issued : CertificateState::Prepared;
        return one;
    }

    QString fateOf(const RecordRevision& record)
    {
        const HttpResponse answer = m_center->send(m_center->batchOf({record}));
        const QString problem = problemsIn(answer).value(0);
        return problem.isEmpty() ? fatesIn(answer).value(0) : problem;
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_center = m_server->enrolled(m_number.toString());
    }

    void P7_5_noNumbersUntilItGoesOn()
    {
        stop();
        const HttpResponse refused = m_center->askNumbers(1, 10);
        QCOMPARE(refused.status, 403);
        QCOMPARE(codeIn(refused), QStringLiteral("IssuingStopped"));
        QVERIFY(StopIssuing(m_server->desk()).resume(m_number).isOk());
        QCOMPARE(m_center->askNumbers(1, 10).status, 200);
    }

    void P7_5_whichDocumentsAreTaken_data()
    {
        QTest::addColumn<QDate>("issuedOn");
        QTest::addColumn<QDate>("handedOverOn");
        QTest::addColumn<QString>("fate");
        const QDate before = stoppedOn.addDays(-20);
        const QDate after = stoppedOn.addDays(1);
        QTest::newRow("of the month that is owed") << before << before << "accepted";
        QTest::newRow("of the day itself") << stoppedOn << stoppedOn << "accepted";
        QTest::newRow("dated after") << after << after << "IssuingStopped";
        QTest::newRow("prepared after") << after << QDate() << "IssuingStopped";
        QTest::newRow("handed over after") << before << after << "IssuingStopped";
    }

    void P7_5_whichDocumentsAreTaken()
    {
        QFETCH(QDate, issuedOn);
        QFETCH(QDate, handedOverOn);
        stop();
        m_server->clock().advance(5 * 24 * 60 * 60);
        const auto over = handedOverOn.isValid() ? std::optional(handedOverOn) : std::nullopt;
        QTEST(fateOf(FakeCenter::record(document(issuedOn, over))), "fate");
    }

    void aLaterRevisionIsJudgedAlike()
    {
        const RecordRevision prepared = FakeCenter::record(document(stoppedOn, std::nullopt));
        QCOMPARE(fateOf(prepared), QStringLiteral("accepted"));
        stop();
        m_server->clock().advance(5 * 24 * 60 * 60);
        QCOMPARE(fateOf(FakeCenter::next(prepared, document(stoppedOn, stoppedOn.addDays(2)))), QStringLiteral("IssuingStopped"));
    }

    void whatEndsADocumentIsTaken()
    {
        const RecordRevision issued = FakeCenter::record(document(stoppedOn, stoppedOn));
        QCOMPARE(fateOf(issued), QStringLiteral("accepted"));
        stop();
        m_server->clock().advance(5 * 24 * 60 * 60);
        CertificateRecord cancelled = document(stoppedOn, stoppedOn);
        cancelled.state = CertificateState::Cancelled;
        cancelled.cancellation = RecordedCancellation{stoppedOn.addDays(3), QStringLiteral("L26.2"), QStringLiteral("x")};
        QCOMPARE(fateOf(FakeCenter::next(issued, cancelled)), QStringLiteral("accepted"));
        QCOMPARE(fateOf(FakeCenter::record(m_center->outcome())), QStringLiteral("accepted"));
        QCOMPARE(fateOf(FakeCenter::numberEnd(m_number.toString(), 50, 60)), QStringLiteral("accepted"));
    }
};

QTEST_GUILESS_MAIN(tst_IssuingStops)
#include "tst_issuingstops.moc"
