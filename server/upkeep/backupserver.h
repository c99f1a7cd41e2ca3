#pragma once

#include "server/serverplace.h"

#include "core/base/result.h"

namespace tanu::server {

/// A whole copy of the database as it is at this moment, while servers run on it (P13.2).
///
/// - SQLite: a database file, made by SQLite and read back whole. PostgreSQL: an archive of pg_dump, whose list was read.
/// - The file stands under its name complete and on the disk, or not at all; it never overwrites.
/// - Holds neither `server.key` nor the archive of batches: the key is a secret and is kept apart, the archive is a folder
///   that only grows.
/// - Errors: AlreadyThere (`file`, path), FileUnwritable, DiskFull, NotFound (`server.sqlite` or `server`, folder), NotFound
///   (`pg_dump`), those of the database.
Result<void> backupServer(const ServerPlace& place, const QString& file);

} // namespace tanu::server
