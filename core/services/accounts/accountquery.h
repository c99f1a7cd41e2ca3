#pragma once

#include "core/database/connection.h"
#include "core/domain/staff.h"

#include <QtCore/QDateTime>

#include <optional>

namespace tanu {

/// Whether the center has any account; a type of its own, since a Result of a truth invites a wrong `if`.
enum class AccountPresence { Missing, Present };

/// A member of the staff and the account, if there is one.
struct StaffAccount {
    StaffMember member;
    struct Account {
        QString login;
        bool isActive = true;
        bool mustChange = false; ///< the first password still stands
        int failures = 0;
        std::optional<QDateTime> pausedUntil; ///< UTC; only while it lasts
        QDateTime changedAt; ///< UTC: when the password was given, or the account closed or opened again
    };
    std::optional<Account> account;

    [[nodiscard]] bool canSignIn() const { return account && account->isActive && member.isActive; }
};

/// Without their accounts, in the same order.
std::vector<StaffMember> membersOf(const std::vector<StaffAccount>& staff);
std::vector<StaffMember> membersWhoCanSignIn(const std::vector<StaffAccount>& staff);

/// Who may sign in, for screens; no hash leaves it. Reads only. Errors: those of the database, RowCorrupt.
class AccountQuery {
public:
    explicit AccountQuery(Connection& connection, const QDateTime& now);

    /// Missing: a center made before accounts existed; `ClaimFirstAccount` makes the first.
    Result<AccountPresence> exists();
    /// The whole staff in Kazakh alphabetical order; those who left only on demand.
    Result<std::vector<StaffAccount>> staff(bool withInactive = false);
    /// Who may sign in now or after a pause, by the alphabet.
    Result<std::vector<StaffAccount>> whoMaySignIn();
    /// Active administrators: who may claim the first account, or be recovered.
    Result<std::vector<StaffAccount>> administrators();
    /// Errors: NotFound{"account", login}.
    Result<StaffAccount> withLogin(const QString& login);

private:
    Connection& m_connection;
    QDateTime m_now;
};

} // namespace tanu
