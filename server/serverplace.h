#pragma once

#include <QtCore/QString>

namespace tanu::server {

/// The database that `tanu-server` was told to use: the option `--database`, or TANU_DATABASE in the environment, where
/// other users of the machine do not see it. Empty: SQLite in the folder of the server.
QString databaseFromEnvironment();

/// From here on, for this process and those that it starts.
void setDatabaseInEnvironment(const QString& address);

/// Where a server lives: its folder, which several processes share, and its database.
struct ServerPlace {
    QString folder; ///< of `server.key`, and of `server.sqlite` where there is no other database
    QString database = databaseFromEnvironment(); ///< `postgresql://...` or empty

    ServerPlace(const QString& data)
        : folder(data)
    {
    }
    ServerPlace(const QString& data, const QString& address)
        : folder(data)
        , database(address)
    {
    }
};

} // namespace tanu::server
