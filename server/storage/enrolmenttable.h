#pragma once

#include "core/database/connection.h"
#include "core/domain/values/accreditationnumber.h"

#include <QtCore/QDateTime>

#include <optional>

namespace tanu::server {

/// A one-time code that the operator gave to a center; only its hash is known here (exchange.md 6).
struct EnrolmentCode {
    QByteArray hash; ///< SHA-256 of the code as `canonicalCode` writes it
    AccreditationNumber center;
    QDateTime madeAt;
    QDateTime expiresAt;
    std::optional<QByteArray> usedBy; ///< the device that it enrolled
};

/// Table `enrolment_code`.
class EnrolmentTable {
public:
    explicit EnrolmentTable(Connection& connection);

    Result<void> insert(const EnrolmentCode& code);
    [[nodiscard]] Result<std::optional<EnrolmentCode>> find(const QByteArray& hash) const;
    Result<void> markUsed(const QByteArray& hash, const QByteArray& device, const QDateTime& now);

private:
    Connection& m_connection;
};

} // namespace tanu::server
