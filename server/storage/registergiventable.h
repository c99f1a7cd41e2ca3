#pragma once

#include "core/database/connection.h"
#include "core/domain/values/accreditationnumber.h"

namespace tanu::server {

/// Table `register_given`: up to which version a center was told of each register (exchange.md 17).
class RegisterGivenTable {
public:
    explicit RegisterGivenTable(Connection& connection);

    /// 0: of none.
    [[nodiscard]] Result<qint64> versionOf(const AccreditationNumber& center, const QString& registerName) const;
    Result<void> put(const AccreditationNumber& center, const QString& registerName, qint64 version);
    /// The center is told the register from the beginning again.
    Result<void> forget(const AccreditationNumber& center, const QString& registerName);

private:
    Connection& m_connection;
};

} // namespace tanu::server
