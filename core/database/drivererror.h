#pragma once

#include "core/base/error.h"
#include "core/database/dialect.h"

class QSqlError;

namespace tanu {

/// What the driver said, as an Error.
///
/// - Busy, locked, deadlock, serialization failure, too many connections: DatabaseBusy{path}.
/// - Disk full, input/output error, limit of file size: DiskFull{path}.
/// - Unique, foreign key, check, not null, wrong datatype: DatabaseFailed{"constraint", which, where};
///   which is `unique`, `foreign`, `check`, `notnull` or `datatype`, where is as the driver names it: SQLite the column
///   or the condition, PostgreSQL the constraint.
/// - The server is shutting down or was ended: NetworkUnreachable{path}.
/// - Cannot be opened: FileUnreadable{path}.
/// - Everything else: DatabaseFailed{}.
/// - The detail is the statement and the driver's text; bound values are never in it.
Error toError(const QSqlError& failure, const QString& sql, Driver driver, const QString& path);

/// A key or a CHECK of the schema refused the row, so the caller may give the refusal a name of its own.
bool isConstraint(const Error& error);

/// The row exists already: a unique or primary key refused it.
bool isUniqueViolation(const Error& error);

/// A row that is pointed to does not exist, or a row to be removed is still pointed to.
bool isForeignKeyViolation(const Error& error);

} // namespace tanu
