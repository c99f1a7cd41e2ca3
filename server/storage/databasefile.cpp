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

} // namespace tanu::server
