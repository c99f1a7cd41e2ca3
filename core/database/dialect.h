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
};

/// Every place where the two databases speak differently, so that a new one is added in one file.
namespace dialect {

/// Text that starts a transaction. A writer of SQLite takes the write lock at once (`BEGIN IMMEDIATE`):
/// Why: a reader that turns writer in the middle can be refused when it is too late to wait.
QString beginTransaction(Driver driver, Access access);

/// Statements that must have run before the version of the schema can be read; may be empty.
QString prepareSchemaVersion(Driver driver);

/// One row with one integer: the version of the schema, 0 for an empty database.
QString readSchemaVersion(Driver driver);

/// Stores the version inside the transaction of the step that made it.
QString writeSchemaVersion(Driver driver, int version);

/// One row with one integer: how many tables, views and triggers of ours there are.
QString countSchemaObjects(Driver driver);

} // namespace dialect

} // namespace tanu
