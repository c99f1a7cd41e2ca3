#pragma once

#include "core/database/connection.h"
#include "server/operators/operator.h"

#include <vector>

namespace tanu::server {

/// Table `operator`: the accounts of the console (P3). The secret of the one-time codes lies sealed.
class OperatorTable {
public:
    explicit OperatorTable(Connection& connection);

    /// Errors: a unique violation if the login is taken.
    Result<void> insert(const Operator& account);
    [[nodiscard]] Result<std::optional<Operator>> find(const QByteArray& id) const;
    [[nodiscard]] Result<std::optional<Operator>> findByLogin(const QString& login) const;
    /// In order of login.
    [[nodiscard]] Result<std::vector<Operator>> all() const;

    Result<void> setPassword(const QByteArray& id, const QString& hash, bool mustChange);
    /// Nothing takes the secret away: the account sets up a new one at its next sign-in.
    Result<void> setSecret(const QByteArray& id, const std::optional<QByteArray>& secret, qint64 usedStep);
    /// 1 if this step of the phone's codes, or a later one, was not used before; else 0, and nothing changes: another process
    /// may have taken the same code since the account was read.
    Result<qint64> useStep(const QByteArray& id, qint64 step);
    Result<void> setRole(const QByteArray& id, OperatorRole role, const QString& region);
    Result<void> noteSeen(const QByteArray& id, const QDateTime& now);
    Result<void> close(const QByteArray& id, const QDateTime& now);
    Result<void> open(const QByteArray& id);

private:
    Connection& m_connection;
};

} // namespace tanu::server
