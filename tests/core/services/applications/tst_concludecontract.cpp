// Protects the contract (R5.3): only after a complete check, at the price of the list (L15.3); it starts R6.1.

#include "core/services/applications/checkpackage.h"
#include "core/services/applications/concludecontract.h"
#include "core/storage/contracttable.h"
#include "core/storage/obligationtable.h"
#include "core/storage/pricetable.h"
#include "tests/support/faulttest.h"
#include "tests/support/testcenter.h"

using namespace tanu;
using namespace tanu::test;

class TestConcludeContract : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_center = std::make_unique<TestCenter>(); }
    void storesTheContract();
    void turnsTheTerms();
    void takesThePriceOfTheDay();
    void refusesWithoutPrice();
    void refusesAnIncompletePackage();
    void isAllowedLateAndSaysSo();
    void isOnlyForCheckedCases();
    void isOnlyForItsRoles();
    void survivesEveryFault();

private:
    [[nodiscard]] Result<ConcludedContract> run(const ApplicationId& id)
    {
        return ConcludeContract(m_center->as(Role::Registrar)).run(id);
    }

    std::unique_ptr<TestCenter> m_center;
};

void TestConcludeContract::storesTheContract()
{
    const auto id = m_center->checked(1);
    const qint64 entries = journalLength(m_center->db());
    const ConcludedContract contract = need(run(id));
    QCOMPARE(contract.numberText, QStringLiteral("2026/0001"));
    QCOMPARE(contract.price.tiyn(), 3'200'000);
    QVERIFY(!contract.late);
    const ContractRow row = need(ContractTable(m_center->db()).find(id)).value();
    QCOMPARE(row.id, contract.id);
    QCOMPARE(row.concludedOn, m_center->today());
    QCOMPARE(row.price.tiyn(), 3'200'000);
    QCOMPARE(m_center->stateOf(id), CaseState::Contracted);
    QCOMPARE(journalLength(m_center->db()), entries + 1);
}

void TestConcludeContract::turnsTheTerms()
{
    const auto id = m_center->checked(1);
    m_center->clock().set(fromKazakhstan(QDate(2026, 11, 4), QTime(12, 0)));
    QVERIFY(run(id));
    ObligationTable terms(m_center->db());
    QVERIFY(need(terms.find(id, Obligation::AnswerApplication))->metAt);
    const ObligationRow notice = need(terms.find(id, Obligation::SendNotice)).value();
    QCOMPARE(notice.countedFrom, QDate(2026, 11, 4));
    QCOMPARE(notice.lastDay, QDate(2026, 11, 11));
    QVERIFY(!notice.metAt);
}

void TestConcludeContract::takesThePriceOfTheDay()
{
    const NqfLevel level = m_center->programme().level;
    PriceTable prices(m_center->db());
    need(prices.put({QStringLiteral("cook"), level, QDate(2026, 11, 3), need(Money::ofTiyn(4'000'000))}));
    QCOMPARE(need(run(m_center->checked(1))).price.tiyn(), 3'200'000);
    m_center->clock().set(fromKazakhstan(QDate(2026, 11, 3), QTime(9, 0)));
    QCOMPARE(need(run(m_center->checked(2))).price.tiyn(), 4'000'000);
}

void TestConcludeContract::refusesWithoutPrice()
{
    need(m_center->db().execute(QStringLiteral("DELETE FROM price")));
    const auto id = m_center->checked(1);
    const auto before = dumpTables(m_center->db());
    const auto refused = run(id);
    QCOMPARE(refused.error().kind, ErrorKind::PriceMissing);
    QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())), QStringList());
}

void TestConcludeContract::refusesAnIncompletePackage()
{
    const auto id = m_center->registered(1);
    need(CheckPackage(m_center->as(Role::Registrar))
             .run(id, {false, {}, {DocumentGroup::Education, DocumentGroup::Labour}, {}}));
    const auto refused = run(id);
    QCOMPARE(refused.error().kind, ErrorKind::PackageIncomplete);
    QCOMPARE(refused.error().arguments, QStringList {QStringLiteral("education,labour")});
    QCOMPARE(m_center->stateOf(id), CaseState::Checked);
    need(CheckPackage(m_center->as(Role::Registrar)).run(id, {true, {}, {}, {}}));
    QVERIFY(run(id));
}

void TestConcludeContract::isAllowedLateAndSaysSo()
{
    const auto id = m_center->checked(1);
    m_center->clock().set(fromKazakhstan(QDate(2026, 11, 6), QTime(9, 0)));
    QVERIFY(need(run(id)).late);
}

void TestConcludeContract::isOnlyForCheckedCases()
{
    QCOMPARE(run(m_center->registered(1)).error().kind, ErrorKind::ActionNotAllowed);
    QCOMPARE(run(m_center->refused(2)).error().kind, ErrorKind::ActionNotAllowed);
    QCOMPARE(run(m_center->contracted(3)).error().kind, ErrorKind::ActionNotAllowed);
    QCOMPARE(run(ApplicationId::make(m_center->clock().now())).error().kind, ErrorKind::NotFound);
}

void TestConcludeContract::isOnlyForItsRoles()
{
    const auto id = m_center->checked(1);
    QCOMPARE(ConcludeContract(m_center->as(Role::Secretary)).run(id).error().kind, ErrorKind::RoleNotAllowed);
    QCOMPARE(m_center->stateOf(id), CaseState::Checked);
    QVERIFY(ConcludeContract(m_center->as(Role::Head)).run(id));
}

void TestConcludeContract::survivesEveryFault()
{
    const auto id = m_center->checked(1);
    QVERIFY(failEveryAccess(m_center->db(), [&] { return run(id); }) > 10);
}

QTEST_GUILESS_MAIN(TestConcludeContract)
#include "tst_concludecontract.moc"
