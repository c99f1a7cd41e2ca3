#include "core/database/dialect.h"

namespace tanu::dialect {

QString beginTransaction(Driver driver, Access access)
{
    if (driver == Driver::Postgresql)
        return access == Access::Read ? QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
                                      : QStringLiteral("BEGIN ISOLATION LEVEL READ COMMITTED");
    return access == Access::Read ? QStringLiteral("BEGIN DEFERRED") : QStringLiteral("BEGIN IMMEDIATE");
}

QString lockWriters(Driver driver, Access access)
{
    if (driver != Driver::Postgresql || access == Access::Read)
        return {};
    // "tanu" in ASCII, 1: the lock of the writers.
    return access == Access::Write ? QStringLiteral("SELECT pg_advisory_xact_lock(1952542325, 1)")
                                   : QStringLiteral("SELECT pg_advisory_xact_lock_shared(1952542325, 1)");
}

QString hasSchemaVersion(Driver driver)
{
    if (driver == Driver::Postgresql)
        return QStringLiteral("SELECT count(to_regclass('schema_version'))");
    return {};
}

QString prepareSchemaVersion(Driver driver)
{
    if (driver == Driver::Postgresql)
        return QStringLiteral("CREATE TABLE IF NOT EXISTS schema_version (version bigint NOT NULL)");
    return {};
}

QString readSchemaVersion(Driver driver)
{
    if (driver == Driver::Postgresql)
        return QStringLiteral("SELECT coalesce(max(version), 0) FROM schema_version");
    return QStringLiteral("PRAGMA user_version");
}

QString writeSchemaVersion(Driver driver, int version)
{
    if (driver == Driver::Postgresql)
        return QStringLiteral("INSERT INTO schema_version (version) VALUES (%1)").arg(version);
    return QStringLiteral("PRAGMA user_version = %1").arg(version);
}

QString countSchemaObjects(Driver driver)
{
    if (driver == Driver::Postgresql)
        return QStringLiteral("SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema()");
    return QStringLiteral("SELECT count(*) FROM sqlite_master");
}

} // namespace tanu::dialect
