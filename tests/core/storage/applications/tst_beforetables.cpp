// Protects the tables of disability, postponement and closure: what was written is read again as it was, and a row that
// the domain would not accept is an error that names it.

#include "core/database/statement.h"
#include "core/storage/applicationtable.h"
#include "core/storage/closuretable.h"
#include "core/storage/disabilitytable.h"
#include "core/storage/earlierdocuments.h"
#include "core/storage/postponementtable.h"
#include "core/storage/sessiontable.h"
#include "tests/support/testcenter.h"
#include "tests/support/testsealer.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

class TestBeforeTables final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_center = std::make_unique<TestCenter>();
        m_id = m_center->contracted(1);
        m_session = SessionId::make(m_center->clock().now());
        need(SessionTable(m_center->db())
                 .insert({m_session, 2026, 1, m_center->programme().id, m_center->examCommission(),
                     fromKazakhstan(QDate(2026, 11, 23), QTime(10, 0)), QStringLiteral("1-зал"), ExamMode::Offline,
                     SessionState::Planned, std::nullopt, std::nullopt}));
    }

    void R7_keepsReportAndProof()
    {
        const Disability report = disability();
        DisabilityTable table(m_center->db());
        need(table.insert(report));
        QVERIFY(!need(table.ofApplication(m_id)).at(0).proof);
        const DisabilityProof proof {m_center->clock().now(), m_center->staff(Role::Secretary),
            {QStringLiteral("БЛ 1"), QDate(2026, 11, 2), QDate(2026, 11, 9)}, attachment()};
        need(table.prove(report.id, proof));
        const auto kept = need(table.ofApplication(m_id));
        QCOMPARE(kept.size(), size_t {1});
        QCOMPARE(kept.at(0).id, report.id);
        QCOMPARE(kept.at(0).session, report.session);
        QCOMPARE(kept.at(0).reportedAt, report.reportedAt);
        QCOMPARE(kept.at(0).reportedBy, report.reportedBy);
        QCOMPARE(kept.at(0).channel, ReportChannel::Message);
        QCOMPARE(kept.at(0).report, report.report);
        QCOMPARE(kept.at(0).proof->sheet, proof.sheet);
        QCOMPARE(kept.at(0).proof->attachment, proof.attachment);
        QCOMPARE(kept.at(0).proof->provedBy, proof.provedBy);
        QCOMPARE(table.prove(report.id, proof).error().kind, ErrorKind::ChangedMeanwhile);
    }

    void R11_2_keepsPostponements()
    {
        Postponement fault;
        fault.id = PostponementId::make(m_center->clock().now());
        fault.application = m_id;
        fault.session = m_session;
        fault.cause = PostponementCause::Interruption;
        fault.interruption = InterruptionCause::Power;
        fault.occurredAt = m_center->clock().now().addSecs(-60);
        fault.nature = QStringLiteral("Жарық сөнді");
        fault.recordedAt = m_center->clock().now();
        fault.recordedBy = m_center->staff(Role::Secretary);
        PostponementTable table(m_center->db());
        need(table.insert(fault));
        const auto kept = need(table.ofSession(m_session)).at(0);
        QCOMPARE(kept.id, fault.id);
        QCOMPARE(kept.application, m_id);
        QCOMPARE(kept.cause, fault.cause);
        QCOMPARE(kept.interruption, fault.interruption);
        QCOMPARE(kept.occurredAt, fault.occurredAt);
        QCOMPARE(kept.nature, fault.nature);
        QVERIFY(!kept.incident);
        QCOMPARE(kept.recordedBy, fault.recordedBy);
        QCOMPARE(need(table.ofApplication(m_id)).size(), size_t {1});
        fault.id = PostponementId::make(m_center->clock().now());
        fault.interruption.reset();
        QVERIFY2(!table.insert(fault), "an interruption without its cause");
    }

    void keepsAClosure()
    {
        ClosureTable table(m_center->db());
        QVERIFY(!need(table.find(m_id)));
        need(table.insert({m_id, QDate(2026, 11, 2), ClosureGround::VoucherVoid, QStringLiteral("Ваучер бітті"),
            m_center->staff(Role::Head)}));
        const auto kept = need(table.find(m_id));
        QCOMPARE(kept->ground, ClosureGround::VoucherVoid);
        QCOMPARE(kept->closedOn, QDate(2026, 11, 2));
        QCOMPARE(kept->explanation, QStringLiteral("Ваучер бітті"));
        QCOMPARE(kept->closedBy, m_center->staff(Role::Head));
        QVERIFY(!table.insert(*kept));
    }

    void keepsWhatACaseCarries()
    {
        ApplicationTable table(m_center->db());
        need(table.setGapWaiver(m_id, GapWaiver::Fault));
        need(table.setVoucherExtension(m_id, 12));
        const Application kept = need(table.load(m_id));
        QCOMPARE(kept.gapWaiver, GapWaiver::Fault);
        QCOMPARE(kept.voucherExtension, 12);
        QVERIFY(!kept.retakeOf);
        QVERIFY(!kept.fields.outsideLaw);
        QVERIFY(need(table.retakesOf(m_id)).empty());
        need(m_center->db().execute(QStringLiteral("UPDATE application SET outside_law = 'astronaut'")));
        QCOMPARE(table.load(m_id).error().arguments.at(2), QStringLiteral("outside_law"));
    }

    void seesCorruptRows_data()
    {
        QTest::addColumn<QString>("assignment");
        QTest::addColumn<QString>("column");
        QTest::newRow("R7 proved by nobody")
            << "proved_at = 5, sheet_number = x'SEALED', sick_from = '2026-11-02', sick_until = '2026-11-03'" << "proved_by";
        QTest::newRow("R7 first day") << "sick_from = 'soon'" << "sick_from";
    }

    void seesCorruptRows()
    {
        QFETCH(QString, assignment);
        QFETCH(QString, column);
        const Disability reported = disability();
        need(DisabilityTable(m_center->db()).insert(reported));
        const QByteArray sheet
            = testSealer()->seal({"disability.sheet_number", reported.id.bytes()}, QByteArrayLiteral("1"));
        assignment.replace(QStringLiteral("SEALED"), QString::fromLatin1(sheet.toHex()));
        need(m_center->db().execute(QStringLiteral("UPDATE disability SET ") + assignment));
        const auto read = DisabilityTable(m_center->db()).ofApplication(m_id);
        QCOMPARE(read.error().kind, ErrorKind::RowCorrupt);
        QCOMPARE(read.error().arguments.at(2), column);
    }

private:
    [[nodiscard]] Disability disability() const
    {
        return {DisabilityId::make(m_center->clock().now()), m_id, m_session, m_center->clock().now(),
            m_center->staff(Role::Registrar), ReportChannel::Message, QStringLiteral("Ауырып қалды")};
    }
    AttachmentId attachment()
    {
        const auto kept = Statement::on(m_center->db(), QStringLiteral("SELECT id FROM attachment LIMIT 1"))
                              .mapOne([](const Row& row) -> Result<AttachmentId> {
                                  RowReader read(row);
                                  return read.finish(read.id<AttachmentId>("id"));
                              });
        return *need(kept);
    }

    std::unique_ptr<TestCenter> m_center;
    ApplicationId m_id;
    SessionId m_session;
};

QTEST_GUILESS_MAIN(TestBeforeTables)
#include "tst_beforetables.moc"
