#pragma once

#include "core/database/connection.h"
#include "core/domain/values/accreditationnumber.h"
#include "core/wire/batchanswer.h"

#include <QtCore/QDateTime>

#include <vector>

namespace tanu::server {

/// What came of one batch, in figures.
struct BatchCount {
    QByteArray device; ///< 16 bytes
    qint64 sequence = 0;
    QString center;
    QDateTime takenAt;
    qint64 records = 0;
    qint64 rejected = 0;
};

/// Table `batch_count`: the figures of every answer, so that nobody has to open answers to find rejections
/// (exchange.md 11).
class BatchCountTable {
public:
    explicit BatchCountTable(Connection& connection);

    /// The same batch again changes nothing.
    Result<void> insert(const BatchCount& count);

    enum class Which { All, WithRejections };
    /// Newest first.
    [[nodiscard]] Result<std::vector<BatchCount>> newest(Which which, int limit, qint64 skipped) const;
    /// How many batches since this moment had rejections.
    [[nodiscard]] Result<qint64> rejectedSince(const QDateTime& moment) const;

private:
    Connection& m_connection;
};

/// The figures of an answer.
BatchCount countOf(const QByteArray& device, qint64 sequence, const QString& center, const QDateTime& takenAt,
    const BatchAnswer& answer);

/// Counts the answers that are kept already; a step of the schema.
Result<void> countKeptBatches(Connection& connection);

} // namespace tanu::server
