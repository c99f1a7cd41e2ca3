#pragma once

#include "core/database/connection.h"

#include <QtCore/QDateTime>
#include <QtCore/QStringList>

namespace tanu::server {

/// Table `operator_recovery`: codes that open an account once each when the phone is lost; kept as fingerprints under
/// the server's data key.
class RecoveryCodeTable {
public:
    explicit RecoveryCodeTable(Connection& connection);

    /// In the place of all that the account had.
    Result<void> replace(const QByteArray& account, const QStringList& codes);
    /// How many of the account are as good as this one: 1 if it is one of its unused codes, which is used then.
    Result<qint64> use(const QByteArray& account, const QString& code, const QDateTime& now);
    [[nodiscard]] Result<qint64> unusedOf(const QByteArray& account) const;

private:
    Connection& m_connection;
};

} // namespace tanu::server
