// Protects the way into a center (S1): its first account, the recovery key that opens it when the administrator's password
// is lost, and that neither opens it for anybody else.
#include "core/services/accounts/accountquery.h"
#include "core/services/accounts/claimfirstaccount.h"
#include "core/services/accounts/confirmrecoverykey.h"
#include "core/services/accounts/recoveradministrator.h"
#include "core/storage/recoverymark.h"
#include "tests/core/services/accounts/accountcenter.h"
#include "tests/core/services/center/newcenter.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

namespace {

const OwnCredentials own {QStringLiteral("erlan"), goodPassword};
const QString next = QStringLiteral("бес қаз ұшып өтті");

/// A center that was made before there were accounts.
QString claimed(TestCenter& center, Role role, const OwnCredentials& credentials = own)
{
    return told(ClaimFirstAccount(center.db(), center.clock(), PasswordCost::least()).run(center.staff(role), credentials));
}

QString claimedKey(TestCenter& center)
{
    return need(ClaimFirstAccount(center.db(), center.clock(), PasswordCost::least()).run(center.staff(Role::Administrator), own))
        .recoveryKey;
}

Result<Actor> recovered(TestCenter& center, const QString& key, Role role = Role::Administrator,
    const OwnCredentials& credentials = {QStringLiteral("erlan"), next})
{
    return RecoverAdministrator(center.db(), center.clock(), PasswordCost::least()).run(key, center.staff(role), credentials);
}

QString signedIn(Connection& connection, const Clock& clock, const QString& login, const QString& password)
{
    return told(SignIn(connection, clock, PasswordCost::least()).run(login, password));
}

} // namespace

class TestRecovery final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstAccountIsTheAdministrators()
    {
        TestCenter center;
        for (const Role role : {Role::Registrar, Role::Head, Role::CommissionMember})
            QCOMPARE(claimed(center, role), QStringLiteral("RoleNotAllowed save-account,1"));
        QCOMPARE(claimed(center, Role::Administrator, {QStringLiteral("erlan"), QStringLiteral("Әділов1234")}),
            QStringLiteral("PasswordWeak name"));
        QCOMPARE(need(AccountQuery(center.db(), center.clock().now()).exists()), AccountPresence::Missing);

        const auto first = need(ClaimFirstAccount(center.db(), center.clock(), PasswordCost::least())
                                    .run(center.staff(Role::Administrator), own));
        QCOMPARE(first.actor.id, center.staff(Role::Administrator));
        QCOMPARE(first.actor.roles, Roles(Role::Administrator));
        QVERIFY(need(loadRecoveryMark(center.db()))->isOf(*RecoveryKey::parse(first.recoveryKey)));
        QCOMPARE(need(Journal(center.db()).latest(1)).front().note.action, QStringLiteral("first-account"));
        QCOMPARE(signedIn(center.db(), center.clock(), own.login, own.password), QStringLiteral("ok"));
    }

    /// Nobody claims a center that has an account, even a closed one.
    void thereIsOneFirstAccount()
    {
        TestCenter center;
        claimedKey(center);
        const auto before = dumpTables(center.db());
        QCOMPARE(claimed(center, Role::Administrator, {QStringLiteral("another"), next}), QStringLiteral("AlreadyThere account,"));
        QCOMPARE(tablesThatDiffer(before, dumpTables(center.db())), QStringList());
    }

    void theKeyOpensTheCenterAgain()
    {
        TestCenter center;
        const QString key = claimedKey(center);
        for (int i = 0; i < 7; ++i)
            (void)SignIn(center.db(), center.clock(), PasswordCost::least()).run(own.login, next);
        QCOMPARE(need(recovered(center, key.toLower())).id, center.staff(Role::Administrator));
        QCOMPARE(need(Journal(center.db()).latest(1)).front().note.action, QStringLiteral("administrator-recovered"));
        QCOMPARE(signedIn(center.db(), center.clock(), own.login, next), QStringLiteral("ok"));
        QCOMPARE(signedIn(center.db(), center.clock(), own.login, goodPassword), QStringLiteral("SignInRefused"));
    }

    void opensForNothingElse()
    {
        TestCenter center;
        const QString key = claimedKey(center);
        const auto accounts = [&] { return dumpTables(center.db()).value(QStringLiteral("account")); };
        const QStringList before = accounts();
        QCOMPARE(told(recovered(center, RecoveryKey::make()->toText())), QStringLiteral("RecoveryKeyWrong"));
        QCOMPARE(need(Journal(center.db()).latest(1)).front().note.action, QStringLiteral("recovery-refused"));
        QCOMPARE(told(recovered(center, key.left(20))), QStringLiteral("FieldMalformed recoverykey,length"));
        QCOMPARE(told(recovered(center, QString())), QStringLiteral("FieldEmpty recoverykey"));
        QCOMPARE(told(recovered(center, key, Role::Head)), QStringLiteral("RoleNotAllowed save-account,1"));
        QCOMPARE(told(recovered(center, key, Role::Administrator, {own.login, QStringLiteral("short")})),
            QStringLiteral("PasswordWeak short"));
        QCOMPARE(accounts(), before);
    }

    void aCenterWithoutAKeyIsNotRecovered()
    {
        TestCenter center;
        QCOMPARE(told(recovered(center, RecoveryKey::make()->toText())), QStringLiteral("RecoveryKeyWrong"));
    }

    void isReplacedByTheAdministrator()
    {
        AccountCenter center;
        Desk desk = center.deskOf(Role::Administrator);
        QCOMPARE(told(ReplaceRecoveryKey(desk).run()), QStringLiteral("PasswordNeeded save-account"));
        desk.proof = need(center.confirm(Role::Administrator, goodPassword, Action::SaveAccount));
        const QString first = need(ReplaceRecoveryKey(desk).run());
        QCOMPARE(told(ReplaceRecoveryKey(desk).run()), QStringLiteral("PasswordNeeded save-account"));
        desk.proof = need(center.confirm(Role::Administrator, goodPassword, Action::SaveAccount));
        const QString second = need(ReplaceRecoveryKey(desk).run());
        QVERIFY(first != second);
        QCOMPARE(told(recovered(center.center(), first)), QStringLiteral("RecoveryKeyWrong"));
        QCOMPARE(told(recovered(center.center(), second)), QStringLiteral("ok"));
        Desk head = center.center().as(Role::Head);
        QCOMPARE(told(ReplaceRecoveryKey(head).run()), QStringLiteral("RoleNotAllowed save-account,1"));
    }

    /// The mark stands in the database with the key itself: no file beside it can take it away.
    void aNewKeyWaitsUntilItsSheetIsConfirmed()
    {
        AccountCenter center;
        QCOMPARE(need(recoverySheetOf(center.db())), RecoverySheet::Confirmed);
        Desk desk = center.deskOf(Role::Administrator);
        desk.proof = need(center.confirm(Role::Administrator, goodPassword, Action::SaveAccount));
        need(ReplaceRecoveryKey(desk).run());
        QCOMPARE(need(recoverySheetOf(center.db())), RecoverySheet::Waiting);
        for (const Role role : {Role::Registrar, Role::Secretary, Role::CommissionMember, Role::Head})
            QCOMPARE(told(ConfirmRecoveryKey(center.center().as(role)).run()), QStringLiteral("RoleNotAllowed save-account,1"));
        QCOMPARE(need(recoverySheetOf(center.db())), RecoverySheet::Waiting);
        need(ConfirmRecoveryKey(desk).run());
        QCOMPARE(need(recoverySheetOf(center.db())), RecoverySheet::Confirmed);
        const JournalEntry entry = need(Journal(center.db()).latest(1)).front();
        QCOMPARE(entry.note.action, QStringLiteral("save-account"));
        QCOMPARE(entry.note.subjectKind, QStringLiteral("recovery-key"));
    }

    void theFirstKeysWaitToo()
    {
        TestCenter old;
        claimedKey(old);
        QCOMPARE(need(recoverySheetOf(old.db())), RecoverySheet::Waiting);
        FirstStart start;
        NewCenter wanted = newCenter();
        wanted.account = own;
        need(CreateCenter(start.desk(), PasswordCost::least()).run(wanted));
        QCOMPARE(need(recoverySheetOf(start.db())), RecoverySheet::Waiting);
    }

    void aNewCenterHasItsAdministrator()
    {
        FirstStart start;
        NewCenter wanted = newCenter();
        wanted.account = own;
        const auto created = need(CreateCenter(start.desk(), PasswordCost::least()).run(wanted));
        QCOMPARE(created.administrator, created.staff.front()); // the first of the staff with the role
        QVERIFY(need(loadRecoveryMark(start.db()))->isOf(*RecoveryKey::parse(created.recoveryKey)));
        QCOMPARE(signedIn(start.db(), start.clock(), own.login, own.password), QStringLiteral("ok"));
    }

    void aHeadAloneIsTheAdministrator()
    {
        FirstStart start;
        NewCenter wanted = newCenter();
        wanted.staff.clear();
        wanted.account = own;
        const auto created = need(CreateCenter(start.desk(), PasswordCost::least()).run(wanted));
        QCOMPARE(created.administrator, created.head);
        QCOMPARE(need(SignIn(start.db(), start.clock(), PasswordCost::least()).run(own.login, own.password)).actor.roles,
            Role::Head | Role::Administrator);
    }

    void aWeakPasswordMakesNoCenter()
    {
        FirstStart start;
        NewCenter wanted = newCenter();
        wanted.account = OwnCredentials {QStringLiteral("erlan"), QStringLiteral("qwertyuiop")};
        QVERIFY(isRefusedWithoutTrace(start.db(), ErrorKind::PasswordWeak,
            [&] { return CreateCenter(start.desk(), PasswordCost::least()).run(wanted); }));
    }

    void everyAccessMayFail()
    {
        TestCenter center;
        const ClaimedAccount first = [&] {
            Result<ClaimedAccount> made = ErrorKind::NotFound;
            const int failed = failEveryAccess(center.db(), [&] {
                made = ClaimFirstAccount(center.db(), center.clock(), PasswordCost::least()).run(center.staff(Role::Administrator), own);
                return made;
            });
            return failed > 5 ? need(made) : ClaimedAccount {};
        }();
        QVERIFY(!first.recoveryKey.isEmpty());
        QVERIFY(failEveryAccess(center.db(), [&] { return recovered(center, first.recoveryKey); }) > 5);
    }

    void aTouchedMarkIsAnError()
    {
        TestCenter center;
        const QString key = claimedKey(center);
        need(center.db().execute(QStringLiteral("UPDATE setting SET value = 'zz' WHERE name = 'recovery-verifier'")));
        QVERIFY(told(recovered(center, key)).startsWith(QStringLiteral("RowCorrupt setting,recovery-verifier")));
    }
};

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
