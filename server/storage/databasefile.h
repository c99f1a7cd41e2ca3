#pragma once

#include "core/database/connection.h"

namespace tanu::server {

/// The database answers, and it is one of a server. Errors: those of the database.
Result<void> checkDatabase(Connection& connection);

/// Bytes that the database takes up where it lies. Errors: those of the database.
Result<qint64> databaseBytes(Connection& connection);

/// Brings what stands in SQLite's log into the database itself, so that the file alone is whole; nothing to do
/// elsewhere. Errors: those of the database.
Result<void> checkpointLog(Connection& connection);

/// Takes away every table of PostgreSQL, with what hangs on it: for a restore that failed, in a database that was empty.
/// Errors: those of the database.
Result<void> emptyDatabase(Connection& connection);

} // namespace tanu::server
