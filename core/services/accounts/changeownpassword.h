#pragma once

#include "core/services/accounts/passwordattempt.h"
#include "core/services/desk.h"

namespace tanu {

/// Whoever is signed in gives themselves another password (S1); the only thing that can be done with a first one.
///
/// - In three steps: `begin(old, new)` looks at the new one; then, in any thread, `PasswordAttempt::verify(old)` and
///   `PasswordAttempt::prepare(new)`; then `finish`. Or `run`.
/// - Gives the actor with all the roles that the staff list says.
/// Errors: PasswordWeak{short | name | common | same}, SignInRefused for a wrong old one, SignInPaused{until},
/// KeyStoreUnavailable, those of the database.
class ChangeOwnPassword {
public:
    explicit ChangeOwnPassword(Desk& desk, const PasswordCost& cost = PasswordCost::desk());

    Result<PasswordAttempt> begin(const QString& oldPassword, const QString& newPassword);
    Result<Actor> finish(const PasswordAttempt& attempt);

    Result<Actor> run(const QString& oldPassword, const QString& newPassword);

private:
    Desk& m_desk;
    PasswordBook m_book;
};

} // namespace tanu
