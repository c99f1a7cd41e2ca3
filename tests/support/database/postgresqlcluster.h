#pragma once

#include "core/base/result.h"
#include "tests/support/database/clusterfolder.h"

#include <QtCore/QProcess>

#include <memory>

namespace tanu::test {

/// A PostgreSQL of a test's own: made in a temporary folder, reached over a socket in it, gone with the object; it also
/// ends when the test is killed.
///
/// - Runs as the user `postgres` where the test runs as root, whom it refuses.
/// - Why one for each test and not one for all: whoever stops it, fills it or leaves half a transaction in it disturbs nobody,
///   and there is nothing to start before the tests and to stop after them. It answers after a tenth of a second.
class PostgresqlCluster {
public:
    enum class Durability {
        None, ///< fast: nothing waits for the disk, and a killed machine (not a killed process) would lose it
        Full, ///< as it is run for people, on the disk
    };

    /// Errors: NotFound (`postgresql`) where it is not installed, DatabaseFailed with what it said.
    [[nodiscard]] static Result<std::unique_ptr<PostgresqlCluster>> start(Durability durability = Durability::None);
    ~PostgresqlCluster();
    Q_DISABLE_COPY_MOVE(PostgresqlCluster)

    /// The address of a database of this name; `maintenance` is there from the beginning.
    [[nodiscard]] QString addressOf(const QString& name) const;

    /// A new, empty database; its address. Errors: DatabaseFailed.
    [[nodiscard]] Result<QString> create();
    /// A new one with everything that is in the other, to which nobody may be connected. Errors: DatabaseFailed.
    [[nodiscard]] Result<QString> copy(const QString& address);
    /// It is not needed any more; goes when the next one is made, whoever is still connected to it.
    void drop(const QString& address);

    /// Stopped as by a power cut of the processes.
    void stop();
    /// Started again; returns when it answers.
    [[nodiscard]] Result<void> run();
    [[nodiscard]] Result<void> restart();

    /// Where pg_dump and the others are.
    [[nodiscard]] static QString programs();

private:
    explicit PostgresqlCluster(Durability durability);

    [[nodiscard]] Result<void> make();
    [[nodiscard]] Result<QString> createFrom(const QString& pattern);

    Durability m_durability;
    ClusterFolder m_folder;
    QProcess m_server;
    QStringList m_dropped; ///< names
    int m_made = 0;
};

} // namespace tanu::test
