#pragma once

#include "core/database/connection.h"

#include <QtCore/QDateTime>

#include <optional>

namespace tanu {

/// How a batch goes to the server. The name in the table stands behind each.
enum class BatchWay {
    Whole, ///< `whole`
    Chunks, ///< `chunks`: resumed where it was cut (exchange.md 9)
    Carried, ///< `file`: on a stick (exchange.md 16)
};

/// A batch that this installation signed. Its records are in the outbox; the manifest names them.
struct SentBatch {
    QByteArray device; ///< 16 bytes: this installation, as it was called then
    qint64 sequence = 1; ///< of the device
    BatchWay way = BatchWay::Whole;
    QDateTime madeAt; ///< UTC
    QByteArray digest; ///< SHA-256 of the manifest's payload: what an answer names
    QByteArray manifest; ///< the signed message
    std::optional<QDateTime> answeredAt = {};
};

/// Table `sent_batch`: nothing is removed.
class SentBatchTable {
public:
    explicit SentBatchTable(Connection& connection);

    Result<void> insert(const SentBatch& batch);
    [[nodiscard]] Result<std::optional<SentBatch>> find(const QByteArray& device, qint64 sequence) const;
    [[nodiscard]] Result<std::optional<SentBatch>> withDigest(const QByteArray& digest) const;
    /// The newest in chunks that is neither answered nor dropped.
    [[nodiscard]] Result<std::optional<SentBatch>> unfinished(const QByteArray& device) const;
    /// The greatest sequence that was answered; 0 without any.
    [[nodiscard]] Result<qint64> lastAnswered(const QByteArray& device) const;

    /// Keeps the server's signed message (exchange.md 10).
    Result<void> putAnswer(const SentBatch& batch, const QByteArray& message, const QDateTime& at);
    /// Its records go on another way.
    Result<void> drop(const SentBatch& batch, const QDateTime& at);

private:
    Connection& m_connection;
};

} // namespace tanu
