#include "core/services/accounts/signin.h"

#include "core/services/accounts/accountactor.h"
#include "core/services/accounts/accountentries.h"
#include "core/storage/accounttable.h"

namespace tanu {

SignIn::SignIn(Connection& connection, const Clock& clock, const PasswordCost& cost)
    : m_connection(connection)
    , m_book(connection, clock, cost)
{
}

Result<PasswordAttempt> SignIn::begin(const QString& login)
{
    return m_book.begin(login);
}

Result<SignedIn> SignIn::finish(const PasswordAttempt& attempt)
{
    SignedIn signedIn;
    if (attempt.isRight()) {
        const auto account = AccountTable(m_connection).find(attempt.staff());
        if (!account)
            return account.error();
        auto actor = actorOf(m_connection, attempt.staff());
        if (!actor)
            return actor.error();
        signedIn = {*std::move(actor), account->has_value() && (*account)->mustChange};
        if (signedIn.mustChangePassword)
            signedIn.actor.roles = {};
    }
    if (const auto settled = m_book.settle(attempt, {signInEntry, signInRefusedEntry}, Cbor::map()); !settled)
        return settled.error();
    return signedIn;
}

Result<SignedIn> SignIn::run(const QString& login, const QString& password)
{
    auto attempt = begin(login);
    if (!attempt)
        return attempt.error();
    if (const auto tried = attempt->verify(password); !tried)
        return tried.error();
    return finish(*attempt);
}

} // namespace tanu
