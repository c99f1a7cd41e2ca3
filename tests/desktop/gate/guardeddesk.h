#pragma once

#include "app/desktop/gate/doorkeeper.h"
#include "core/services/accounts/changeownpassword.h"
#include "tests/desktop/deskfixture/deskfixture.h"
#include "tests/desktop/support/keys.h"

#include <QtTest/QTest>

namespace tanu::desktop {

/// A desk in a center of accounts: `admin`, `registrar` and `head` have the standing password of the tests; `secretary`
/// has one that somebody else gave.
struct GuardedDesk {
    DeskFixture desk;
    Doorkeeper doors;

    explicit GuardedDesk(Role role = Role::Registrar)
        : desk(role, test::TestCenter::Where::File)
        , doors({desk.center().db(), desk.center().clock(), desk.center().key(), desk.openConnection(), PasswordCost::least()})
    {
        openAccount(Role::Administrator, "admin");
        openAccount(Role::Registrar, "registrar");
        openAccount(Role::Head, "head");
        give(Role::Secretary, "secretary");
    }

    [[nodiscard]] static QString password() { return ScriptedPrompts::standingPassword(); }
    [[nodiscard]] static QString givenPassword() { return QStringLiteral("берілген құпиясөз"); }
    [[nodiscard]] tanu::Actor actorOf(Role role) { return desk.center().as(role).actor; }

    void give(Role role, const char* login)
    {
        test::need(SaveAccount(desk.center().as(Role::Administrator), PasswordCost::least())
                       .run({desk.center().staff(role), QString::fromLatin1(login), givenPassword()}));
    }
    void openAccount(Role role, const char* login)
    {
        give(role, login);
        test::need(ChangeOwnPassword(desk.center().as(role), PasswordCost::least()).run(givenPassword(), password()));
    }
};

} // namespace tanu::desktop
