#pragma once

#include "core/database/connection.h"

#include <QtCore/QDateTime>

#include <optional>

namespace tanu::server {

/// The answer that a batch got, kept for ever (exchange.md 10).
struct KeptAnswer {
    QByteArray batch; ///< SHA-256 of the manifest's payload
    QByteArray message; ///< signed, byte for byte as it was sent
};

/// Table `answer`.
class AnswerTable {
public:
    explicit AnswerTable(Connection& connection);

    [[nodiscard]] Result<std::optional<KeptAnswer>> find(const QByteArray& device, qint64 sequence) const;
    /// The digest alone of the batch that was answered under this sequence.
    [[nodiscard]] Result<std::optional<QByteArray>> batchAt(const QByteArray& device, qint64 sequence) const;
    Result<void> insert(
        const QByteArray& device, qint64 sequence, const KeptAnswer& answer, const QDateTime& now);

private:
    Connection& m_connection;
};

} // namespace tanu::server
