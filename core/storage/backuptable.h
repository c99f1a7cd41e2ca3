#pragma once

#include "core/database/connection.h"
#include "core/domain/backup.h"

#include <optional>
#include <vector>

namespace tanu {

/// Every try to make a backup of this center.
class BackupTable {
public:
    explicit BackupTable(Connection& connection);

    /// Adds it under the next number, which is returned. Errors: those of the database.
    Result<qint64> insert(const Backup& backup);

    /// Newest first. Errors: RowCorrupt, those of the database.
    Result<std::vector<Backup>> all(int limit);
    /// Those that were made and that nothing has removed, newest first, also those that were found broken.
    Result<std::vector<Backup>> kept();

    Result<void> markRemoved(qint64 number, const QDateTime& at);
    /// `finding`: why it is not whole; empty: it is.
    Result<void> markChecked(qint64 number, const QDateTime& at, const QString& finding);

private:
    Connection& m_connection;
};

} // namespace tanu
