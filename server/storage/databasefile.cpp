#include "server/storage/databasefile.h"

#include "core/database/statement.h"

#include <QtCore/QFileInfo>

namespace tanu::server {

Result<void> checkDatabase(Connection& connection)
{
    const auto answer = Statement::on(connection, QStringLiteral("SELECT one FROM server")).integer();
    return answer ? Result<void>() : Result<void>(answer.error());
}

Result<qint64> databaseBytes(Connection& connection)
{
    if (connection.driver() == Driver::Postgresql)
        return Statement::on(connection, QStringLiteral("SELECT pg_database_size(current_database())")).integer();
    return QFileInfo(connection.path()).size() + QFileInfo(connection.path() + QLatin1String("-wal")).size();
}

Result<void> checkpointLog(Connection& connection)
{
    if (connection.driver() == Driver::Postgresql)
        return {};
    return connection.execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

Result<void> emptyDatabase(Connection& connection)
{
    Q_ASSERT_X(connection.driver() == Driver::Postgresql, "emptyDatabase", "a file is removed");
    return connection.perform(QStringLiteral(R"(DO $empty$
DECLARE one text;
BEGIN
    FOR one IN SELECT oid::regclass::text FROM pg_class
               WHERE relnamespace = current_schema()::text::regnamespace AND relkind = 'r' LOOP
        EXECUTE 'DROP TABLE ' || one || ' CASCADE';
    END LOOP;
    FOR one IN SELECT oid::regprocedure::text FROM pg_proc
               WHERE pronamespace = current_schema()::text::regnamespace AND prorettype = 'trigger'::regtype LOOP
        EXECUTE 'DROP FUNCTION ' || one;
    END LOOP;
END $empty$)"));
}

} // namespace tanu::server
