// Protects the table of accounts (S1): one per member of the staff, one per login, and a row that nobody may read as
// another.
#include "core/storage/accounttable.h"
#include "core/storage/recoverymark.h"
#include "core/storage/stafftable.h"
#include "tests/core/storage/center/storagefixture.h"
#include "tests/support/told.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

namespace {

const QString hash = QStringLiteral("$argon2id$v=19$m=8,t=1,p=1$c2FsdA$aGFzaA");

AccountRow rowOf(TestCenter& center, Role role, const char* login)
{
    return {center.staff(role), need(Login::parse(QString::fromUtf8(login))), hash, center.clock().now(), true, 3,
        center.clock().now().addSecs(30), true};
}

bool areEqual(const AccountRow& a, const AccountRow& b)
{
    return a.staff == b.staff && a.login == b.login && a.password == b.password && a.changedAt == b.changedAt
        && a.mustChange == b.mustChange && a.failures == b.failures && a.pausedUntil == b.pausedUntil && a.isActive == b.isActive;
}

} // namespace

class TestAccountTable final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryColumn()
    {
        TestCenter center;
        AccountTable table(center.db());
        AccountRow row = rowOf(center, Role::Registrar, "saule");
        need(table.put(row));
        QVERIFY(areEqual(*need(table.find(row.staff)), row));
        row.mustChange = false;
        row.isActive = false;
        row.failures = 0;
        row.pausedUntil.reset();
        row.login = need(Login::parse(QStringLiteral("gabitova")));
        need(table.put(row));
        QVERIFY(areEqual(*need(table.find(row.staff)), row));
        QCOMPARE(need(table.count()), 1);
    }

    void findsByLoginHoweverItIsTyped()
    {
        TestCenter center;
        AccountTable table(center.db());
        need(table.put(rowOf(center, Role::Registrar, "Сәуле.Ғ")));
        const auto found = need(table.findByLogin(need(Login::parse(QStringLiteral("СӘУЛЕ.Ғ")))));
        QVERIFY(found.has_value());
        QCOMPARE(found->staff, center.staff(Role::Registrar));
        QVERIFY(!need(table.findByLogin(need(Login::parse(QStringLiteral("saule"))))).has_value());
        QVERIFY(!need(table.find(center.staff(Role::Head))).has_value());
    }

    void aLoginIsOnePersons()
    {
        TestCenter center;
        AccountTable table(center.db());
        need(table.put(rowOf(center, Role::Registrar, "saule")));
        QCOMPARE(told(table.put(rowOf(center, Role::Head, "SAULE"))), QStringLiteral("AlreadyThere login,saule"));
        QCOMPARE(need(table.all()).size(), size_t(1));
    }

    void countsAdministratorsWhoCanSignIn()
    {
        TestCenter center;
        AccountTable table(center.db());
        need(table.put(rowOf(center, Role::Head, "askar")));
        QCOMPARE(need(table.countAdministrators()), 0);
        AccountRow admin = rowOf(center, Role::Administrator, "erlan");
        need(table.put(admin));
        QCOMPARE(need(table.countAdministrators()), 1);
        admin.isActive = false;
        need(table.put(admin));
        QCOMPARE(need(table.countAdministrators()), 0);
        admin.isActive = true;
        need(table.put(admin));
        StaffMember member = need(StaffTable(center.db()).load(admin.staff));
        member.isActive = false;
        need(StaffTable(center.db()).update(member));
        QCOMPARE(need(table.countAdministrators()), 0);
    }

    void theSchemaRefuses_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("a password in plain") << QStringLiteral("password = 'secret'");
        QTest::newRow("no login") << QStringLiteral("login = ''");
        QTest::newRow("failures below none") << QStringLiteral("failures = -1");
        QTest::newRow("neither open nor closed") << QStringLiteral("active = 2");
        QTest::newRow("nobody of the staff") << QStringLiteral("staff = randomblob(16)");
    }

    void theSchemaRefuses()
    {
        QFETCH(QString, change);
        TestCenter center;
        need(AccountTable(center.db()).put(rowOf(center, Role::Registrar, "saule")));
        QVERIFY(!center.db().execute(QStringLiteral("UPDATE account SET ") + change));
    }

    void aTouchedLoginIsAnError()
    {
        TestCenter center;
        AccountTable table(center.db());
        need(table.put(rowOf(center, Role::Registrar, "saule")));
        need(center.db().execute(QStringLiteral("UPDATE account SET login = 'a b'")));
        const auto found = table.find(center.staff(Role::Registrar));
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::RowCorrupt);
        QCOMPARE(found.error().arguments.value(0), QStringLiteral("account"));
    }

    void keepsTheRecoveryMark()
    {
        TestCenter center;
        QVERIFY(!need(loadRecoveryMark(center.db())).has_value());
        const auto key = need(RecoveryKey::make());
        need(storeRecoveryMark(center.db(), RecoveryMark::of(key)));
        const auto mark = need(loadRecoveryMark(center.db()));
        QVERIFY(mark && mark->isOf(key));
        QCOMPARE(mark->sealingPublicKey, key.sealingPublicKey());
    }
};

QTEST_GUILESS_MAIN(TestAccountTable)
#include "tst_accounttable.moc"
