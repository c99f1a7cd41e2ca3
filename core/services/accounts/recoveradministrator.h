#pragma once

#include "core/services/accounts/firstaccount.h"
#include "core/services/desk.h"

namespace tanu {

/// An administrator whose password is lost gets another one by the center's recovery key (S1).
///
/// - Without an account they get one, with the login given; with one, the login given counts.
/// - The account is open afterwards, without a pause. In the journal either way.
/// Errors: those of `RecoveryKey::parse`, RecoveryKeyWrong, NotFound{"staff", id}, RoleNotAllowed{save-account, roles} for
/// somebody who is no active administrator, those of Login, AlreadyThere{"login", login}, PasswordWeak,
/// KeyStoreUnavailable, those of the database.
class RecoverAdministrator {
public:
    RecoverAdministrator(Connection& connection, const Clock& clock, const PasswordCost& cost = PasswordCost::desk());

    Result<Actor> run(const QString& recoveryKey, const StaffId& administrator, const OwnCredentials& credentials);

private:
    Result<void> checkKey(const QString& recoveryKey);

    Connection& m_connection;
    const Clock& m_clock;
    PasswordCost m_cost;
};

/// The administrator makes another recovery key; the one before opens nothing new any more. Returns it as it is printed,
/// once; backups made before stay sealed to the old key.
///
/// - Needs the proof of `ConfirmPassword` for `Action::SaveAccount`.
/// Errors: RoleNotAllowed, PasswordNeeded{save-account}, KeyStoreUnavailable, those of the database.
class ReplaceRecoveryKey {
public:
    explicit ReplaceRecoveryKey(Desk& desk);

    Result<QString> run();

private:
    Desk& m_desk;
};

} // namespace tanu
