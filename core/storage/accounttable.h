#pragma once

#include "core/database/connection.h"
#include "core/domain/ids.h"
#include "core/domain/values/login.h"

#include <QtCore/QDateTime>

#include <optional>
#include <vector>

namespace tanu {

/// By what a member of the staff signs in (S1).
struct AccountRow {
    StaffId staff;
    Login login;
    QString password; ///< the hash of `hashPassword`, never the password
    QDateTime changedAt; ///< UTC: when the password was given last, or the account closed or opened again
    bool mustChange = false; ///< somebody else knows the password
    int failures = 0; ///< wrong passwords since the last right one
    std::optional<QDateTime> pausedUntil = {}; ///< UTC
    bool isActive = true;
};

class AccountTable {
public:
    explicit AccountTable(Connection& connection);

    /// Inserts, or replaces the account of this member. Errors: AlreadyThere{"login", login} if another member has it.
    Result<void> put(const AccountRow& account);

    Result<std::optional<AccountRow>> find(const StaffId& staff);
    Result<std::optional<AccountRow>> findByLogin(const Login& login);
    Result<std::vector<AccountRow>> all();
    /// How many there are, inactive ones too.
    Result<int> count();
    /// How many active administrators have an active account.
    Result<int> countAdministrators();

private:
    Connection& m_connection;
};

} // namespace tanu
