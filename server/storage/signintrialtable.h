#pragma once

#include "core/database/connection.h"

#include <QtCore/QDateTime>

#include <optional>

namespace tanu::server {

/// How often somebody tried in vain: under one login from one network, or at one account in all.
struct SignInTrial {
    QByteArray login; ///< a key of SignInTrials, 32 bytes
    int failures = 0; ///< one after another
    QDateTime lastAt;
    std::optional<QDateTime> pausedUntil;
};

/// Table `sign_in_trial`.
class SignInTrialTable {
public:
    explicit SignInTrialTable(Connection& connection);

    [[nodiscard]] Result<std::optional<SignInTrial>> find(const QByteArray& login) const;
    Result<void> put(const SignInTrial& trial);
    Result<void> remove(const QByteArray& login);
    /// Those whose last trial was before this moment.
    Result<void> removeOlder(const QDateTime& moment);

private:
    Connection& m_connection;
};

} // namespace tanu::server
