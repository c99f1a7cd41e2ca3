#pragma once

#include "core/database/connection.h"
#include "tests/support/database/postgresqlcluster.h"

#include <QtCore/QTemporaryDir>

namespace tanu::test {

/// Whether this run of the test is the one on PostgreSQL: TANU_TEST_DATABASE=postgresql, as ctest says it for the programs
/// named `..._postgresql`.
bool isOnPostgresql();

/// The PostgreSQL of this test program, started when it is first asked for. With TANU_TEST_DURABILITY=full it waits for the
/// disk as it does for people: figures of speed are of that.
PostgresqlCluster& cluster();

/// A new database of the kind that this run is about: the address of one in PostgreSQL, or empty for SQLite, whose
/// database is a file in a folder that the test names.
QString freshDatabase();
/// A new one with everything that is in the other, to which nobody may be connected; empty for SQLite.
QString copyOfDatabase(const QString& address);
/// It is not needed any more.
void dropDatabase(const QString& address);

/// One database that can be opened any number of times: in the file, or a fresh one of this run's PostgreSQL.
class TestDatabase {
public:
    TestDatabase();
    ~TestDatabase();
    Q_DISABLE_COPY_MOVE(TestDatabase)

    [[nodiscard]] std::unique_ptr<Connection> open() const;

private:
    QTemporaryDir m_folder;
    QString m_address;
};

} // namespace tanu::test
