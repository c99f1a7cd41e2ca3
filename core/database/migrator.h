#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

#include <functional>
#include <vector>

namespace tanu {

class Connection;

/// One step of the schema.
struct Migration {
    int version; ///< from 1, without gaps
    const char* name; ///< what it brings, for reports
    QString sql; ///< a script, or the path of a resource (":/...") that holds it
    std::function<Result<void>(Connection&)> work = {}; ///< what SQL cannot do; runs behind the script, in its transaction
    bool erases = false; ///< what the step took away must not be found on the disk afterwards
};

/// Brings a database from the version it has to the newest one.
///
/// - The version is `user_version` in SQLite and the table `schema_version` in PostgreSQL.
/// - Each step is one transaction together with its version: after a kill at any statement the database is
///   whole at the version before the step, and the next run goes on from there.
/// - Several processes that start on one PostgreSQL migrate one after another; its schema changes are transactional too.
/// - Foreign keys are off during a step (not in PostgreSQL, where a step may not break them for a moment), so that tables can be rebuilt, and all of them are checked before
///   its commit. Why around the transaction: inside one SQLite ignores the switch.
/// - A database file (PostgreSQL has none: `tanu-server backup` first) that already holds a schema is copied beside itself before the first step:
///   `FILE.v3.backup`, or `FILE.v3-2.backup` if that is taken. The copy is removed again if no step succeeded.
/// - After a step that erases, the file is written anew without its free pages, the log is emptied, and every copy from
///   before that step is overwritten and removed: it holds in plain what the step sealed. A copy is what shows that this
///   is still to be done, so a program that was killed in between does it the next time.
/// - A script must not contain BEGIN, COMMIT, END, ROLLBACK or VACUUM as statements.
class Migrator final {
public:
    explicit Migrator(std::vector<Migration> migrations);

    /// Errors: DatabaseNewer{found, known}; DatabaseFailed for a gap in the versions, a script that cannot be
    /// read or run, foreign keys that point nowhere after a step; those of `backupTo`.
    Result<void> migrate(Connection& connection) const;

    /// The newest version that is known.
    [[nodiscard]] int newest() const { return static_cast<int>(m_migrations.size()); }

    /// The version of the database; 0 for an empty one.
    [[nodiscard]] static Result<int> storedVersion(Connection& connection);

private:
    [[nodiscard]] Result<void> checkVersions() const;
    Result<void> applyFrom(Connection& connection, int version) const;
    Result<void> eraseBefore(Connection& connection) const;
    [[nodiscard]] int lastErasing() const;

    std::vector<Migration> m_migrations;
};

} // namespace tanu
