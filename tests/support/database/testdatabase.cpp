#include "tests/support/database/testdatabase.h"

namespace tanu::test {

bool isOnPostgresql()
{
    return qEnvironmentVariable("TANU_TEST_DATABASE") == QLatin1String("postgresql");
}

PostgresqlCluster& cluster()
{
    static const std::unique_ptr<PostgresqlCluster> running = [] {
        const bool isMeasured = qEnvironmentVariable("TANU_TEST_DURABILITY") == QLatin1String("full");
        auto started = PostgresqlCluster::start(
            isMeasured ? PostgresqlCluster::Durability::Full : PostgresqlCluster::Durability::None);
        if (!started)
            qFatal("no PostgreSQL: %s", qUtf8Printable(started.error().detail));
        return *std::move(started);
    }();
    return *running;
}

QString freshDatabase()
{
    if (!isOnPostgresql())
        return {};
    const auto made = cluster().create();
    if (!made)
        qFatal("no database: %s", qUtf8Printable(made.error().detail));
    return *made;
}

TestDatabase::TestDatabase()
    : m_address(freshDatabase())
{
}

std::unique_ptr<Connection> TestDatabase::open() const
{
    auto opened = m_address.isEmpty() ? Connection::openSqlite(m_folder.filePath(QStringLiteral("test.db")))
                                      : Connection::openPostgresql(m_address);
    if (!opened)
        qFatal("the database does not open: %s", qUtf8Printable(opened.error().detail));
    return *std::move(opened);
}

} // namespace tanu::test
