#include "core/services/accounts/changeownpassword.h"

#include "core/services/accounts/accountactor.h"
#include "core/services/accounts/accountentries.h"
#include "core/services/accounts/newpassword.h"
#include "core/storage/accounttable.h"
#include "core/storage/stafftable.h"

namespace tanu {

ChangeOwnPassword::ChangeOwnPassword(Desk& desk, const PasswordCost& cost)
    : m_desk(desk)
    , m_book(desk.connection, desk.clock, cost)
{
}

Result<PasswordAttempt> ChangeOwnPassword::begin(const QString& oldPassword, const QString& newPassword)
{
    const auto member = StaffTable(m_desk.connection).load(m_desk.actor.id);
    if (!member)
        return member.error();
    const auto account = AccountTable(m_desk.connection).find(member->id);
    if (!account)
        return account.error();
    const QString login = account->has_value() ? (*account)->login.toString() : QString();
    if (const auto strong = checkPassword(newPassword, {ownWordsOf(*member, login), oldPassword}); !strong)
        return strong.error();
    return m_book.begin(member->id);
}

Result<Actor> ChangeOwnPassword::finish(const PasswordAttempt& attempt)
{
    auto actor = actorOf(m_desk.connection, m_desk.actor.id);
    if (!actor)
        return actor;
    if (const auto settled = m_book.settleChange(attempt, {passwordChangedEntry, passwordRefusedEntry}); !settled)
        return settled.error();
    return actor;
}

Result<Actor> ChangeOwnPassword::run(const QString& oldPassword, const QString& newPassword)
{
    auto attempt = begin(oldPassword, newPassword);
    if (!attempt)
        return attempt.error();
    if (const auto tried = attempt->verify(oldPassword); !tried)
        return tried.error();
    if (const auto made = attempt->prepare(newPassword); !made)
        return made.error();
    return finish(*attempt);
}

} // namespace tanu
