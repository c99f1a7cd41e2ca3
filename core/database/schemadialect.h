#pragma once

#include "core/base/result.h"

#include <QtCore/QStringList>

namespace tanu {

/// Schemas are written once, in SQLite's words; this says the same in PostgreSQL's.
///
/// - INTEGER is bigint, BLOB is bytea, REAL is double precision; STRICT and WITHOUT ROWID fall away.
/// - The only column of an `INTEGER PRIMARY KEY` numbers itself, as in SQLite.
/// - `x GLOB 'pattern'` becomes a regular expression, x'00ff' a bytea.
/// - A trigger becomes a function and a trigger on each row: `WHEN` a condition, then statements, among them
///   `SELECT RAISE(ABORT, 'message')`, with a `WHERE` or without.
/// - One statement in, one or two out; what is no CREATE, ALTER or DROP keeps its words except for x''.
/// - Errors: DatabaseFailed for what cannot be said (PRAGMA, a trigger of another form).
Result<QStringList> postgresqlSchema(const QString& statement);

} // namespace tanu
