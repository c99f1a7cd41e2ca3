#pragma once

#include "server/context/servercontext.h"
#include "server/operators/operator.h"

#include <QtCore/QStringList>

namespace tanu::server {

/// What an operator does with the own account. Each ends all sessions of the account and begins a new one, whose id it
/// gives: an id that somebody else learnt before is worth nothing after it.
class OwnAccount {
public:
    OwnAccount(const ServerContext& context, const Operator& account);

    /// Errors: SignInRefused (the old password), SignInPaused{until}, PasswordWeak{short | name | common | same},
    /// KeyStoreUnavailable, those of the database.
    [[nodiscard]] Result<QByteArray> changePassword(const QString& oldPassword, const QString& newPassword) const;

    /// A new session with the recovery codes that are shown now and never again.
    struct SetUp {
        QByteArray session;
        QStringList recoveryCodes;
    };
    /// Errors: SignInRefused (the code is not of this secret), those of the database.
    [[nodiscard]] Result<SetUp> setUpCodes(const QByteArray& secret, const QString& code) const;

private:
    [[nodiscard]] Result<QByteArray> beginAnew(const char* action) const;

    const ServerContext& m_context;
    const Operator& m_account;
};

} // namespace tanu::server
