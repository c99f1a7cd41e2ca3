#include "core/database/connection.h"

#include "core/database/checkedpages.h"
#include "core/database/preparedstatement.h"

#include <QtCore/QFileInfo>
#include <QtCore/QUuid>
#include <QtSql/QSqlError>

#include <algorithm>

namespace tanu {

namespace {

constexpr size_t cachedStatements = 128;
constexpr int defaultBusyTimeout = 5000;

/// After these the columns of a prepared statement may no longer be what they were.
bool changesSchema(const QString& sql)
{
    const QString keyword = leadingKeyword(sql);
    return keyword == QLatin1String("CREATE") || keyword == QLatin1String("DROP")
        || keyword == QLatin1String("ALTER");
}

/// Where it cannot have the log SQLite answers so and goes on with another journal, in which nobody reads while one writes.
Result<void> checkHasLog(const QSqlDatabase& database, const QString& path)
{
    QSqlQuery query(database);
    const bool isAnswered = query.exec(QStringLiteral("PRAGMA journal_mode")) && query.next();
    const QString mode = isAnswered ? query.value(0).toString() : query.lastError().text();
    if (mode == QLatin1String("wal"))
        return {};
    return Error {ErrorKind::DataNotLocal, {path, QStringLiteral("no-log")}, QLatin1String("journal mode: ") + mode};
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::openSqlite(const QString& path, OpenMode mode)
{
    if (mode == OpenMode::ReadOnly && !QFileInfo::exists(path))
        return Error {ErrorKind::FileUnreadable, {path}, QStringLiteral("no such file")};

    std::unique_ptr<Connection> connection(
        new Connection(Driver::Sqlite, mode, mode == OpenMode::Memory ? QString() : path));
    if (const auto opened = connection->open(); !opened) {
        Error error = opened.error();
        if (error.kind == ErrorKind::FileUnreadable && mode == OpenMode::ReadWrite)
            error.kind = ErrorKind::FileUnwritable;
        return error;
    }
    return connection;
}

Connection::Connection(Driver driver, OpenMode mode, QString path)
    : m_driver(driver)
    , m_mode(mode)
    , m_path(std::move(path))
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
}

Connection::~Connection()
{
    m_cache.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Connection::open()
{
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(defaultBusyTimeout);
    if (m_mode == OpenMode::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    m_database.setConnectOptions(options);
    m_database.setDatabaseName(m_mode == OpenMode::Memory ? QStringLiteral(":memory:") : m_path);
    checkedpages::install();
    if (!m_database.open())
        return failure(m_database.lastError(), QStringLiteral("open"));
    if (m_mode == OpenMode::ReadWrite)
        checkedpages::wish(m_database);
    return configure();
}

Result<void> Connection::configure()
{
    QStringList pragmas {
        QStringLiteral("PRAGMA foreign_keys = ON"),
        QStringLiteral("PRAGMA cache_size = -65536"),
        QStringLiteral("PRAGMA secure_delete = ON"),
        QStringLiteral("PRAGMA temp_store = MEMORY"),
        QStringLiteral("PRAGMA synchronous = FULL"),
    };
    if (m_mode == OpenMode::ReadWrite)
        pragmas.prepend(QStringLiteral("PRAGMA journal_mode = WAL"));
    else
        pragmas.prepend(QStringLiteral("PRAGMA schema_version"));
    for (const QString& pragma : std::as_const(pragmas)) {
        if (const auto done = execute(pragma); !done)
            return done;
    }
    return m_mode == OpenMode::ReadWrite ? checkHasLog(m_database, m_path) : Result<void>();
}

Result<void> Connection::execute(const QString& sql)
{
    if (changesSchema(sql))
        m_cache.clear();
    return control(FaultPlan::Step::Execute, sql);
}

Result<void> Connection::executeScript(const QString& script)
{
    const auto statements = splitScript(script);
    if (!statements)
        return statements.error();
    for (const QString& statement : *statements) {
        if (const auto done = execute(statement); !done)
            return done;
    }
    return {};
}

Result<void> Connection::setBusyTimeout(int milliseconds)
{
    return execute(QStringLiteral("PRAGMA busy_timeout = %1").arg(milliseconds));
}

void Connection::setSealer(std::shared_ptr<const Sealer> sealer)
{
    m_cache.clear(); // their columns know the sealer before
    m_sealer = std::move(sealer);
}

Result<void> Connection::control(FaultPlan::Step step, const QString& sql)
{
    if (auto injected = fault(step, sql))
        return *std::move(injected);
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return failure(query.lastError(), sql);
    return {};
}

Result<std::unique_ptr<PreparedStatement>> Connection::take(const QString& sql)
{
    if (const auto found = m_cache.find(sql); found != m_cache.end()) {
        std::unique_ptr<PreparedStatement> prepared = std::move(found->second);
        m_cache.erase(found);
        return prepared;
    }

    if (auto injected = fault(FaultPlan::Step::Prepare, sql))
        return *std::move(injected);
    auto parameterized = parameterize(sql);
    if (!parameterized)
        return parameterized.error();
    auto prepared = std::make_unique<PreparedStatement>(
        PreparedStatement {sql, QSqlQuery(m_database), std::move(parameterized->placeholders),
                           std::move(parameterized->table), nullptr, 0});
    prepared->query.setForwardOnly(true);
    ++m_preparations;
    if (!prepared->query.prepare(parameterized->sql))
        return failure(prepared->query.lastError(), sql);
    return prepared;
}

void Connection::giveBack(std::unique_ptr<PreparedStatement> prepared)
{
    prepared->lastUse = ++m_uses;
    const QString sql = prepared->sql;
    m_cache.insert_or_assign(sql, std::move(prepared));
    if (m_cache.size() > cachedStatements)
        evictOldest();
}

void Connection::evictOldest()
{
    const auto oldest = std::min_element(m_cache.begin(), m_cache.end(), [](const auto& a, const auto& b) {
        return a.second->lastUse < b.second->lastUse;
    });
    m_cache.erase(oldest);
}

Error Connection::failure(const QSqlError& failure, const QString& sql) const
{
    return toError(failure, sql, m_driver, m_path);
}

} // namespace tanu
