#include "server/monitoring/health.h"

#include "core/database/migrator.h"
#include "core/security/folderstore.h"
#include "core/security/installationkey.h"
#include "server/storage/databasefile.h"
#include "server/storage/datakeymark.h"
#include "server/storage/serverschema.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <filesystem>

namespace tanu::server {

namespace {

QString stateOf(bool isWell)
{
    return isWell ? QStringLiteral("ok") : QStringLiteral("failing");
}

// Why not QStorageInfo: it wants to know the mount as well, which a container does not always show.
qint64 freeBytesAt(const QString& folder)
{
    std::error_code failed;
    const auto space = std::filesystem::space(std::filesystem::path(folder.toStdU16String()), failed);
    return failed ? 0 : static_cast<qint64>(space.available);
}

} // namespace

bool Health::isReady() const
{
    return doesDatabaseAnswer && areKeysThere && schema == newestSchema && freeBytes >= leastFreeBytes;
}

QByteArray Health::json() const
{
    const QJsonObject checks{
        {QStringLiteral("database"), QJsonObject{{QStringLiteral("state"), stateOf(doesDatabaseAnswer)}}},
        {QStringLiteral("key"), QJsonObject{{QStringLiteral("state"), stateOf(areKeysThere)}}},
        {QStringLiteral("schema"),
            QJsonObject{{QStringLiteral("state"), stateOf(schema == newestSchema)},
                {QStringLiteral("version"), schema}, {QStringLiteral("newest"), newestSchema}}},
        {QStringLiteral("disk"),
            QJsonObject{{QStringLiteral("state"), stateOf(freeBytes >= leastFreeBytes)},
                {QStringLiteral("freeBytes"), freeBytes}, {QStringLiteral("leastFreeBytes"), leastFreeBytes}}}};
    const QJsonObject whole{
        {QStringLiteral("status"), isReady() ? QStringLiteral("ready") : QStringLiteral("failing")},
        {QStringLiteral("checks"), checks}};
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

Health look(Connection& connection, const ServerIdentity& identity, const QString& data, qint64 leastFreeBytes)
{
    Health health;
    health.doesDatabaseAnswer = checkDatabase(connection).isOk();
    FolderStore keys(data);
    const auto key = loadKey(keys, QStringLiteral("server"));
    const bool isOwn = key.isOk() && checkKeyOf(identity, (*key)->publicKey()).isOk();
    health.areKeysThere = isOwn && connection.sealer() && isDataKeyOf(*connection.sealer(), keys);
    const auto version = Migrator::storedVersion(connection);
    health.schema = version ? *version : 0;
    health.newestSchema = Migrator(serverMigrations()).newest();
    health.freeBytes = freeBytesAt(data);
    health.leastFreeBytes = leastFreeBytes;
    return health;
}

} // namespace tanu::server
