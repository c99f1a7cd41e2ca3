#pragma once

#include "core/database/statement.h"
#include "core/storage/centerschema.h"
#include "tests/support/testcenter.h"
#include "tests/support/testsealer.h"

namespace tanu::test {

/// A migrated database in memory with nothing in it.
inline std::unique_ptr<Connection> emptyDatabase()
{
    auto connection = openSealed(QString(), Connection::OpenMode::Memory);
    need(Migrator(centerMigrations()).migrate(*connection));
    return connection;
}

inline QString kk(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace tanu::test
