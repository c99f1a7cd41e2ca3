#pragma once

#include <QtCore/QString>

namespace tanu {

/// Which database program stands behind a connection.
enum class Driver {
    Sqlite,
    Postgresql,
};

/// How a transaction will use the database.
enum class Access {
    Read, ///< one unchanging picture of the data
    Write, ///< the only writer from its first statement on
    WriteBeside, ///< a writer among others: what it changes it protects by named locks (core/database/namedlock.h)
};

/// Every place where the two databases speak differently, so that a new one is added in one file.
namespace dialect {

/// Text that starts a transaction. A writer of SQLite takes the write lock at once (`BEGIN IMMEDIATE`):
/// Why: a reader that turns writer in the middle can be refused when it is too late to wait.
/// A writer of PostgreSQL begins like any other and is alone by `lockWriters`.
QString beginTransaction(Driver driver, Access access);

/// What makes a writer the only one, as the first statement of its transaction; empty where beginning does it, and for
/// readers. Why a lock and not SERIALIZABLE: what waited sees what was committed before, and nothing is to be repeated.
QString lockWriters(Driver driver, Access access);

/// One row with one integer: whether the version of the schema can be read; empty where it always can.
QString hasSchemaVersion(Driver driver);

/// A statement that must have run before the version of the schema can be written; may be empty.
QString prepareSchemaVersion(Driver driver);

/// One row with one integer: the version of the schema, 0 for an empty database.
QString readSchemaVersion(Driver driver);

/// Stores the version inside the transaction of the step that made it.
QString writeSchemaVersion(Driver driver, int version);

/// One row with one integer: how many tables, views and triggers of ours there are.
QString countSchemaObjects(Driver driver);

} // namespace dialect

} // namespace tanu
