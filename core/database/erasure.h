#pragma once

#include "core/database/connection.h"

namespace tanu {

/// Takes away for good what a step of the schema replaced: the copies that Migrator made of versions below this one, and
/// what the database file still holds of rows that were removed or written anew (S2).
///
/// - The copies are overwritten before they are removed; the database is written anew, and its log emptied.
/// - Nothing is done where no such copy is there: then it was done before, or there was nothing.
/// Errors: FileUnwritable, DiskFull, DatabaseBusy (somebody reads in the log), those of the database.
Result<void> eraseCopiesBelow(Connection& connection, int version);

} // namespace tanu
