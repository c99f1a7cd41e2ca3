#pragma once

#include "core/database/connection.h"

#include <QtCore/QMap>

namespace tanu::test {

/// Every table of the database with all its rows as text, so that two moments can be compared and a difference
/// can be read. Ends the program if it cannot be read.
QMap<QString, QStringList> dumpTables(Connection& connection);
/// The same of a database that may be broken. Errors: those of the database.
Result<QMap<QString, QStringList>> readTables(Connection& connection);

/// The names of the tables whose rows differ, in order.
QStringList tablesThatDiffer(const QMap<QString, QStringList>& before, const QMap<QString, QStringList>& after);

/// How many entries the journal has.
qint64 journalLength(Connection& connection);

} // namespace tanu::test
