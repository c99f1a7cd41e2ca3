#pragma once

#include "core/services/accounts/passwordattempt.h"
#include "core/services/desk.h"

namespace tanu {

/// Asks whoever acts for the password again, for one signing or one batch of the same (S1).
///
/// - The proof goes into `Desk::proof` of the desk that the signing service gets; the same person's, the same action's.
/// - In three steps like `SignIn`, or `run`. Wrong passwords count like those of signing in.
/// Errors: SignInRefused, SignInPaused{until}, KeyStoreUnavailable, those of the database.
class ConfirmPassword {
public:
    explicit ConfirmPassword(Desk& desk, const PasswordCost& cost = PasswordCost::desk());

    Result<PasswordAttempt> begin();
    /// `deeds`: how many the person was told of, at least one.
    Result<std::shared_ptr<Proof>> finish(const PasswordAttempt& attempt, Action action, int deeds = 1);

    Result<std::shared_ptr<Proof>> run(const QString& password, Action action, int deeds = 1);

private:
    Desk& m_desk;
    PasswordBook m_book;
};

} // namespace tanu
