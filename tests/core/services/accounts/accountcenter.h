#pragma once

#include "core/security/journal.h"
#include "core/services/accounts/changeownpassword.h"
#include "core/services/accounts/confirmpassword.h"
#include "core/services/accounts/saveaccount.h"
#include "core/services/accounts/signin.h"
#include "core/storage/accounttable.h"
#include "tests/support/faulttest.h"
#include "tests/support/testcenter.h"
#include "tests/support/told.h"

namespace tanu::test {

inline const QString firstPassword = QStringLiteral("алғашқы тау жолы");
inline const QString goodPassword = QStringLiteral("төрт ат жайлауда");

/// A center whose people have accounts, at the least cost of a password.
class AccountCenter {
public:
    AccountCenter()
    {
        open(Role::Administrator, QStringLiteral("erlan"));
        open(Role::Head, QStringLiteral("askar"));
    }

    [[nodiscard]] TestCenter& center() { return m_center; }
    [[nodiscard]] Connection& db() { return m_center.db(); }
    [[nodiscard]] ManualClock& clock() { return m_center.clock(); }
    [[nodiscard]] StaffId staff(Role role) const { return m_center.staff(role); }

    /// By the administrator, and changed by the person: the password is `goodPassword`.
    void open(Role role, const QString& login)
    {
        give(role, login);
        Desk own = deskOf(role);
        need(ChangeOwnPassword(own, PasswordCost::least()).run(firstPassword, goodPassword));
    }

    /// By the administrator only: the password is `firstPassword`.
    void give(Role role, const QString& login)
    {
        need(SaveAccount(m_center.as(Role::Administrator), PasswordCost::least()).run({m_center.staff(role), login, firstPassword}));
    }

    /// The desk of somebody, without any proof.
    [[nodiscard]] Desk deskOf(Role role)
    {
        Desk desk = m_center.as(role);
        desk.proof.reset();
        return desk;
    }

    Result<SignedIn> signIn(const QString& login, const QString& password)
    {
        return SignIn(db(), clock(), PasswordCost::least()).run(login, password);
    }

    Result<std::shared_ptr<Proof>> confirm(Role role, const QString& password, Action action, int deeds = 1)
    {
        Desk desk = deskOf(role);
        return ConfirmPassword(desk, PasswordCost::least()).run(password, action, deeds);
    }

    [[nodiscard]] AccountRow account(Role role) { return *need(AccountTable(db()).find(m_center.staff(role))); }

    /// The codes of the newest entries of the journal, oldest of them first.
    [[nodiscard]] QStringList journal(int count)
    {
        QStringList codes;
        for (const JournalEntry& entry : need(Journal(db()).latest(count)))
            codes.prepend(entry.note.action);
        return codes;
    }

private:
    TestCenter m_center;
};

} // namespace tanu::test
