// Protects who may open, reset and close accounts (S1), and that the last administrator can always come in.
#include "core/services/center/savestaffmember.h"
#include "core/storage/stafftable.h"
#include "tests/core/services/accounts/accountcenter.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

namespace {

const QString saule = QStringLiteral("saule");

QString saved(AccountCenter& center, const AccountChange& change, Role actor = Role::Administrator)
{
    return told(SaveAccount(center.center().as(actor), PasswordCost::least()).run(change));
}

} // namespace

class TestSaveAccount final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensWithAFirstPassword()
    {
        AccountCenter center;
        QCOMPARE(saved(center, {center.staff(Role::Registrar), QStringLiteral("Saule"), firstPassword}), QStringLiteral("ok"));
        const AccountRow row = center.account(Role::Registrar);
        QCOMPARE(row.login.toString(), saule);
        QVERIFY(row.mustChange && row.isActive);
        QCOMPARE(row.changedAt, center.clock().now());
        QVERIFY(row.password.startsWith(QStringLiteral("$argon2id$")));
        QCOMPARE(center.journal(1), QStringList {QStringLiteral("save-account")});
        const JournalEntry entry = need(Journal(center.db()).latest(1)).front();
        QCOMPARE(entry.note.subject, center.staff(Role::Registrar).bytes());
        QVERIFY(!entry.note.content.contains(firstPassword.toUtf8()));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("no login") << QString() << firstPassword << QStringLiteral("FieldEmpty login");
        QTest::newRow("a login that cannot be") << QStringLiteral("a b") << firstPassword << QStringLiteral("FieldMalformed login,a b");
        QTest::newRow("a login of another") << QStringLiteral("ASKAR") << firstPassword << QStringLiteral("AlreadyThere login,askar");
        QTest::newRow("no first password") << saule << QString() << QStringLiteral("FieldEmpty password");
        QTest::newRow("S1 short") << saule << QStringLiteral("бұлақ") << QStringLiteral("PasswordWeak short");
        QTest::newRow("S1 common") << saule << QStringLiteral("qwertyuiop") << QStringLiteral("PasswordWeak common");
        QTest::newRow("S1 own name") << saule << QStringLiteral("Ғабитова12") << QStringLiteral("PasswordWeak name");
        QTest::newRow("S1 own login") << saule << QStringLiteral("saulesaule") << QStringLiteral("PasswordWeak name");
    }

    void refuses()
    {
        QFETCH(QString, login);
        QFETCH(QString, password);
        QFETCH(QString, outcome);
        AccountCenter center;
        const auto before = dumpTables(center.db());
        QCOMPARE(saved(center, {center.staff(Role::Registrar), login, password}), outcome);
        QCOMPARE(tablesThatDiffer(before, dumpTables(center.db())), QStringList());
    }

    void isForNobodyElse()
    {
        AccountCenter center;
        const auto before = dumpTables(center.db());
        for (const Role role : {Role::Registrar, Role::Secretary, Role::CommissionMember, Role::Head, Role::AppealCommission})
            QCOMPARE(saved(center, {center.staff(Role::Registrar), saule, firstPassword}, role), QStringLiteral("RoleNotAllowed save-account,1"));
        QCOMPARE(tablesThatDiffer(before, dumpTables(center.db())), QStringList());
        const StaffId nobody = StaffId::make(center.clock().now());
        QCOMPARE(saved(center, {nobody, saule, firstPassword}), QStringLiteral("NotFound staff,") + nobody.toText());
    }

    void resetsAndReleases()
    {
        AccountCenter center;
        center.open(Role::Registrar, saule);
        for (int i = 0; i < 6; ++i)
            (void)center.signIn(saule, QStringLiteral("wrong"));
        QCOMPARE(saved(center, {center.staff(Role::Registrar), saule, firstPassword}), QStringLiteral("ok"));
        QCOMPARE(told(center.signIn(saule, goodPassword)), QStringLiteral("SignInRefused"));
        const auto signedIn = center.signIn(saule, firstPassword);
        QVERIFY(signedIn && signedIn->mustChangePassword);
    }

    void closingAndOpeningMoveTheMoment_S1()
    {
        AccountCenter center;
        center.open(Role::Registrar, saule);
        for (const bool isActive : {false, true}) {
            center.clock().advance(60);
            QCOMPARE(saved(center, {center.staff(Role::Registrar), saule, {}, isActive}), QStringLiteral("ok"));
            QCOMPARE(center.account(Role::Registrar).changedAt, center.clock().now());
        }
        const QDateTime before = center.account(Role::Registrar).changedAt;
        center.clock().advance(60);
        QCOMPARE(saved(center, {center.staff(Role::Registrar), saule, {}}), QStringLiteral("ok"));
        QCOMPARE(center.account(Role::Registrar).changedAt, before);
    }

    void keepsThePasswordWhereNoneIsGiven()
    {
        AccountCenter center;
        center.open(Role::Registrar, saule);
        QCOMPARE(saved(center, {center.staff(Role::Registrar), QStringLiteral("gabitova"), {}}), QStringLiteral("ok"));
        QCOMPARE(told(center.signIn(saule, goodPassword)), QStringLiteral("SignInRefused"));
        QVERIFY(center.signIn(QStringLiteral("gabitova"), goodPassword));
    }

    void closes()
    {
        AccountCenter center;
        center.open(Role::Registrar, saule);
        QCOMPARE(saved(center, {center.staff(Role::Registrar), saule, {}, false}), QStringLiteral("ok"));
        QCOMPARE(told(center.signIn(saule, goodPassword)), QStringLiteral("SignInRefused"));
        QCOMPARE(saved(center, {center.staff(Role::Registrar), saule, {}, true}), QStringLiteral("ok"));
        QVERIFY(center.signIn(saule, goodPassword));
    }

    /// S1: neither by the account nor by the staff list.
    void theLastAdministratorStays()
    {
        AccountCenter center;
        const StaffId admin = center.staff(Role::Administrator);
        const QString last = QStringLiteral("LastOfRole administrator");
        QCOMPARE(saved(center, {admin, QStringLiteral("erlan"), {}, false}), last);

        StaffMember second = need(StaffTable(center.db()).load(center.staff(Role::Registrar)));
        second.roles |= Role::Administrator;
        Desk& desk = center.center().as(Role::Administrator);
        need(SaveStaffMember(desk).run(second));
        StaffMember first = need(StaffTable(center.db()).load(admin));
        StaffMember gone = first;
        gone.isActive = false;
        QCOMPARE(told(SaveStaffMember(desk).run(gone)), last); // the second one has no account
        StaffMember other = first;
        other.roles = Role::Secretary;
        QCOMPARE(told(SaveStaffMember(desk).run(other)), last);

        center.open(Role::Registrar, saule);
        QCOMPARE(told(SaveStaffMember(desk).run(other)), QStringLiteral("ok"));
        QCOMPARE(saved(center, {center.staff(Role::Registrar), saule, {}, false}), last);
    }

    void leavingClosesTheAccount()
    {
        AccountCenter center;
        center.open(Role::Registrar, saule);
        StaffMember member = need(StaffTable(center.db()).load(center.staff(Role::Registrar)));
        member.roles |= Role::Secretary;
        need(SaveStaffMember(center.center().as(Role::Administrator)).run(member));
        QCOMPARE(need(center.signIn(saule, goodPassword)).actor.roles, Role::Registrar | Role::Secretary);
        member.isActive = false;
        need(SaveStaffMember(center.center().as(Role::Administrator)).run(member));
        QVERIFY(!center.account(Role::Registrar).isActive);
    }

    void everyAccessMayFail()
    {
        AccountCenter center;
        SaveAccount service(center.center().as(Role::Administrator), PasswordCost::least());
        QVERIFY(failEveryAccess(center.db(), [&] {
            return service.run({center.staff(Role::Registrar), saule, firstPassword});
        }) > 5);
    }
};

QTEST_GUILESS_MAIN(TestSaveAccount)
#include "tst_saveaccount.moc"
