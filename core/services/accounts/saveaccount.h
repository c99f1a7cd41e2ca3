#pragma once

#include "core/security/passwords.h"
#include "core/services/desk.h"

namespace tanu {

/// What the administrator says of somebody's account.
struct AccountChange {
    StaffId staff;
    QString login;
    QString firstPassword; ///< told to the person, who must change it; empty: the password stays
    bool isActive = true;
};

/// The administrator opens, changes, resets or closes an account of a member of the staff (S1).
///
/// - A new account needs a first password; giving one to an account that is there resets it, and its pause.
/// - The last administrator who can sign in stays able to.
/// - Takes as long as the cost says when there is a password.
/// Errors: NotFound{"staff", id}, FieldEmpty{"password"} for a new account without one, those of Login,
/// PasswordWeak{short | name | common}, AlreadyThere{"login", login}, LastOfRole{"administrator"}, RoleNotAllowed,
/// KeyStoreUnavailable, those of the database.
class SaveAccount {
public:
    explicit SaveAccount(Desk& desk, const PasswordCost& cost = PasswordCost::desk());

    Result<void> run(const AccountChange& change);

private:
    Desk& m_desk;
    PasswordCost m_cost;
};

} // namespace tanu
