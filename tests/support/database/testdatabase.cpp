#include "tests/support/database/testdatabase.h"

namespace tanu::test {

namespace {

QString made(const Result<QString>& database)
{
    if (!database)
        qFatal("no database: %s", qUtf8Printable(database.error().detail));
    return *database;
}

} // namespace

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
    return isOnPostgresql() ? made(cluster().create()) : QString();
}

QString copyOfDatabase(const QString& address)
{
    return address.isEmpty() ? QString() : made(cluster().copy(address));
}

void dropDatabase(const QString& address)
{
    if (!address.isEmpty())
        cluster().drop(address);
}

TestDatabase::TestDatabase()
    : m_address(freshDatabase())
{
}

TestDatabase::~TestDatabase()
{
    dropDatabase(m_address);
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
