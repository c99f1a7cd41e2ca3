#pragma once

#include "core/services/accounts/firstaccount.h"
#include "core/services/desk.h"

namespace tanu {

struct ClaimedAccount {
    Actor actor;
    QString recoveryKey; ///< to be printed now; it is kept nowhere
};

/// The first account of a center that was made before there were accounts (S1): an administrator chooses login and
/// password, and the recovery key is made.
///
/// - Only while the center has no account at all.
/// Errors: AlreadyThere{"account", ""}, NotFound{"staff", id}, RoleNotAllowed{save-account, roles} for somebody who is no
/// active administrator, those of Login, PasswordWeak, KeyStoreUnavailable, those of the database.
class ClaimFirstAccount {
public:
    ClaimFirstAccount(Connection& connection, const Clock& clock, const PasswordCost& cost = PasswordCost::desk());

    Result<ClaimedAccount> run(const StaffId& staff, const OwnCredentials& credentials);

private:
    Connection& m_connection;
    const Clock& m_clock;
    PasswordCost m_cost;
};

} // namespace tanu
