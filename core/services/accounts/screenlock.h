#pragma once

#include "core/services/accounts/passwordattempt.h"
#include "core/services/desk.h"

namespace tanu {

/// The screen of whoever works was locked, by hand or after a while without work (S1).
class LockScreen {
public:
    explicit LockScreen(Desk& desk);

    Result<void> run();

private:
    Desk& m_desk;
};

/// The same person comes back. Another one signs in.
/// Errors: SignInRefused, SignInPaused{until}, KeyStoreUnavailable, those of the database.
class UnlockScreen {
public:
    explicit UnlockScreen(Desk& desk, const PasswordCost& cost = PasswordCost::desk());

    Result<PasswordAttempt> begin();
    Result<void> finish(const PasswordAttempt& attempt);

    Result<void> run(const QString& password);

private:
    Desk& m_desk;
    PasswordBook m_book;
};

} // namespace tanu
