// Protects the analysis of a year (P18 to P22, L29.4): every figure is what the accepted records say (P19), counted after
// the intake, never twice and never passed over.
#include "server/actions/analysis/takefacts.h"
#include "server/actions/raiseepoch.h"
#include "server/storage/console/centerstatetable.h"
#include "server/storage/console/indicatortable.h"
#include "support/consolevisitor.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::server;

class tst_Analysis : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<FakeCenter> m_center;

    FactProgress count(qint64 most = TakeFacts::forPage)
    {
        const auto progress = TakeFacts(m_server->context()).run(most);
        return progress ? *progress : FactProgress {{}, -1};
    }

    OutcomeRecord outcome(Decision decision, Basis basis, const QString& region, int year = 2026) const
    {
        OutcomeRecord made = m_center->outcome();
        made.decision = decision;
        made.basis = basis;
        made.region = region;
        if (basis == Basis::Voucher)
            made.voucherNumber = QStringLiteral("V-1");
        made.sessionDate = QDate(year, 11, 16); // a Monday
        made.protocolDate = QDate(year, 11, 18);
        return made;
    }

    void send(const QList<RecordRevision>& records) { QCOMPARE(m_center->send(m_center->batchOf(records)).status, 200); }

    IndicatorRow of(Dimension dimension, const QString& key, int year = 2026)
    {
        const auto rows = IndicatorTable(m_server->connection()).of(dimension, year);
        for (const IndicatorRow& row : *rows) {
            if (row.key == key)
                return row;
        }
        return {};
    }

    ConsoleVisitor body()
    {
        return visitorOf(*m_server, settledOperator(*m_server, OperatorRole::NationalBody, QStringLiteral("dana")));
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_center = m_server->enrolled(QStringLiteral("0417"));
    }

    void figuresAreWhatTheRecordsSay()
    {
        send({FakeCenter::record(outcome(Decision::Passed, Basis::Voucher, QStringLiteral("750000000"))),
            FakeCenter::record(outcome(Decision::NotPassed, Basis::Voucher, QStringLiteral("750000000"))),
            FakeCenter::record(outcome(Decision::Passed, Basis::Self, QString())),
            FakeCenter::record(outcome(Decision::Passed, Basis::Self, QStringLiteral("750000000"), 2025))});
        QCOMPARE(count().waiting, 0);
        const IndicatorRow almaty = of(Dimension::ByRegion, QStringLiteral("75"));
        QCOMPARE(almaty.procedures, 2);
        QCOMPARE(almaty.passed, 1);
        QCOMPARE(almaty.vouchers, 2); // L29.4
        QCOMPARE(*almaty.passRate(), 0.5);
        QCOMPARE(of(Dimension::ByRegion, QStringLiteral("71")).procedures, 1); // that of the center
        QCOMPARE(of(Dimension::ByBasis, QStringLiteral("self")).procedures, 1);
        QCOMPARE(of(Dimension::ByLevel, QStringLiteral("4")).procedures, 3);
        QCOMPARE(of(Dimension::ByCenter, QStringLiteral("0417")).procedures, 3);
        QCOMPARE(of(Dimension::ByProfession, QStringLiteral("7212-0-001")).procedures, 3);
        QCOMPARE(of(Dimension::ByYear, QStringLiteral("2025")).procedures, 1);
    }

    void nothingIsCountedTwice()
    {
        const auto record = FakeCenter::record(outcome(Decision::NotPassed, Basis::Self, QStringLiteral("710000000")));
        send({record});
        count();
        send({record});
        count();
        RecordRevision upheld = record;
        upheld.revision = 2;
        upheld.replaces = hashOf(record);
        OutcomeRecord passed = outcome(Decision::Passed, Basis::Self, QStringLiteral("710000000"));
        passed.appeal = OutcomeAppeal {QStringLiteral("2026/0003"), QDate(2026, 11, 19)};
        upheld.content = contentOf(passed);
        send({upheld});
        count();
        QCOMPARE(of(Dimension::ByRegion, QStringLiteral("71")).procedures, 1);
        QCOMPARE(of(Dimension::ByRegion, QStringLiteral("71")).passed, 1); // R23
    }

    void lateOnesAreSeen_data()
    {
        QTest::addColumn<QDate>("protocol");
        QTest::addColumn<QDate>("received");
        QTest::addColumn<int>("lateProtocols");
        QTest::addColumn<int>("lateEntries");
        QTest::newRow("R17.2 R18.2 last days") << QDate(2026, 11, 18) << QDate(2026, 11, 23) << 0 << 0;
        QTest::newRow("R17.2 a day late") << QDate(2026, 11, 19) << QDate(2026, 11, 23) << 1 << 0;
        QTest::newRow("R18.2 a day late") << QDate(2026, 11, 18) << QDate(2026, 11, 24) << 0 << 1;
    }

    void lateOnesAreSeen()
    {
        QFETCH(QDate, protocol);
        QFETCH(QDate, received);
        OutcomeRecord made = outcome(Decision::Passed, Basis::Self, QStringLiteral("710000000"));
        made.protocolDate = protocol;
        m_server->clock().set(QDateTime(received, QTime(7, 0), Qt::UTC));
        send({FakeCenter::record(made)});
        count();
        const IndicatorRow row = of(Dimension::ByRegion, QStringLiteral("71"));
        QCOMPARE(row.procedures, 1);
        QFETCH(int, lateProtocols);
        QFETCH(int, lateEntries);
        QCOMPARE(row.lateProtocols, lateProtocols);
        QCOMPARE(row.lateEntries, lateEntries);
    }

    void documentsAreCountedByTheirState_data()
    {
        QTest::addColumn<CertificateState>("state");
        QTest::addColumn<QDate>("handedOver");
        QTest::addColumn<QList<qint64>>("counted"); // documents, cancelled, late
        const QDate lastDay(2026, 3, 16);
        const QDate late(2026, 3, 17);
        QTest::newRow("exchange.md 29 handed over") << CertificateState::Issued << lastDay << QList<qint64> {1, 0, 0};
        QTest::newRow("R18.1 handed over late") << CertificateState::Issued << late << QList<qint64> {1, 0, 1};
        QTest::newRow("exchange.md 29 prepared") << CertificateState::Prepared << QDate() << QList<qint64> {0, 0, 0};
        QTest::newRow("exchange.md 19 spoiled, dated late") << CertificateState::Spoiled << QDate() << QList<qint64> {0, 0, 0};
        QTest::newRow("L26.2 cancelled") << CertificateState::Cancelled << lastDay << QList<qint64> {0, 1, 0};
        QTest::newRow("L26.2 handed over late, then cancelled") << CertificateState::Cancelled << late << QList<qint64> {0, 1, 1};
    }

    void documentsAreCountedByTheirState()
    {
        QFETCH(CertificateState, state);
        QFETCH(QDate, handedOver);
        auto document = m_center->certificate(1);
        document.state = state;
        document.handedOverOn = handedOver.isValid() ? std::optional(handedOver) : std::nullopt;
        if (state == CertificateState::Cancelled)
            document.cancellation = RecordedCancellation {QDate(2026, 5, 4), QStringLiteral("L26.2"), QStringLiteral("x")};
        if (state == CertificateState::Spoiled) {
            document.spoiledBecause = QStringLiteral("torn");
            document.issuedOn = QDate(2026, 4, 20);
        }
        send({FakeCenter::record(document)});
        QCOMPARE(count().waiting, 0);
        const IndicatorRow row = of(Dimension::ByCenter, QStringLiteral("0417"));
        QFETCH(QList<qint64>, counted);
        QCOMPARE((QList<qint64> {row.documents, row.cancelled, row.lateDocuments}), counted);
        const auto months = CenterStateTable(m_server->connection()).monthsOf(m_center->center().number);
        QCOMPARE(months->front().issued, counted[0]);
        QCOMPARE(months->front().prepared, state == CertificateState::Prepared ? 1 : 0);
    }

    void aDocumentIsCountedWithItsProcedure_data()
    {
        QTest::addColumn<bool>("isDocumentFirst");
        QTest::newRow("the procedure came first") << false;
        QTest::newRow("the document came first") << true;
    }

    void aDocumentIsCountedWithItsProcedure() // L29.4, P20
    {
        const OutcomeRecord passed = outcome(Decision::Passed, Basis::Voucher, QStringLiteral("110000000"));
        auto document = m_center->certificate(1);
        document.application = passed.application;
        QList<RecordRevision> records {FakeCenter::record(passed), FakeCenter::record(document)};
        QFETCH(bool, isDocumentFirst);
        if (isDocumentFirst)
            std::swap(records[0], records[1]);
        for (const RecordRevision& record : records) {
            send({record});
            QCOMPARE(count().waiting, 0);
        }
        for (const auto& [dimension, key] : {std::pair(Dimension::ByRegion, "11"), std::pair(Dimension::ByBasis, "voucher")}) {
            const IndicatorRow row = of(dimension, QLatin1String(key));
            QCOMPARE(row.procedures, 1);
            QCOMPARE(row.documents, 1);
        }
        QCOMPARE(of(Dimension::ByRegion, QStringLiteral("71")).documents, 0); // that of the center
        QCOMPARE(of(Dimension::ByRegion, QLatin1String(unknownProcedure)).documents, 0);
    }

    void aDocumentWithoutItsProcedureIsALineOfItsOwn()
    {
        send({FakeCenter::record(m_center->certificate(1))});
        QCOMPARE(count().waiting, 0);
        for (const Dimension dimension : {Dimension::ByRegion, Dimension::ByBasis}) {
            const IndicatorRow row = of(dimension, QLatin1String(unknownProcedure));
            QCOMPARE(row.documents, 1);
            QVERIFY(!row.hasProcedures());
        }
        ConsoleVisitor visitor = body();
        const QString page = textIn(visitor.get(QStringLiteral("/console/analysis/2026?lang=ru")));
        QVERIFY(page.contains(QStringLiteral("Документы, процедура которых неизвестна")));
    }

    void afterAnAppealTheDocumentHasItsOwnTerm() // R23
    {
        OutcomeRecord passed = m_center->outcome();
        passed.appeal = OutcomeAppeal {QStringLiteral("2026/0003"), QDate(2026, 3, 20)};
        auto document = m_center->certificate(1); // of a protocol of 11 March
        document.application = passed.application;
        document.handedOverOn = QDate(2026, 3, 26); // within three working days
        send({FakeCenter::record(passed), FakeCenter::record(document)});
        QCOMPARE(count().waiting, 0);
        QCOMPARE(of(Dimension::ByCenter, QStringLiteral("0417")).documents, 1);
        QCOMPARE(of(Dimension::ByCenter, QStringLiteral("0417")).lateDocuments, 0);
    }

    void whatComesAgainAfterARestoreIsNotLate() // P20.4, R18.2
    {
        OutcomeRecord old = outcome(Decision::Passed, Basis::Self, QString());
        OutcomeRecord before = old;
        before.application = ApplicationId::make(m_server->clock().now());
        m_server->clock().set(QDateTime(QDate(2026, 11, 25), QTime(7, 0), Qt::UTC));
        send({FakeCenter::record(old)}); // late, and nothing was restored yet
        m_server->clock().advance(60);
        QVERIFY(RaiseEpoch(m_server->desk()).run().isOk());
        m_server->clock().advance(60);
        const QByteArray again = m_center->batchAt(2, {canonicalOf(FakeCenter::record(before))}, 2);
        QCOMPARE(m_center->send(again).status, 200);
        QCOMPARE(count().waiting, 0);
        const IndicatorRow row = of(Dimension::ByCenter, QStringLiteral("0417"));
        QCOMPARE(row.procedures, 2);
        QCOMPARE(row.knownEntries, 1);
        QCOMPARE(row.lateEntries, 1);
    }

    void whatIsNotCountedYetIsSaid()
    {
        send({FakeCenter::record(outcome(Decision::Passed, Basis::Self, QString())),
            FakeCenter::record(outcome(Decision::Passed, Basis::Self, QString())),
            FakeCenter::record(outcome(Decision::Passed, Basis::Self, QString()))});
        const QDateTime received = m_server->clock().now();
        m_server->clock().advance(60);
        QCOMPARE(count(2).waiting, 1);
        QCOMPARE(count(0).until, received);
        QCOMPARE(count(1).waiting, 0);
        QCOMPARE(count(0).until, m_server->clock().now());
        QCOMPARE(of(Dimension::ByCenter, QStringLiteral("0417")).procedures, 3);
    }

    void aBatchThatIsCommittedLateIsCounted() // P19: nothing is passed over
    {
        // Rows of a batch that took long, seen only after higher ones of another center's were counted.
        const auto other = m_server->enrolled(QStringLiteral("0418"));
        const auto late = FakeCenter::record(outcome(Decision::Passed, Basis::Self, QString()));
        send({late});
        QCOMPARE(other->send(other->batchOf({FakeCenter::record(outcome(Decision::Passed, Basis::Self, QString()))})).status, 200);
        // As everybody else sees it before its commit: neither the piece nor its rows.
        QVERIFY(m_server->connection().execute(QStringLiteral("CREATE TEMP TABLE aside AS SELECT * FROM fact_queue WHERE center = '0417'")).isOk());
        QVERIFY(m_server->connection().execute(QStringLiteral("DELETE FROM fact_queue WHERE center = '0417'")).isOk());
        QCOMPARE(count().waiting, 0);
        QCOMPARE(of(Dimension::ByCenter, QStringLiteral("0417")).procedures, 0);
        m_server->clock().advance(3'600);
        QVERIFY(m_server->connection().execute(QStringLiteral("INSERT INTO fact_queue SELECT * FROM aside")).isOk());
        QCOMPARE(count().waiting, 0);
        QCOMPARE(of(Dimension::ByCenter, QStringLiteral("0417")).procedures, 1);
        QCOMPARE(of(Dimension::ByCenter, QStringLiteral("0418")).procedures, 1);
    }
};

QTEST_MAIN(tst_Analysis)
#include "tst_analysis.moc"
