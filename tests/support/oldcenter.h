#pragma once

#include "core/database/connection.h"

#include <QtCore/QMap>
#include <QtCore/QStringList>

namespace tanu::test {

/// From this version on personal data lies sealed (S2).
inline constexpr int sealedVersion = 5;

/// Tables that people's data is in; what the database keeps for itself and for searching is built, not carried.
QStringList carriedTables(Connection& connection);

/// Comma separated, in the order of the table.
QString columnsOf(Connection& connection, const QString& table);

/// Every row as one line, sorted, with what is sealed opened.
QStringList rowsInPlain(Connection& connection, const QString& table, const QString& columns);

/// Puts everything that a center has into the tables and columns that an older version of the schema knew, as that
/// version wrote it: before `sealedVersion` in plain, and with the IIN in what can be found. Gives these tables and
/// columns. Whatever fails ends the test program.
QMap<QString, QString> fillAsBefore(Connection& old, Connection& center, int version);

} // namespace tanu::test
