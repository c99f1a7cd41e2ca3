#include "core/database/dialect.h"

namespace tanu::dialect {

QString beginTransaction(Driver driver, Access access)
{
    if (driver == Driver::Postgresql)
        return access == Access::Write ? QStringLiteral("BEGIN")
                                       : QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    return access == Access::Write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN DEFERRED");
}

QString prepareSchemaVersion(Driver driver)
{
    if (driver == Driver::Postgresql)
        return QStringLiteral("CREATE TABLE IF NOT EXISTS schema_version (version integer NOT NULL)");
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
