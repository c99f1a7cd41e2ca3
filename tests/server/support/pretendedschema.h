#pragma once

#include "core/database/connection.h"

namespace tanu::server {

/// The database says that it has this version of the schema, whatever it has.
inline Result<void> pretendSchema(Connection& connection, int version)
{
    if (connection.driver() == Driver::Postgresql) {
        if (const auto cleared = connection.perform(QStringLiteral("DELETE FROM schema_version")); !cleared)
            return cleared;
    }
    return connection.execute(dialect::writeSchemaVersion(connection.driver(), version));
}

} // namespace tanu::server
