#pragma once

#include "core/base/result.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <memory>

namespace tanu::test {

/// A PostgreSQL of a test's own: made in a temporary folder, reached over a socket in it, gone with the object; it also
/// ends when the test is killed.
///
/// - Runs as the user `postgres` where the test runs as root, whom it refuses.
class PostgresqlCluster {
public:
    enum class Durability {
        None, ///< fast: nothing waits for the disk, and a killed machine (not a killed process) would lose it
        Full, ///< as it is run for people
    };

    /// Errors: NotFound (`postgresql`) where it is not installed, DatabaseFailed with what it said.
    [[nodiscard]] static Result<std::unique_ptr<PostgresqlCluster>> start(Durability durability = Durability::None);
    ~PostgresqlCluster();
    Q_DISABLE_COPY_MOVE(PostgresqlCluster)

    /// The address of a database of this name; `maintenance` is there from the beginning.
    [[nodiscard]] QString addressOf(const QString& name) const;

    /// A new, empty database; its address. Errors: DatabaseFailed.
    [[nodiscard]] Result<QString> create();

    /// Stopped as by a power cut of the processes.
    void stop();
    /// Started again; returns when it answers.
    [[nodiscard]] Result<void> run();
    [[nodiscard]] Result<void> restart();

    /// Where pg_dump and the others are.
    [[nodiscard]] static QString programs();

private:
    PostgresqlCluster() = default;

    [[nodiscard]] Result<void> make();

    QTemporaryDir m_folder {QStringLiteral("/tmp/tanu-pg-XXXXXX")}; // the path of a socket may have 107 bytes
    QProcess m_server;
    Durability m_durability = Durability::None;
    int m_made = 0;
};

} // namespace tanu::test
