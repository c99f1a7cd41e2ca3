// Protects the check of a package (R5.1): complete is only what the programme's checklist finds complete (R4.5).

#include "core/services/applications/addattachment.h"
#include "core/services/applications/checkpackage.h"
#include "core/services/applications/registerapplication.h"
#include "core/storage/obligationtable.h"
#include "core/storage/packagechecktable.h"
#include "tests/support/faulttest.h"
#include "tests/support/testcenter.h"

using namespace tanu;
using namespace tanu::test;

using Groups = std::vector<DocumentGroup>;

class TestCheckPackage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_center = std::make_unique<TestCenter>(); }
    void demandsTheChecklist_data();
    void demandsTheChecklist();
    void recordsAComplete();
    void recordsAnIncomplete();
    void mayBeRepeated();
    void refuses_data();
    void refuses();
    void isOnlyForOpenCases();
    void isOnlyForItsRole();
    void survivesEveryFault();

private:
    [[nodiscard]] Result<void> run(const ApplicationId& id, const PackageFindings& findings)
    {
        return CheckPackage(m_center->as(Role::Registrar)).run(id, findings);
    }
    [[nodiscard]] PackageCheckRow stored(const ApplicationId& id)
    {
        return need(PackageCheckTable(m_center->db()).find(id)).value();
    }

    std::unique_ptr<TestCenter> m_center;
};

void TestCheckPackage::demandsTheChecklist_data()
{
    QTest::addColumn<QStringList>("attached");
    QTest::addColumn<Groups>("shown");
    QTest::addColumn<QString>("missing");
    using G = DocumentGroup;
    const QString card = QStringLiteral("identity-card");
    QTest::newRow("R4.5 nothing there") << QStringList {} << Groups {} << QStringLiteral("identity,education");
    QTest::newRow("R4.2 no education") << QStringList {card} << Groups {} << QStringLiteral("education");
    QTest::newRow("R4.2 both attached") << QStringList {card, QStringLiteral("diploma")} << Groups {} << QString();
    QTest::newRow("R4.2 any kind of the group")
        << QStringList {QStringLiteral("kandas-certificate"), QStringLiteral("course-certificate")} << Groups {}
        << QString();
    QTest::newRow("R4.2 education shown on paper") << QStringList {card} << Groups {G::Education} << QString();
    QTest::newRow("R4.2 all shown on paper") << QStringList {} << Groups {G::Education, G::Identity} << QString();
    QTest::newRow("R4.3 labour is no education")
        << QStringList {card, QStringLiteral("employment-record")} << Groups {} << QStringLiteral("education");
}

void TestCheckPackage::demandsTheChecklist()
{
    QFETCH(QStringList, attached);
    QFETCH(Groups, shown);
    QFETCH(QString, missing);
    std::vector<NewAttachment> papers;
    for (const QString& kind : attached)
        papers.push_back(TestCenter::paper(kind));
    const auto id = need(RegisterApplication(m_center->as(Role::Registrar)).run(m_center->fields(1), papers)).id;
    const auto before = dumpTables(m_center->db());
    const auto outcome = run(id, {true, shown, {}, {}});
    QCOMPARE(outcome.isOk(), missing.isEmpty());
    if (outcome)
        return;
    QCOMPARE(outcome.error().kind, ErrorKind::PackageIncomplete);
    QCOMPARE(outcome.error().arguments, QStringList {missing});
    QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())), QStringList());
}

void TestCheckPackage::recordsAComplete()
{
    const auto id = m_center->registered(1);
    m_center->clock().advance(3600);
    const qint64 entries = journalLength(m_center->db());
    QVERIFY(run(id, {true, {DocumentGroup::Labour}, {}, QStringLiteral(" бәрі бар ")}));
    const PackageCheckRow row = stored(id);
    QVERIFY(row.complete);
    QCOMPARE(row.shownOnPaper, Groups {DocumentGroup::Labour});
    QVERIFY(row.missing.empty());
    QCOMPARE(row.note, QStringLiteral("бәрі бар"));
    QCOMPARE(row.checkedAt, m_center->clock().now());
    QCOMPARE(row.checkedBy, m_center->staff(Role::Registrar));
    QCOMPARE(m_center->stateOf(id), CaseState::Checked);
    QCOMPARE(journalLength(m_center->db()), entries + 1);
    ObligationTable terms(m_center->db());
    QCOMPARE(need(terms.find(id, Obligation::CheckPackage))->metAt, std::optional(m_center->clock().now()));
    QVERIFY(!need(terms.find(id, Obligation::AnswerApplication))->metAt);
}

void TestCheckPackage::recordsAnIncomplete()
{
    const auto id = m_center->registered(1);
    QVERIFY(run(id, {false, {}, {DocumentGroup::Education}, {}}));
    QVERIFY(!stored(id).complete);
    QCOMPARE(stored(id).missing, Groups {DocumentGroup::Education});
    QCOMPARE(m_center->stateOf(id), CaseState::Checked);
}

void TestCheckPackage::mayBeRepeated()
{
    const auto id = m_center->registered(1);
    QVERIFY(run(id, {false, {}, {}, QStringLiteral("көшірме оқылмайды")}));
    QVERIFY(run(id, {true, {}, {}, {}}));
    QVERIFY(stored(id).complete);
    QCOMPARE(m_center->stateOf(id), CaseState::Checked);
}

void TestCheckPackage::refuses_data()
{
    QTest::addColumn<bool>("complete");
    QTest::addColumn<Groups>("missing");
    QTest::addColumn<QString>("error");
    QTest::newRow("R5.1 complete with something missing")
        << true << Groups {DocumentGroup::Labour} << QStringLiteral("FieldMalformed");
    QTest::newRow("R5.1 incomplete without a reason") << false << Groups {} << QStringLiteral("FieldEmpty");
}

void TestCheckPackage::refuses()
{
    QFETCH(bool, complete);
    QFETCH(Groups, missing);
    QFETCH(QString, error);
    const auto id = m_center->registered(1);
    const auto before = dumpTables(m_center->db());
    QCOMPARE(nameOf(run(id, {complete, {}, missing, QStringLiteral(" ")}).error().kind), error);
    QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())), QStringList());
}

void TestCheckPackage::isOnlyForOpenCases()
{
    QCOMPARE(run(m_center->refused(1), {true, {}, {}, {}}).error().kind, ErrorKind::ActionNotAllowed);
    QCOMPARE(run(m_center->contracted(2), {true, {}, {}, {}}).error().kind, ErrorKind::ActionNotAllowed);
    QCOMPARE(run(ApplicationId::make(m_center->clock().now()), {true, {}, {}, {}}).error().kind,
        ErrorKind::NotFound);
}

void TestCheckPackage::isOnlyForItsRole()
{
    const auto id = m_center->registered(1);
    const auto refused = CheckPackage(m_center->as(Role::Head)).run(id, {true, {}, {}, {}});
    QCOMPARE(refused.error().kind, ErrorKind::RoleNotAllowed);
    QCOMPARE(m_center->stateOf(id), CaseState::Registered);
}

void TestCheckPackage::survivesEveryFault()
{
    const auto id = m_center->registered(1);
    QVERIFY(failEveryAccess(m_center->db(), [&] { return run(id, {true, {}, {}, {}}); }) > 7);
}

QTEST_GUILESS_MAIN(TestCheckPackage)
#include "tst_checkpackage.moc"
