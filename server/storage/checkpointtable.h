#pragma once

#include "core/base/journalcheckpoint.h"
#include "core/database/connection.h"

#include <QtCore/QDateTime>

#include <optional>
#include <vector>

namespace tanu::server {

/// What the server keeps of the journal of one installation (exchange.md 30).
struct KeptCheckpoint {
    QByteArray device; ///< 16 bytes
    JournalCheckpoint checkpoint; ///< the last one that its journal was shown to contain
    QDateTime keptAt; ///< UTC
    std::optional<QDateTime> touchedAt; ///< when its journal did not contain the checkpoint any more, for the first time
    std::optional<JournalCheckpoint> touched; ///< what it said instead
};

/// Table `journal_checkpoint`: one row per installation.
class CheckpointTable {
public:
    explicit CheckpointTable(Connection& connection);

    [[nodiscard]] Result<std::optional<KeptCheckpoint>> find(const QByteArray& device) const;
    /// Those whose journal was touched, in the order in which it was seen.
    [[nodiscard]] Result<std::vector<KeptCheckpoint>> touched() const;

    /// Inserts it, or moves the checkpoint on; what was noted as touched stays.
    Result<void> keep(const QByteArray& device, const JournalCheckpoint& checkpoint, const QDateTime& now);
    /// The first time counts: later ones change nothing.
    Result<void> noteTouched(const QByteArray& device, const JournalCheckpoint& said, const QDateTime& now);
    /// How many: 0 where nothing was noted. What is kept stays.
    Result<qint64> clearTouched(const QByteArray& device);

private:
    Connection& m_connection;
};

} // namespace tanu::server
