#pragma once

#include "core/base/clock.h"
#include "core/database/connection.h"
#include "core/domain/backup.h"
#include "core/domain/rules/backups.h"

namespace tanu {

/// Whether the center could be brought back if this computer was lost today (S2).
struct BackupState {
    BackupSettings settings;
    bool hasRecoveryKey = false; ///< without one no backup can be made
    std::optional<QDateTime> lastGood; ///< UTC; the newest that is in its place and was not found broken
    BackupAge age = BackupAge::Fresh;
    std::vector<Backup> backups; ///< the newest tries first, at most 100

    /// The program shall make one by itself now.
    [[nodiscard]] bool isDue(const QDateTime& now) const;
};

/// Reads only. Errors: those of the database, RowCorrupt.
class BackupQuery {
public:
    BackupQuery(Connection& connection, const Clock& clock);

    Result<BackupState> load();

private:
    Connection& m_connection;
    const Clock& m_clock;
};

} // namespace tanu
