#pragma once

#include "core/base/result.h"
#include "core/database/dialect.h"
#include "core/database/drivererror.h"
#include "core/database/faultplan.h"
#include "core/database/sealer.h"

#include <QtCore/QDeadlineTimer>
#include <QtSql/QSqlDatabase>

#include <memory>
#include <unordered_map>
#include <vector>

namespace tanu {

struct PreparedStatement;

/// One open database; closes itself when it goes.
///
/// - Belongs to the thread that opened it. Statements and transactions must not outlive it.
/// - SQLite is opened with WAL, `synchronous=FULL` (a commit survives a power cut), foreign keys on, 64 MB of
///   page cache, temporary tables in memory, and waits up to `busyTimeout()` for another writer.
/// - PostgreSQL 15 or newer is opened through Qt's QPSQL; the database must be UTF8 and sort by bytes (locale C or
///   C.UTF-8), so that both databases give the same order. Schema statements are written in SQLite's words and said in
///   PostgreSQL's by `postgresqlSchema`. A connection that was lost is opened again by the next use outside a transaction,
///   and if that fails by the one after; what is done in a transaction that lost it fails.
/// - Keeps up to 128 prepared statements by their text, so preparing does not happen per row or per call.
class Connection final {
public:
    enum class OpenMode {
        ReadWrite, ///< made if it is not there
        ReadOnly,
        Memory, ///< a private database that lives as long as the connection; the path is not used
    };

    /// Errors: FileUnreadable (not there, read only), FileUnwritable, DatabaseBusy, DatabaseFailed (not a
    /// database), DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> openSqlite(const QString& path,
                                                                       OpenMode mode = OpenMode::ReadWrite);

    /// `postgresql://user@host:port/name`; see postgresql::address.
    /// Errors: FieldMalformed (`database`, address; also for a role, password or database that the server does not take, and
    /// for a database of another encoding, order or version), NotFound{"driver", name}, NetworkUnreachable (address),
    /// DatabaseFailed.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> openPostgresql(const QString& url);

    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] Driver driver() const { return m_driver; }
    [[nodiscard]] OpenMode mode() const { return m_mode; }
    /// Path of the file; empty for a database in memory and for PostgreSQL.
    [[nodiscard]] QString path() const { return m_path; }

    /// Where it is, as people may see it: the path, or the address without user and password.
    [[nodiscard]] QString place() const { return m_driver == Driver::Sqlite ? m_path : m_place; }

    /// One statement without placeholders that is not worth keeping prepared (PRAGMA, DDL).
    Result<void> execute(const QString& sql);

    /// All statements of a script in order, stopping at the first that fails. Opens no transaction.
    Result<void> executeScript(const QString& script);

    /// How long to wait for another writer, in milliseconds (5000 after opening).
    Result<void> setBusyTimeout(int milliseconds);
    [[nodiscard]] int busyTimeout() const { return m_busyTimeout; }

    /// From here on the plan decides which accesses fail; nullptr ends that. The plan must outlive its use.
    void setFaults(FaultPlan* plan) { m_faults = plan; }

    /// With what sealed columns are written and read from here on; without one they give KeyMissing.
    void setSealer(std::shared_ptr<const Sealer> sealer);
    [[nodiscard]] const std::shared_ptr<const Sealer>& sealer() const { return m_sealer; }

    /// A transaction is open on this connection.
    [[nodiscard]] bool isInTransaction() const { return m_inTransaction; }

    /// How many statements were really prepared, for measuring.
    [[nodiscard]] qint64 preparations() const { return m_preparations; }

    // For the kit only.
    [[nodiscard]] QSqlDatabase& handle() { return m_database; }
    [[nodiscard]] Result<std::unique_ptr<PreparedStatement>> take(const QString& sql);
    void giveBack(std::unique_ptr<PreparedStatement> prepared);
    [[nodiscard]] std::optional<Error> fault(FaultPlan::Step step, const QString& sql) const
    {
        return m_faults == nullptr ? std::nullopt : m_faults->visit(step, sql);
    }
    [[nodiscard]] Error failure(const QSqlError& failure, const QString& sql) const;
    Result<void> control(FaultPlan::Step step, const QString& sql);
    void setInTransaction(bool open) { m_inTransaction = open; }
    /// Not counted by a plan of faults.
    Result<void> perform(const QString& sql);
    /// Opens a lost connection again; nothing to do otherwise. One attempt; after one that failed none for as long as it
    /// took, so that a server that does not answer costs at most half of the time. Errors: as for opening.
    Result<void> revive();
    /// Counts how often the connection was opened: what was prepared before belongs to a session that is gone.
    [[nodiscard]] int session() const { return m_session; }
    [[nodiscard]] int nextSavepoint() { return ++m_savepoints; }

private:
    Connection(Driver driver, OpenMode mode, QString path);

    Result<void> open();
    Result<void> configure();
    Result<void> openServer();
    Result<void> settleSession();
    Result<void> checkServer();
    Result<void> executeSchema(const QString& sql);
    void evictOldest();

    Driver m_driver;
    OpenMode m_mode;
    QString m_path;
    QString m_place; ///< of PostgreSQL
    QString m_name;
    QSqlDatabase m_database;
    FaultPlan* m_faults = nullptr;
    std::shared_ptr<const Sealer> m_sealer;
    std::unordered_map<QString, std::unique_ptr<PreparedStatement>> m_cache;
    /// Of sessions that are gone. Qt tells the server of today to forget them when they go, which it refuses, and inside a
    /// transaction that would spoil it.
    std::vector<std::unique_ptr<PreparedStatement>> m_stale;
    quint64 m_uses = 0;
    qint64 m_preparations = 0;
    QDeadlineTimer m_nextAttempt; ///< to open a lost connection again
    int m_savepoints = 0;
    int m_session = 1;
    int m_busyTimeout = 5000;
    bool m_inTransaction = false;
};

} // namespace tanu
