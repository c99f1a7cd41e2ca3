// Protects the change of who pays (L15.3, L27, L29): a voucher that ends does not end the case, and no voucher is used
// twice or beyond its term by this way.

#include "core/domain/values/generatednumbers.h"
#include "core/services/cases/changebasis.h"
#include "core/storage/attachmenttable.h"
#include "tests/support/beforeroad.h"
#include "tests/support/faulttest.h"
#include "tests/support/told.h"

using namespace tanu;
using namespace tanu::test;

namespace {

const QString why = QStringLiteral("Өтініші бойынша");

NewBasis employer()
{
    NewBasis basis;
    basis.basis = Basis::Employer;
    basis.employerBin = generatedBin(QDate(2020, 5, 1), 3);
    basis.employerName = QStringLiteral("ЖШС Дала");
    basis.referral = QStringLiteral("№ 5, 02.11.2026");
    return basis;
}

NewBasis voucher(const QString& number, QDate issued, QDate until)
{
    NewBasis basis;
    basis.basis = Basis::Voucher;
    basis.voucherNumber = number;
    basis.voucherIssued = issued;
    basis.voucherUntil = until;
    return basis;
}

} // namespace

using Change = std::function<void(NewBasis&)>;

class TestChangeBasis final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_center = std::make_unique<TestCenter>();
        m_road = std::make_unique<BeforeRoad>(*m_center);
    }

    void L29_fromTheVoucherToTheCandidate()
    {
        const ApplicationId id = m_road->contracted(m_road->voucherFields(QDate(2026, 12, 1)));
        need(ApplicationTable(m_center->db()).setVoucherExtension(id, 5));
        const qint64 entries = journalLength(m_center->db());
        QCOMPARE(told(run(id, {})), QStringLiteral("ok"));
        const Application after = m_road->load(id);
        QCOMPARE(after.fields.basis, Basis::Self);
        QCOMPARE(after.fields.voucherNumber, QString());
        QVERIFY(!after.fields.voucherUntil.isValid());
        QCOMPARE(after.voucherExtension, 0);
        QCOMPARE(after.state, CaseState::Contracted);
        QCOMPARE(journalLength(m_center->db()), entries + 1);
    }

    void L27_toTheEmployerWithItsLetter()
    {
        const ApplicationId id = m_road->contracted();
        m_road->notifiedOn(m_road->firstDay(), {id});
        const NewAttachment letter = TestCenter::paper(QStringLiteral("employer-referral"));
        const auto done = ChangeBasis(m_center->as(Role::Head)).run(id, employer(), why, {letter});
        QCOMPARE(told(done), QStringLiteral("ok"));
        const Application after = m_road->load(id);
        QCOMPARE(after.fields.basis, Basis::Employer);
        QCOMPARE(after.fields.employerBin->toString(), employer().employerBin->toString());
        QCOMPARE(after.fields.employerName, QStringLiteral("ЖШС Дала"));
        QCOMPARE(after.fields.referral, QStringLiteral("№ 5, 02.11.2026"));
        QCOMPARE(after.state, CaseState::Notified);
        QCOMPARE(need(AttachmentTable(m_center->db()).ofApplication(id)).back().kind,
            QStringLiteral("employer-referral"));
    }

    void refuses_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("answer");
        const auto row = [](const char* name, const char* answer, const Change& change) {
            QTest::newRow(name) << change << QString::fromLatin1(answer);
        };
        row("L15.3 no BIN", "FieldEmpty employerbin", [](NewBasis& basis) { basis.employerBin.reset(); });
        row("L27 no letter", "FieldEmpty referral", [](NewBasis& basis) { basis.referral.clear(); });
        row("L15.3 no name", "FieldEmpty employername", [](NewBasis& basis) { basis.employerName.clear(); });
        row("L29 no number", "FieldEmpty vouchernumber", [](NewBasis& basis) {
            basis = voucher({}, QDate(2026, 10, 5), QDate(2026, 12, 1));
        });
        row("L29 used by somebody", "VoucherUnusable used", [](NewBasis& basis) {
            basis = voucher(QStringLiteral("V-7"), QDate(2026, 10, 1), QDate(2026, 12, 1));
        });
        row("L29 expired today", "VoucherUnusable expired", [](NewBasis& basis) {
            basis = voucher(QStringLiteral("V-9"), QDate(2026, 1, 5), QDate(2026, 11, 1));
        });
        row("L29 issued tomorrow", "FieldMalformed voucherissued,2026-11-03", [](NewBasis& basis) {
            basis = voucher(QStringLiteral("V-9"), QDate(2026, 11, 3), QDate(2026, 12, 1));
        });
    }

    void refuses()
    {
        QFETCH(Change, change);
        QFETCH(QString, answer);
        m_road->contracted(m_road->voucherFields(QDate(2026, 12, 1), 7));
        const ApplicationId id = m_road->contracted(1);
        NewBasis basis = employer();
        change(basis);
        const auto before = dumpTables(m_center->db());
        QCOMPARE(told(run(id, basis)), answer);
        QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())), QStringList());
    }

    void L29_1_oneVoucherAYearAlsoByThisWay()
    {
        const ApplicationId id = m_road->contracted(m_road->voucherFields(QDate(2026, 12, 1)));
        const NewBasis sameYear = voucher(QStringLiteral("V-8"), QDate(2026, 11, 1), QDate(2026, 12, 20));
        QCOMPARE(told(run(id, sameYear)), QStringLiteral("VoucherUnusable second-in-year"));
        const NewBasis otherYear = voucher(QStringLiteral("V-8"), QDate(2025, 12, 20), QDate(2026, 12, 20));
        QCOMPARE(told(run(id, otherYear)), QStringLiteral("ok"));
        QCOMPARE(m_road->load(id).fields.voucherNumber, QStringLiteral("V-8"));
    }

    void L29_coversTheDayOfTheSession()
    {
        const ApplicationId id = m_road->contracted();
        const QDate day = m_road->firstDay();
        m_road->scheduledOn(day, {id});
        const NewBasis shortOne = voucher(QStringLiteral("V-8"), QDate(2026, 10, 1), day.addDays(-1));
        QCOMPARE(told(run(id, shortOne)),
            QStringLiteral("VoucherUnusable expired,%1,%2")
                .arg(m_center->fields().name.full(), day.addDays(-1).toString(Qt::ISODate)));
        const NewBasis longEnough = voucher(QStringLiteral("V-8"), QDate(2026, 10, 1), day);
        QCOMPARE(told(run(id, longEnough)), QStringLiteral("ok"));
    }

    void L29_4_aVoucherNeedsTheRegion()
    {
        ApplicationFields fields = m_road->fields();
        fields.region.clear();
        const ApplicationId id = m_road->contracted(fields);
        NewBasis basis = voucher(QStringLiteral("V-8"), QDate(2026, 10, 1), QDate(2026, 12, 1));
        QCOMPARE(told(run(id, basis)), QStringLiteral("FieldEmpty region"));
        basis.region = QStringLiteral("75");
        QCOMPARE(told(run(id, basis)), QStringLiteral("ok"));
        QCOMPARE(m_road->load(id).fields.region, QStringLiteral("75"));
    }

    void needsAReasonAndAnOpenCase()
    {
        const ApplicationId id = m_road->contracted();
        QCOMPARE(told(ChangeBasis(m_center->as(Role::Registrar)).run(id, {}, QStringLiteral(" "))),
            QStringLiteral("FieldEmpty reason"));
        QCOMPARE(told(run(m_center->checked(1), {})), QStringLiteral("ActionNotAllowed change-basis,checked"));
        m_road->started({id});
        QCOMPARE(told(run(id, {})), QStringLiteral("ActionNotAllowed change-basis,in-session"));
    }

    void S1_onlyByTheRoles()
    {
        const ApplicationId id = m_road->contracted();
        for (Desk* desk : {&m_center->as(Role::Secretary), &m_center->asNobody()})
            QCOMPARE(ChangeBasis(*desk).run(id, employer(), why).error().kind, ErrorKind::RoleNotAllowed);
        QCOMPARE(m_road->load(id).fields.basis, Basis::Self);
    }

    void survivesEveryFault()
    {
        const ApplicationId id = m_road->contracted();
        m_road->scheduledOn(m_road->firstDay(), {id});
        const NewBasis basis = voucher(QStringLiteral("V-8"), QDate(2026, 10, 1), QDate(2026, 12, 1));
        QVERIFY(failEveryAccess(m_center->db(), [&] { return run(id, basis); }) > 6);
    }

private:
    [[nodiscard]] Result<void> run(const ApplicationId& id, const NewBasis& basis)
    {
        return ChangeBasis(m_center->as(Role::Registrar)).run(id, basis, why);
    }

    std::unique_ptr<TestCenter> m_center;
    std::unique_ptr<BeforeRoad> m_road;
};

QTEST_GUILESS_MAIN(TestChangeBasis)
#include "tst_changebasis.moc"
