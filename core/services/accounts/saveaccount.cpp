#include "core/services/accounts/saveaccount.h"

#include "core/services/accounts/newpassword.h"
#include "core/services/accounts/reachableadministrator.h"
#include "core/services/deed.h"
#include "core/storage/accounttable.h"
#include "core/storage/stafftable.h"

namespace tanu {

namespace {

/// The account as it shall be; `hash` empty where the password stays.
Result<AccountRow> changed(Deed& deed, const AccountChange& change, const Login& login, const QString& hash)
{
    const auto before = AccountTable(deed.connection()).find(change.staff);
    if (!before)
        return before.error();
    if (!before->has_value() && hash.isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("password")}, {}};
    AccountRow account = before->value_or(AccountRow {change.staff, login, hash, deed.now(), true});
    if (account.isActive != change.isActive)
        account.changedAt = deed.now();
    account.login = login;
    account.isActive = change.isActive;
    if (!hash.isEmpty()) {
        account.password = hash;
        account.changedAt = deed.now();
        account.mustChange = true;
        account.failures = 0;
        account.pausedUntil.reset();
    }
    return account;
}

} // namespace

SaveAccount::SaveAccount(Desk& desk, const PasswordCost& cost)
    : m_desk(desk)
    , m_cost(cost)
{
}

Result<void> SaveAccount::run(const AccountChange& change)
{
    if (const auto allowed = checkRole(m_desk.actor, Action::SaveAccount); !allowed)
        return allowed;
    const auto login = Login::parse(change.login);
    if (!login)
        return login.error();
    QString hash;
    if (!change.firstPassword.isEmpty()) {
        const auto member = StaffTable(m_desk.connection).load(change.staff);
        if (!member)
            return member.error();
        const auto made = credentialsFor(*member, change.login, change.firstPassword, m_cost);
        if (!made)
            return made.error();
        hash = made->hash;
    }
    return perform(m_desk, Action::SaveAccount, [&](Deed& deed) -> Result<void> {
        if (const auto member = StaffTable(deed.connection()).load(change.staff); !member)
            return member.error();
        const auto account = changed(deed, change, *login, hash);
        if (!account)
            return account.error();
        const auto reached = keepingAdministrator(
            deed.connection(), [&] { return AccountTable(deed.connection()).put(*account); });
        if (!reached)
            return reached;
        deed.about("staff", change.staff);
        deed.note("login", login->toString());
        deed.note("password", Cbor::boolean(!hash.isEmpty()));
        deed.note("active", Cbor::boolean(change.isActive));
        return {};
    });
}

} // namespace tanu
