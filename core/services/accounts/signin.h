#pragma once

#include "core/services/accounts/passwordattempt.h"
#include "core/services/desk.h"

namespace tanu {

/// Who works at this computer from now on.
struct SignedIn {
    Actor actor; ///< without any role while the password must be changed: every service refuses
    bool mustChangePassword = false; ///< somebody else knows it: `ChangeOwnPassword` gives the actor with roles
};

/// Signs somebody in by login and password (S1); the change of user is the same.
///
/// - At the desk: `begin`, then `PasswordAttempt::verify` in a worker thread, then `finish`; elsewhere `run`.
/// - Every sign-in, refusal and pause is in the journal, without a password.
/// Errors: SignInRefused (unknown login, wrong password, closed account, somebody who left: all alike),
/// SignInPaused{until}, KeyStoreUnavailable, those of the database.
class SignIn {
public:
    SignIn(Connection& connection, const Clock& clock, const PasswordCost& cost = PasswordCost::desk());

    Result<PasswordAttempt> begin(const QString& login);
    Result<SignedIn> finish(const PasswordAttempt& attempt);

    Result<SignedIn> run(const QString& login, const QString& password);

private:
    Connection& m_connection;
    PasswordBook m_book;
};

} // namespace tanu
