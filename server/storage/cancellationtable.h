#pragma once

#include "core/database/connection.h"
#include "core/domain/values/certificatenumber.h"

#include <QtCore/QDate>

#include <optional>

namespace tanu::server {

/// Table `ordered_cancellation`: the documents that the platform itself declared void (L26.2).
class CancellationTable {
public:
    explicit CancellationTable(Connection& connection);

    /// `order` is the number of the order that told it to the center. The first one counts.
    Result<void> insert(const CertificateNumber& serial, qint64 order, QDate on);
    /// Since when; nothing: the platform did not.
    [[nodiscard]] Result<std::optional<QDate>> find(const CertificateNumber& serial) const;

private:
    Connection& m_connection;
};

} // namespace tanu::server
