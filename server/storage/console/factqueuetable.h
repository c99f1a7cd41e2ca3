#pragma once

#include "core/database/connection.h"
#include "server/analysis/analysisfigures.h"

#include <QtCore/QDateTime>

#include <optional>

namespace tanu::server {

/// Records that the analysis has not counted yet: those of one center (none: of all) in a range of `record.row`.
struct FactPiece {
    qint64 id = 0;
    std::optional<QString> center;
    qint64 firstRow = 0;
    qint64 lastRow = 0; ///< included
    qint64 records = 0; ///< how many of them are in the range, at least 1
    QDateTime queuedAt; ///< when the first of them was received
};

/// Table `fact_queue`: which records the analysis has still to count.
///
/// - A batch adds its piece in its own transaction, so that a piece is there exactly when its records are; whoever counts
///   it removes it in the transaction that keeps the facts.
/// Why not a mark on the rows: rows of one batch may become visible after higher ones of another (PostgreSQL).
class FactQueueTable {
public:
    explicit FactQueueTable(Connection& connection);

    /// The greatest `record.row` that this transaction sees; 0 without records.
    [[nodiscard]] Result<qint64> newestRow() const;
    /// What one center's batch put behind `before`, which it read under the lock of the center; nothing for no records.
    Result<void> add(const QString& center, qint64 before, qint64 records, const QDateTime& now);

    /// The piece that was added first.
    [[nodiscard]] Result<std::optional<FactPiece>> first() const;
    /// So many records of the piece, up to this row, are counted.
    Result<void> shorten(const FactPiece& piece, qint64 countedRow, qint64 records);
    Result<void> remove(const FactPiece& piece);

    [[nodiscard]] Result<FactProgress> progress(const QDateTime& now) const;

private:
    Connection& m_connection;
};

} // namespace tanu::server
