// Protects the reasoned refusal (R5.2): only the head, only with grounds, and the case is closed by it.

#include "core/services/applications/checkpackage.h"
#include "core/services/applications/refuseapplication.h"
#include "core/storage/obligationtable.h"
#include "core/storage/refusaltable.h"
#include "tests/support/faulttest.h"
#include "tests/support/testcenter.h"

using namespace tanu;
using namespace tanu::test;

class TestRefuseApplication : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_center = std::make_unique<TestCenter>(); }
    void closesTheCase();
    void numbersWithoutGaps();
    void isAllowedLateAndSaysSo_data();
    void isAllowedLateAndSaysSo();
    void refuses_data();
    void refuses();
    void isOnlyForCheckedCases();
    void isOnlyForTheHead();
    void survivesEveryFault();

private:
    [[nodiscard]] ApplicationId incomplete(int serial)
    {
        const auto id = m_center->registered(serial);
        need(CheckPackage(m_center->as(Role::Registrar)).run(id, {false, {}, {DocumentGroup::Education}, {}}));
        return id;
    }
    [[nodiscard]] Result<RefusedApplication> run(const ApplicationId& id)
    {
        return RefuseApplication(m_center->as(Role::Head))
            .run(id, {QStringLiteral("incomplete-package"), QStringLiteral("data-mismatch")},
                QStringLiteral(" Диплом жоқ "));
    }

    std::unique_ptr<TestCenter> m_center;
};

void TestRefuseApplication::closesTheCase()
{
    const auto id = incomplete(1);
    const qint64 entries = journalLength(m_center->db());
    const RefusedApplication refused = need(run(id));
    const RefusalRow row = need(RefusalTable(m_center->db()).find(id)).value();
    QCOMPARE(row.id, refused.id);
    QCOMPARE(row.grounds, (QStringList {QStringLiteral("incomplete-package"), QStringLiteral("data-mismatch")}));
    QCOMPARE(row.explanation, QStringLiteral("Диплом жоқ"));
    QCOMPARE(row.refusedOn, m_center->today());
    QCOMPARE(row.signedBy, m_center->staff(Role::Head));
    QCOMPARE(m_center->stateOf(id), CaseState::Refused);
    QVERIFY(isClosed(m_center->stateOf(id)));
    for (const ObligationRow& term : need(ObligationTable(m_center->db()).ofApplication(id)))
        QVERIFY(term.metAt);
    QCOMPARE(journalLength(m_center->db()), entries + 1);
}

void TestRefuseApplication::numbersWithoutGaps()
{
    QCOMPARE(need(run(incomplete(1))).numberText, QStringLiteral("2026/0001"));
    QCOMPARE(need(run(incomplete(2))).numberText, QStringLiteral("2026/0002"));
}

void TestRefuseApplication::isAllowedLateAndSaysSo_data()
{
    QTest::addColumn<QDate>("on");
    QTest::addColumn<bool>("late");
    QTest::newRow("R5.2 on the day") << QDate(2026, 11, 2) << false;
    QTest::newRow("R5.2 on the last day") << QDate(2026, 11, 5) << false;
    QTest::newRow("R5.2 a day late") << QDate(2026, 11, 6) << true;
}

void TestRefuseApplication::isAllowedLateAndSaysSo()
{
    QFETCH(QDate, on);
    QFETCH(bool, late);
    const auto id = incomplete(1);
    m_center->clock().set(fromKazakhstan(on, QTime(18, 0)));
    QCOMPARE(need(run(id)).late, late);
}

void TestRefuseApplication::refuses_data()
{
    QTest::addColumn<QStringList>("grounds");
    QTest::addColumn<QString>("explanation");
    QTest::addColumn<QString>("error");
    const QString good = QStringLiteral("data-mismatch");
    QTest::newRow("R5.2 no ground") << QStringList {} << QStringLiteral("x") << QStringLiteral("GroundMissing");
    QTest::newRow("R5.2 a ground of one's own")
        << QStringList {QStringLiteral("bad-mood")} << QStringLiteral("x") << QStringLiteral("FieldMalformed");
    QTest::newRow("R5.2 not described")
        << QStringList {good} << QStringLiteral("  ") << QStringLiteral("FieldEmpty");
}

void TestRefuseApplication::refuses()
{
    QFETCH(QStringList, grounds);
    QFETCH(QString, explanation);
    QFETCH(QString, error);
    const auto id = incomplete(1);
    const auto before = dumpTables(m_center->db());
    const auto refused = RefuseApplication(m_center->as(Role::Head)).run(id, grounds, explanation);
    QCOMPARE(nameOf(refused.error().kind), error);
    QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())), QStringList());
}

void TestRefuseApplication::isOnlyForCheckedCases()
{
    QCOMPARE(run(m_center->registered(1)).error().kind, ErrorKind::ActionNotAllowed);
    QCOMPARE(run(m_center->contracted(2)).error().kind, ErrorKind::ActionNotAllowed);
    QCOMPARE(run(m_center->refused(3)).error().kind, ErrorKind::ActionNotAllowed);
}

void TestRefuseApplication::isOnlyForTheHead()
{
    const auto id = incomplete(1);
    const auto before = dumpTables(m_center->db());
    for (const Role role : {Role::Registrar, Role::Administrator, Role::Secretary, Role::CommissionMember}) {
        const auto refused = RefuseApplication(m_center->as(role))
                                 .run(id, {QStringLiteral("data-mismatch")}, QStringLiteral("x"));
        QCOMPARE(refused.error().kind, ErrorKind::RoleNotAllowed);
    }
    QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())), QStringList());
}

void TestRefuseApplication::survivesEveryFault()
{
    const auto id = incomplete(1);
    QVERIFY(failEveryAccess(m_center->db(), [&] { return run(id); }) > 7);
}

QTEST_GUILESS_MAIN(TestRefuseApplication)
#include "tst_refuseapplication.moc"
