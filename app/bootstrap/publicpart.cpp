#include "app/bootstrap/publicpart.h"

#include "app/bootstrap/datafolder.h"
#include "core/database/localplace.h"
#include "core/database/migrator.h"
#include "core/security/signing.h"
#include "core/storage/centerschema.h"

#include <QtCore/QFile>

namespace tanu {

Result<std::unique_ptr<Connection>> openPublicPart(const QString& data)
{
    const QString path = datafolder::databasePath(data);
    if (!QFile::exists(path))
        return Error {ErrorKind::NotFound, {QStringLiteral("data"), data}, {}};
    if (const auto local = checkLocalPlace(data, path); !local)
        return local.error();
    if (const auto started = initialiseSodium(); !started) // signatures are verified with it
        return started.error();
    auto connection = Connection::openSqlite(path, Connection::OpenMode::ReadOnly);
    if (!connection)
        return connection.error();
    const auto version = Migrator::storedVersion(**connection);
    if (!version)
        return version.error();
    const int known = Migrator(centerMigrations()).newest();
    if (*version > known)
        return Error {ErrorKind::DatabaseNewer, {QString::number(*version), QString::number(known)}, {}};
    return connection;
}

} // namespace tanu
