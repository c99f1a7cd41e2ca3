// Protects the change of a password (S1): only by who knows the old one, only to a good one, and the first one must be
// changed before anything else can be done.
#include "core/services/applications/registerapplication.h"
#include "tests/core/services/accounts/accountcenter.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

namespace {

const QString saule = QStringLiteral("saule");
const QString next = QStringLiteral("бес қаз ұшып өтті");

QString changed(AccountCenter& center, const QString& oldOne, const QString& newOne)
{
    Desk desk = center.deskOf(Role::Registrar);
    return told(ChangeOwnPassword(desk, PasswordCost::least()).run(oldOne, newOne));
}

} // namespace

class TestOwnPassword final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changes()
    {
        AccountCenter center;
        center.open(Role::Registrar, saule);
        center.clock().advance(3600);
        QCOMPARE(changed(center, goodPassword, next), QStringLiteral("ok"));
        QCOMPARE(center.journal(1), QStringList {QStringLiteral("password-changed")});
        QCOMPARE(center.account(Role::Registrar).changedAt, center.clock().now());
        QVERIFY(center.signIn(saule, next));
        QCOMPARE(told(center.signIn(saule, goodPassword)), QStringLiteral("SignInRefused"));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("oldOne");
        QTest::addColumn<QString>("newOne");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("S1 wrong old one") << next << QStringLiteral("бұл дұрыс емес") << QStringLiteral("SignInRefused");
        QTest::newRow("S1 the same") << goodPassword << goodPassword << QStringLiteral("PasswordWeak same");
        QTest::newRow("S1 short") << goodPassword << QStringLiteral("бұлақ") << QStringLiteral("PasswordWeak short");
        QTest::newRow("S1 own name") << goodPassword << QStringLiteral("Сәуле12345") << QStringLiteral("PasswordWeak name");
        QTest::newRow("S1 common") << goodPassword << QStringLiteral("пароль2026") << QStringLiteral("PasswordWeak common");
    }

    void refuses()
    {
        QFETCH(QString, oldOne);
        QFETCH(QString, newOne);
        QFETCH(QString, outcome);
        AccountCenter center;
        center.open(Role::Registrar, saule);
        QCOMPARE(changed(center, oldOne, newOne), outcome);
        QVERIFY(center.signIn(saule, goodPassword));
    }

    void wrongOldOnesPauseToo()
    {
        AccountCenter center;
        center.open(Role::Registrar, saule);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(changed(center, firstPassword, next), QStringLiteral("SignInRefused"));
        QVERIFY(changed(center, goodPassword, next).startsWith(QStringLiteral("SignInPaused")));
    }

    /// S1: with a first password nothing can be done but to change it; the change gives the roles.
    void theFirstOneMustGo()
    {
        AccountCenter center;
        center.give(Role::Registrar, saule);
        Desk desk = center.deskOf(Role::Registrar);
        desk.actor = need(center.signIn(saule, firstPassword)).actor;
        QVERIFY(told(RegisterApplication(desk).run(center.center().fields())).startsWith(QStringLiteral("RoleNotAllowed")));
        desk.actor = need(ChangeOwnPassword(desk, PasswordCost::least()).run(firstPassword, next));
        QCOMPARE(desk.actor.roles, Roles(Role::Registrar));
        QCOMPARE(told(RegisterApplication(desk).run(center.center().fields())), QStringLiteral("ok"));
        QVERIFY(!need(center.signIn(saule, next)).mustChangePassword);
    }

    void whoHasNoAccountHasNoPassword()
    {
        AccountCenter center;
        QCOMPARE(changed(center, firstPassword, next), QStringLiteral("SignInRefused"));
    }

    void everyAccessMayFail()
    {
        AccountCenter center;
        center.open(Role::Registrar, saule);
        Desk desk = center.deskOf(Role::Registrar);
        QVERIFY(failEveryAccess(center.db(), [&] {
            return ChangeOwnPassword(desk, PasswordCost::least()).run(goodPassword, next);
        }) > 5);
        QVERIFY(center.signIn(saule, next));
    }
};

QTEST_GUILESS_MAIN(TestOwnPassword)
#include "tst_ownpassword.moc"
