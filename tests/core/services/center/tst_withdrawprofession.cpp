// Protects the register of professions (L15.1): a withdrawn profession takes no new applications, and what was taken
// before goes on naming it.
#include "core/services/applications/registerapplication.h"
#include "core/services/center/withdrawprofession.h"
#include "core/services/queries/casequery.h"
#include "core/services/queries/referencequery.h"
#include "tests/core/services/center/newcenter.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

class TestWithdrawProfession final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_center = std::make_unique<TestCenter>(); }

    void isNotOfferedAndStaysNamed_L15_1()
    {
        const ApplicationId old = m_center->registered();
        need(WithdrawProfession(m_center->as(Role::Administrator)).run(cook(), m_center->today()));
        QVERIFY(!need(ReferenceQuery(m_center->db(), m_center->clock()).profession(cook())).isApplicable);
        const auto refused = RegisterApplication(m_center->as(Role::Registrar)).run(m_center->fields(1));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::ProfessionWithdrawn);
        QVERIFY(!need(CaseQuery(m_center->db(), m_center->clock()).load(old)).profession.name.kk.isEmpty());
    }

    void countsFromItsDay_L15_1()
    {
        need(WithdrawProfession(m_center->as(Role::Administrator)).run(cook(), m_center->today().addDays(30)));
        QVERIFY(need(ReferenceQuery(m_center->db(), m_center->clock()).profession(cook())).isApplicable);
        need(WithdrawProfession(m_center->as(Role::Administrator)).run(cook(), m_center->today()));
        QVERIFY(!need(ReferenceQuery(m_center->db(), m_center->clock()).profession(cook())).isApplicable);
    }

    void isRefused_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QDate>("since");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("no date") << cook() << QDate() << ErrorKind::FieldMalformed;
        QTest::newRow("L15.1 unknown") << QStringLiteral("pilot") << QDate(2026, 11, 2) << ErrorKind::ProfessionNotInRegister;
    }

    void isRefused()
    {
        QFETCH(QString, code);
        QFETCH(QDate, since);
        QFETCH(ErrorKind, kind);
        QVERIFY(isRefusedWithoutTrace(m_center->db(), kind,
            [&] { return WithdrawProfession(m_center->as(Role::Administrator)).run(code, since); }));
        QVERIFY(isRefusedWithoutTrace(m_center->db(), ErrorKind::RoleNotAllowed,
            [&] { return WithdrawProfession(m_center->as(Role::Registrar)).run(cook(), QDate(2026, 11, 2)); }));
    }

private:
    static QString cook() { return QStringLiteral("cook"); }

    std::unique_ptr<TestCenter> m_center;
};

QTEST_GUILESS_MAIN(TestWithdrawProfession)
#include "tst_withdrawprofession.moc"
