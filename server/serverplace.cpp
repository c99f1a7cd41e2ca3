#include "server/serverplace.h"

namespace tanu::server {

namespace {

constexpr const char* variable = "TANU_DATABASE";

} // namespace

QString databaseFromEnvironment()
{
    return qEnvironmentVariable(variable);
}

void setDatabaseInEnvironment(const QString& address)
{
    qputenv(variable, address.toUtf8());
}

} // namespace tanu::server
