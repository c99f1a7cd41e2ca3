// Protects duplicates (exchange.md 29): every print is counted, a paper says that it is a duplicate exactly from the handing
// over on, and a duplicate is asked for, numbered, printed and handed over on record.
#include "core/services/certificates/cancelcertificates.h"
#include "core/services/certificates/handovercertificate.h"
#include "core/services/certificates/handoverduplicate.h"
#include "core/services/certificates/issueduplicate.h"
#include "core/services/certificates/recordprint.h"
#include "core/services/papers/certificatepaper.h"
#include "core/services/queries/casequery.h"
#include "core/storage/centertable.h"
#include "core/storage/certificatetable.h"
#include "core/storage/duplicatetable.h"
#include "core/storage/issuingstop.h"
#include "tests/support/faulttest.h"
#include "tests/support/sessionroad.h"
#include "tests/support/told.h"

#include <QtTest/QtTest>

#include <utility>

using namespace tanu;
using namespace tanu::test;

namespace {

const QString who = QStringLiteral("Ахметов Әлихан");
const QString paper = QStringLiteral("ЖК 041234567");

} // namespace

class TestDuplicates final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_center = std::make_unique<TestCenter>();
        SessionRoad road(*m_center);
        road.enrol();
        m_case = m_center->contracted();
        road.signedProtocol({m_case}, {});
        m_id = road.prepared(m_case);
    }

    void exchange29_theOriginalIsNoDuplicateHoweverItIsCounted()
    {
        QVERIFY(!page().isDuplicate);
        const auto first = need(RecordPrint(registrar()).run({m_id})).front();
        QCOMPARE(first.prints, 1);
        QVERIFY(!first.isDuplicate);
        QVERIFY(!page().isDuplicate); // recorded before it was drawn
        const auto second = need(RecordPrint(registrar()).run({m_id})).front();
        QCOMPARE(second.prints, 2);
        QVERIFY(!second.isDuplicate); // a reprint before the handing over
        QVERIFY(!page().isDuplicate);
    }

    void exchange29_fromTheHandingOverOnEveryPaperIsADuplicate()
    {
        handOver();
        QVERIFY(page().isDuplicate);
        const auto print = need(RecordPrint(registrar()).run({m_id})).front();
        QCOMPARE(print.prints, 2);
        QVERIFY(print.isDuplicate);
        QVERIFY(!need(certificatePage(registrar(), m_id, CertificateCopy::Original)).isDuplicate);
    }

    void exchange29_aDuplicateIsOnRecordFromTheRequestToTheHandingOver()
    {
        handOver();
        const auto made = need(IssueDuplicate(registrar()).run(m_id, lost()));
        QCOMPARE(made.numberText, QStringLiteral("2026/0001"));
        QCOMPARE(m_center->stateOf(m_case), CaseState::DocumentIssued);
        HandOverDuplicate action(registrar());
        QCOMPARE(told(action.run(made.id, who, paper)), QStringLiteral("ActionNotAllowed hand-over-certificate,prepared"));
        need(RecordPrint(registrar()).run({m_id}));
        QCOMPARE(told(action.run(made.id, QStringLiteral(" "), paper)), QStringLiteral("FieldEmpty collectedby"));
        QCOMPARE(told(action.run(made.id, who, {})), QStringLiteral("FieldEmpty identitydocument"));
        need(action.run(made.id, who, paper));
        QCOMPARE(told(action.run(made.id, who, paper)), QStringLiteral("ActionNotAllowed hand-over-certificate,issued"));
        const Duplicate stored = need(DuplicateTable(m_center->db()).load(made.id));
        QCOMPARE(stored.prints, 1);
        QCOMPARE(stored.collectedBy, who);
        QCOMPARE(stored.collectedWith, paper);
        QCOMPARE(stored.handedOverAt, std::optional(m_center->clock().now()));
        const Case file = need(CaseQuery(m_center->db(), m_center->clock()).load(m_case));
        const auto& shown = file.certificates.front().duplicates;
        QCOMPARE(shown.size(), size_t {1});
        QCOMPARE(shown.front().number, QStringLiteral("2026/0001"));
        QCOMPARE(shown.front().reason, DuplicateReason::Lost);
        QCOMPARE(shown.front().collectedBy, who);
    }

    void oneAtATimeAndNumberedWithoutGaps()
    {
        handOver();
        const auto first = need(IssueDuplicate(registrar()).run(m_id, lost()));
        QCOMPARE(told(IssueDuplicate(registrar()).run(m_id, lost())), QStringLiteral("AlreadyThere duplicate,2026/0001"));
        need(RecordPrint(registrar()).run({m_id}));
        need(HandOverDuplicate(registrar()).run(first.id, who, paper));
        QCOMPARE(need(IssueDuplicate(registrar()).run(m_id, lost())).numberText, QStringLiteral("2026/0002"));
        QCOMPARE(need(DuplicateTable(m_center->db()).ofCertificate(m_id)).size(), size_t {2});
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<DuplicateReason>("reason");
        QTest::addColumn<QString>("explanation");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QString>("answer");
        const QDate today(2026, 11, 17);
        QTest::newRow("exchange 29 lost") << DuplicateReason::Lost << QString() << today << QStringLiteral("ok");
        QTest::newRow("exchange 29 damaged") << DuplicateReason::Damaged << QString() << today << QStringLiteral("ok");
        QTest::newRow("exchange 29 name changed")
            << DuplicateReason::NameChanged << QString() << today << QStringLiteral("ok");
        QTest::newRow("exchange 29 other with words") << DuplicateReason::Other << paper << today << QStringLiteral("ok");
        QTest::newRow("exchange 29 other without words")
            << DuplicateReason::Other << QStringLiteral(" ") << today << QStringLiteral("FieldEmpty explanation");
        QTest::newRow("exchange 29 before the handing over") << DuplicateReason::Lost << QString() << today.addDays(-1)
                                                             << QStringLiteral("FieldMalformed requestedon,2026-11-16");
        QTest::newRow("exchange 29 tomorrow") << DuplicateReason::Lost << QString() << today.addDays(1)
                                              << QStringLiteral("FieldMalformed requestedon,2026-11-18");
    }

    void refusesWhatCannotBe()
    {
        QFETCH(DuplicateReason, reason);
        QFETCH(QString, explanation);
        QFETCH(QDate, on);
        QFETCH(QString, answer);
        handOver();
        const auto before = dumpTables(m_center->db());
        QCOMPARE(told(IssueDuplicate(registrar()).run(m_id, {reason, explanation, on})), answer);
        QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())).isEmpty(), answer != QLatin1String("ok"));
    }

    void onlyOfAnIssuedDocument()
    {
        QCOMPARE(told(IssueDuplicate(registrar()).run(m_id, lost())),
            QStringLiteral("ActionNotAllowed issue-duplicate,prepared"));
        handOver();
        const auto made = need(IssueDuplicate(registrar()).run(m_id, lost()));
        need(RecordPrint(registrar()).run({m_id}));
        need(CancelCertificates(m_center->as(Role::Head)).run({m_id}, {who, QStringLiteral("L26.2"), m_center->today()})
                 .front().result);
        QCOMPARE(told(HandOverDuplicate(registrar()).run(made.id, who, paper)),
            QStringLiteral("ActionNotAllowed hand-over-certificate,cancelled"));
        QCOMPARE(told(IssueDuplicate(registrar()).run(m_id, lost())),
            QStringLiteral("ActionNotAllowed issue-duplicate,cancelled"));
    }

    void L23_2_noneOutsideTheAccreditation()
    {
        handOver();
        const auto made = need(IssueDuplicate(registrar()).run(m_id, lost()));
        need(RecordPrint(registrar()).run({m_id}));
        Center center = need(CenterTable(m_center->db()).load());
        const QDate until = std::exchange(center.accreditedUntil, m_center->today().addDays(-1));
        need(CenterTable(m_center->db()).put(center));
        const auto before = dumpTables(m_center->db());
        QCOMPARE(HandOverDuplicate(registrar()).run(made.id, who, paper).error().kind, ErrorKind::OutsideAccreditation);
        QCOMPARE(IssueDuplicate(registrar()).run(m_id, lost()).error().kind, ErrorKind::OutsideAccreditation);
        QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())), QStringList());
        center.accreditedUntil = until;
        need(CenterTable(m_center->db()).put(center));
        need(HandOverDuplicate(registrar()).run(made.id, who, paper));
    }

    void P7_5_theOperatorsStopHoldsNoneBack()
    {
        handOver();
        need(storeIssuingStop(m_center->db(), IssuingStop {m_center->today(), QStringLiteral("Есеп жоқ")}));
        const auto made = need(IssueDuplicate(registrar()).run(m_id, lost()));
        need(RecordPrint(registrar()).run({m_id}));
        need(HandOverDuplicate(registrar()).run(made.id, who, paper));
    }

    void S1_onlyItsRolesAndWithAJournal()
    {
        handOver();
        const auto before = dumpTables(m_center->db());
        Desk& secretary = m_center->as(Role::Secretary);
        QCOMPARE(IssueDuplicate(secretary).run(m_id, lost()).error().kind, ErrorKind::RoleNotAllowed);
        QCOMPARE(HandOverDuplicate(secretary).run(DuplicateId::make(m_center->clock().now()), who, paper).error().kind,
            ErrorKind::RoleNotAllowed);
        QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())), QStringList());
        const qint64 journal = journalLength(m_center->db());
        need(IssueDuplicate(registrar()).run(m_id, lost()));
        QCOMPARE(journalLength(m_center->db()), journal + 2);
    }

    void everyAccessMayFail()
    {
        handOver();
        QVERIFY(failEveryAccess(m_center->db(), [&] { return IssueDuplicate(registrar()).run(m_id, lost()); }) > 5);
        QVERIFY(failEveryAccess(m_center->db(), [&] { return RecordPrint(registrar()).run({m_id}); }) > 5);
        const DuplicateId made = need(DuplicateTable(m_center->db()).openOf(m_id))->id;
        QVERIFY(failEveryAccess(m_center->db(), [&] { return HandOverDuplicate(registrar()).run(made, who, paper); }) > 3);
    }

private:
    Desk& registrar() { return m_center->as(Role::Registrar); }
    [[nodiscard]] DuplicateRequest lost() const { return {DuplicateReason::Lost, {}, m_center->today()}; }
    CertificatePageData page() { return need(certificatePage(registrar(), m_id)); }

    void handOver()
    {
        need(RecordPrint(registrar()).run({m_id}));
        need(HandOverCertificate(registrar()).run(m_id, who, paper));
    }

    std::unique_ptr<TestCenter> m_center;
    ApplicationId m_case;
    CertificateId m_id;
};

QTEST_GUILESS_MAIN(TestDuplicates)
#include "tst_duplicates.moc"
