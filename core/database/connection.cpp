#include "core/database/connection.h"

#include "core/database/checkedpages.h"
#include "core/database/postgresql.h"
#include "core/database/preparedstatement.h"
#include "core/database/schemadialect.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QUuid>
#include <QtSql/QSqlDriver>
#include <QtSql/QSqlError>

#include <algorithm>

namespace tanu {

namespace {

constexpr size_t cachedStatements = 128;

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

bool isPlain(Driver driver, const QString& sql)
{
    static const QStringList prepared {QStringLiteral("SELECT"), QStringLiteral("INSERT"), QStringLiteral("UPDATE"),
        QStringLiteral("DELETE"), QStringLiteral("WITH"), QStringLiteral("VALUES")};
    return driver == Driver::Postgresql && !prepared.contains(leadingKeyword(sql));
}

QString driverName(Driver driver)
{
    return driver == Driver::Sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL");
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

Result<std::unique_ptr<Connection>> Connection::openPostgresql(const QString& url)
{
    std::unique_ptr<Connection> connection(new Connection(Driver::Postgresql, OpenMode::ReadWrite, QString()));
    connection->m_place = postgresql::shownAddress(url);
    if (!connection->m_database.isValid())
        return Error {ErrorKind::NotFound, {QStringLiteral("driver"), driverName(Driver::Postgresql)},
            QStringLiteral("Qt's driver of PostgreSQL is not installed, or libpq is not")};
    if (const auto said = postgresql::address(connection->m_database, url); !said)
        return said.error();
    connection->m_database.setNumericalPrecisionPolicy(QSql::HighPrecision);
    const auto opened = connection->openServer();
    if (opened)
        return connection;
    // Only here: what worked once is no mistake in the address, but a server that has trouble.
    if (opened.error().kind == ErrorKind::NetworkUnreachable && postgresql::doesListen(url))
        return Error {ErrorKind::FieldMalformed, {QStringLiteral("database"), connection->m_place}, opened.error().detail};
    return opened.error();
}

Connection::Connection(Driver driver, OpenMode mode, QString path)
    : m_driver(driver)
    , m_mode(mode)
    , m_path(std::move(path))
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_database(QSqlDatabase::addDatabase(driverName(driver), m_name))
{
}

Connection::~Connection()
{
    m_cache.clear();
    m_stale.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Connection::open()
{
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(m_busyTimeout);
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

Result<void> Connection::openServer()
{
    if (!m_database.open()) {
        const QSqlError failure = m_database.lastError();
        if (!m_database.driver()->isOpen() && failure.type() == QSqlError::ConnectionError)
            return Error {ErrorKind::NetworkUnreachable, {m_place}, failure.databaseText()};
        return this->failure(failure, QStringLiteral("open"));
    }
    const auto settled = settleSession();
    if (!settled)
        m_database.close(); // open but half told, the next use would take it for a whole one
    return settled;
}

Result<void> Connection::settleSession()
{
    const QStringList settings = postgresql::sessionSettings(m_busyTimeout);
    for (const QString& setting : settings) {
        if (const auto done = perform(setting); !done)
            return done;
    }
    return checkServer();
}

/// The order of texts and the forms of numbers are those of SQLite, or else two servers would answer differently.
Result<void> Connection::checkServer()
{
    QSqlQuery query(m_database);
    const bool isAnswered = query.exec(QStringLiteral(
        "SELECT pg_encoding_to_char(encoding), datcollate, datlocprovider::text, "
        "current_setting('server_version_num') FROM pg_database WHERE datname = current_database()"));
    if (!isAnswered || !query.next())
        return failure(query.lastError(), QStringLiteral("look at the database"));
    const QString encoding = query.value(0).toString();
    const QString order = query.value(1).toString();
    const bool isByBytes = order == QLatin1String("C") || order == QLatin1String("POSIX")
        || order.startsWith(QLatin1String("C."));
    constexpr int oldest = 150000;
    if (encoding == QLatin1String("UTF8") && isByBytes && query.value(2).toString() == QLatin1String("c")
        && query.value(3).toInt() >= oldest)
        return {};
    return Error {ErrorKind::FieldMalformed, {QStringLiteral("database"), m_place},
        QStringLiteral("needs PostgreSQL 15 and a database of encoding UTF8 and locale C.UTF-8; it is %1, %2, version %3")
            .arg(encoding, order, query.value(3).toString())};
}

Result<void> Connection::revive()
{
    if (m_driver != Driver::Postgresql || !postgresql::isLost(m_database))
        return {};
    if (!m_nextAttempt.hasExpired())
        return Error {ErrorKind::NetworkUnreachable, {m_place}, QStringLiteral("tried a moment ago")};
    m_cache.clear();
    ++m_session;
    m_database.close();
    QElapsedTimer watch;
    watch.start();
    const auto opened = openServer();
    if (!opened)
        m_nextAttempt.setRemainingTime(watch.elapsed());
    return opened;
}

Result<void> Connection::execute(const QString& sql)
{
    if (!m_inTransaction) {
        if (const auto alive = revive(); !alive)
            return alive;
    }
    if (changesSchema(sql))
        m_cache.clear();
    return m_driver == Driver::Postgresql ? executeSchema(sql) : control(FaultPlan::Step::Execute, sql);
}

Result<void> Connection::executeSchema(const QString& sql)
{
    const auto said = postgresqlSchema(sql);
    if (!said)
        return said.error();
    for (const QString& statement : *said) {
        if (const auto done = control(FaultPlan::Step::Execute, statement); !done)
            return done;
    }
    return {};
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
    m_busyTimeout = milliseconds;
    return execute(m_driver == Driver::Postgresql ? QStringLiteral("SET lock_timeout = %1").arg(milliseconds)
                                                  : QStringLiteral("PRAGMA busy_timeout = %1").arg(milliseconds));
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
    return perform(sql);
}

Result<void> Connection::perform(const QString& sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return failure(query.lastError(), sql);
    return {};
}

Result<std::unique_ptr<PreparedStatement>> Connection::take(const QString& sql)
{
    if (!m_inTransaction) {
        if (const auto alive = revive(); !alive)
            return alive.error();
        m_stale.clear();
    }
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
                           std::move(parameterized->table), nullptr, {}, 0, m_session, isPlain(m_driver, sql)});
    // PostgreSQL drops the rows of a query that only goes forward as soon as another one runs.
    prepared->query.setForwardOnly(m_driver == Driver::Sqlite);
    if (prepared->isPlain)
        return prepared;
    ++m_preparations;
    if (!prepared->query.prepare(parameterized->sql))
        return failure(prepared->query.lastError(), sql);
    return prepared;
}

void Connection::giveBack(std::unique_ptr<PreparedStatement> prepared)
{
    if (prepared->session != m_session) {
        m_stale.push_back(std::move(prepared));
        return;
    }
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
    if (m_driver == Driver::Postgresql && postgresql::isLostAfter(m_database, failure.nativeErrorCode()))
        return {ErrorKind::NetworkUnreachable, {m_place}, sql.simplified() + QStringLiteral(" | ") + failure.databaseText()};
    return toError(failure, sql, m_driver, place());
}

} // namespace tanu
