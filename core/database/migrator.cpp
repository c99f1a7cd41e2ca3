#include "core/database/migrator.h"

#include "core/database/backup.h"
#include "core/database/erasure.h"
#include "core/database/sqltext.h"
#include "core/database/statement.h"
#include "core/database/transaction.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace tanu {

namespace {

Error failed(const QString& detail)
{
    return {ErrorKind::DatabaseFailed, {}, detail};
}

Result<QString> scriptOf(const Migration& migration)
{
    if (!migration.sql.startsWith(QLatin1String(":/")))
        return migration.sql;
    QFile resource(migration.sql);
    if (!resource.open(QIODevice::ReadOnly))
        return failed(QStringLiteral("no such resource: %1").arg(migration.sql));
    return QString::fromUtf8(resource.readAll());
}

/// These would end the step's transaction in the middle, or cannot run inside it.
bool breaksTransaction(const QString& sql)
{
    static const QStringList keywords {QStringLiteral("BEGIN"), QStringLiteral("COMMIT"), QStringLiteral("END"),
                                       QStringLiteral("ROLLBACK"), QStringLiteral("VACUUM")};
    return keywords.contains(leadingKeyword(sql));
}

Result<void> runScript(Connection& connection, const Migration& migration)
{
    const auto script = scriptOf(migration);
    if (!script)
        return script.error();
    const auto statements = splitScript(*script);
    if (!statements)
        return statements.error();
    for (const QString& statement : *statements) {
        if (breaksTransaction(statement))
            return failed(QStringLiteral("not allowed in a migration: %1").arg(statement.simplified()));
        if (const auto done = connection.execute(statement); !done)
            return done;
    }
    return migration.work ? migration.work(connection) : Result<void>();
}

/// Foreign keys are not enforced while this lives (SQLite only; house fact: a switch outside transactions).
class ForeignKeysOff {
public:
    explicit ForeignKeysOff(Connection& connection)
        : m_connection(connection)
    {
    }
    ~ForeignKeysOff() { static_cast<void>(end()); }
    Q_DISABLE_COPY_MOVE(ForeignKeysOff)

    Result<void> begin()
    {
        const auto switched = set(QStringLiteral("OFF"));
        m_isOff = switched.isOk();
        return switched;
    }
    Result<void> end()
    {
        if (!m_isOff)
            return {};
        const auto switched = set(QStringLiteral("ON"));
        m_isOff = !switched.isOk();
        return switched;
    }

private:
    Result<void> set(const QString& value)
    {
        if (m_connection.driver() != Driver::Sqlite)
            return {};
        return m_connection.execute(QStringLiteral("PRAGMA foreign_keys = %1").arg(value));
    }

    Connection& m_connection;
    bool m_isOff = false;
};

Result<void> checkForeignKeys(Connection& connection)
{
    if (connection.driver() != Driver::Sqlite)
        return {};
    return Statement::on(connection, QStringLiteral("PRAGMA foreign_key_check"))
        .forEach([](const Row& row) -> Result<void> {
            return failed(QStringLiteral("a row of %1 points to nothing in %2")
                              .arg(row.value(u"table").toString(), row.value(u"parent").toString()));
        });
}

/// Several processes that start at once migrate one after another; the later ones find it done. The lock belongs to the
/// session, so a process that is killed gives it up.
class MigrationLock {
public:
    explicit MigrationLock(Connection& connection)
        : m_connection(connection)
    {
    }
    ~MigrationLock()
    {
        if (m_isHeld)
            static_cast<void>(m_connection.perform(QStringLiteral("SELECT pg_advisory_unlock(1952542325, 2)")));
    }
    Q_DISABLE_COPY_MOVE(MigrationLock)

    Result<void> take()
    {
        if (m_connection.driver() != Driver::Postgresql)
            return {};
        // A long step of somebody else is no reason to give up.
        if (const auto patient = m_connection.perform(QStringLiteral("SET lock_timeout = 0")); !patient)
            return patient;
        const auto taken = m_connection.perform(QStringLiteral("SELECT pg_advisory_lock(1952542325, 2)"));
        m_isHeld = taken.isOk();
        const auto restored = m_connection.setBusyTimeout(m_connection.busyTimeout());
        return taken ? restored : taken;
    }

private:
    Connection& m_connection;
    bool m_isHeld = false;
};

Result<void> applyStep(Connection& connection, const Migration& migration)
{
    return inTransaction(connection, [&]() -> Result<void> {
        // Another program may have migrated between the first look and the write lock.
        const auto stored = Migrator::storedVersion(connection);
        if (!stored)
            return stored.error();
        if (*stored >= migration.version)
            return {};
        if (const auto done = runScript(connection, migration); !done)
            return done;
        if (const auto checked = checkForeignKeys(connection); !checked)
            return checked;
        if (const QString needed = dialect::prepareSchemaVersion(connection.driver()); !needed.isEmpty()) {
            if (const auto done = connection.execute(needed); !done)
                return done;
        }
        return connection.execute(dialect::writeSchemaVersion(connection.driver(), migration.version));
    });
}

QString freeBackupPath(const QString& path, int version)
{
    const QString stem = QStringLiteral("%1.v%2").arg(path).arg(version);
    QString candidate = stem + QStringLiteral(".backup");
    for (int copy = 2; QFileInfo::exists(candidate); ++copy)
        candidate = QStringLiteral("%1-%2.backup").arg(stem).arg(copy);
    return candidate;
}

/// The path of the copy; empty if there was nothing to copy.
Result<QString> backupBefore(Connection& connection, int version)
{
    if (connection.path().isEmpty())
        return QString();
    const auto objects = Statement::on(connection, dialect::countSchemaObjects(connection.driver())).integer();
    if (!objects)
        return objects.error();
    if (*objects == 0)
        return QString();
    const QString path = freeBackupPath(connection.path(), version);
    if (const auto copied = backupTo(connection, path); !copied)
        return copied.error();
    return path;
}

} // namespace

Migrator::Migrator(std::vector<Migration> migrations)
    : m_migrations(std::move(migrations))
{
}

Result<int> Migrator::storedVersion(Connection& connection)
{
    const Driver driver = connection.driver();
    if (const QString question = dialect::hasSchemaVersion(driver); !question.isEmpty()) {
        const auto has = Statement::on(connection, question).integer();
        if (!has)
            return has.error();
        if (*has == 0)
            return 0;
    }
    const auto version = Statement::on(connection, dialect::readSchemaVersion(driver)).integer();
    if (!version)
        return version.error();
    return static_cast<int>(*version);
}

Result<void> Migrator::migrate(Connection& connection) const
{
    if (const auto checked = checkVersions(); !checked)
        return checked;
    MigrationLock lock(connection);
    if (const auto taken = lock.take(); !taken)
        return taken;
    const auto stored = storedVersion(connection);
    if (!stored)
        return stored.error();
    if (*stored > newest())
        return Error {ErrorKind::DatabaseNewer, {QString::number(*stored), QString::number(newest())}, connection.place()};
    if (*stored == newest())
        return eraseBefore(connection);

    const auto backup = backupBefore(connection, *stored);
    if (!backup)
        return backup.error();
    const auto applied = applyFrom(connection, *stored);
    if (applied)
        return eraseBefore(connection);
    if (backup->isEmpty())
        return applied;
    if (const auto reached = storedVersion(connection); reached && *reached == *stored)
        QFile::remove(*backup);
    return applied;
}

Result<void> Migrator::checkVersions() const
{
    for (size_t i = 0; i < m_migrations.size(); ++i) {
        if (m_migrations[i].version != static_cast<int>(i) + 1)
            return failed(QStringLiteral("migration %1 stands where %2 is due").arg(m_migrations[i].version).arg(i + 1));
    }
    return {};
}

int Migrator::lastErasing() const
{
    int version = 0;
    for (const Migration& migration : m_migrations)
        version = migration.erases ? migration.version : version;
    return version;
}

Result<void> Migrator::eraseBefore(Connection& connection) const
{
    return lastErasing() == 0 ? Result<void>() : eraseCopiesBelow(connection, lastErasing());
}

Result<void> Migrator::applyFrom(Connection& connection, int version) const
{
    ForeignKeysOff keys(connection);
    if (const auto off = keys.begin(); !off)
        return off;
    for (size_t i = static_cast<size_t>(version); i < m_migrations.size(); ++i) {
        const Migration& migration = m_migrations[i];
        if (const auto applied = applyStep(connection, migration); !applied) {
            Error error = applied.error();
            error.detail.prepend(QStringLiteral("migration %1 (%2): ")
                                     .arg(migration.version)
                                     .arg(QString::fromUtf8(migration.name)));
            return error;
        }
    }
    return keys.end();
}

} // namespace tanu
