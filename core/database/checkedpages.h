#pragma once

#include <QtSql/QSqlDatabase>

namespace tanu {

/// Pages of SQLite files that know whether they are as they were written: eight bytes at the end of each hold a checksum
/// of the rest and of the page's number.
///
/// - A page that was touched outside of SQLite, or lies where another one was written, is not read: the statement fails
///   (SQLITE_IOERR_DATA, told as DatabaseFailed), as does every backup and every check that comes to it.
/// - New files have such pages; a file that was made without stays as it is until a VACUUM, VACUUM INTO included.
/// - Works below SQLite, as the file layer of this program, for all tables, indexes and scans alike. The log of
///   unfinished work (-wal) has checksums of its own in SQLite.
/// - Against accidents and blind changes: whoever changes a page on purpose can also write its checksum. Against those
///   stand the sealed columns and the journal.
/// Why: SQLite notices damaged structure and not a changed name, mark or date, which are a candidate's whole case.
namespace checkedpages {

/// From here on every SQLite file of this program is opened through the layer. Any number of times, from any thread.
void install();

/// A file that this connection makes gets checked pages; to be called before anything is written. False if the driver
/// is not the SQLite that this program is linked with: then pages have no checksum, and everything else works.
bool wish(const QSqlDatabase& database);

} // namespace checkedpages

} // namespace tanu
