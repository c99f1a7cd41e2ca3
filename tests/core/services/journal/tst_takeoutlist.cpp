// Protects that nobody takes IINs out of the program unseen (S2, exchange.md 30): one entry with the number of rows, none
// without the role, none half-done.
#include "core/services/journal/takeoutlist.h"
#include "core/services/queries/journalquery.h"
#include "tests/support/faulttest.h"
#include "tests/support/testcenter.h"

using namespace tanu;
using namespace tanu::test;

class TestTakeOutList final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_center = std::make_unique<TestCenter>(); }

    void tellsHowManyWentWhere()
    {
        need(TakeOutList(m_center->as(Role::Secretary)).run(412, QStringLiteral("list.xlsx")));
        const auto rows = need(JournalQuery(m_center->as(Role::Head)).page({})).rows;
        QCOMPARE(rows.front().action, QStringLiteral("take-out-list"));
        QStringList told;
        for (const JournalFact& fact : rows.front().facts)
            told += QStringLiteral("%1=%2").arg(fact.name, plainText(fact.value));
        told.sort();
        QCOMPARE(told.join(QLatin1Char(';')), QStringLiteral("file=list.xlsx;rows=412"));
    }

    void withoutTheRoleNothingGoes_data()
    {
        QTest::addColumn<Role>("role");
        QTest::newRow("S2 member of the commission") << Role::CommissionMember;
        QTest::newRow("S2 appeal commission") << Role::AppealCommission;
    }

    void withoutTheRoleNothingGoes()
    {
        QFETCH(Role, role);
        const auto before = dumpTables(m_center->db());
        QCOMPARE(TakeOutList(m_center->as(role)).run(1).error().kind, ErrorKind::RoleNotAllowed);
        QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())), QStringList());
    }

    void everyAccessMayFail()
    {
        QVERIFY(failEveryAccess(m_center->db(), [this] { return TakeOutList(m_center->as(Role::Head)).run(1); }) >= 3);
    }

private:
    std::unique_ptr<TestCenter> m_center;
};

QTEST_GUILESS_MAIN(TestTakeOutList)
#include "tst_takeoutlist.moc"
