#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

class QSqlDatabase;
struct pg_conn;

namespace tanu::postgresql {

/// Whether the place of a database is an address of PostgreSQL and not a file: `postgresql://...`.
bool isAddress(const QString& place);

/// Sets who, where and what of the address on a connection of QPSQL that is not open yet.
///
/// - `postgresql://user@host:port/name`, or `postgresql:///name?host=/run/postgresql&user=x` for a socket of this
///   machine. What is not named comes from the environment and ~/.pgpass, as everywhere in PostgreSQL; a password is
///   better kept there than in the address, which other users of the machine can see.
/// - Errors: FieldMalformed (`database`, the address without its password).
Result<void> address(QSqlDatabase& database, const QString& url);

/// The address as it may be shown: without user and password.
QString shownAddress(const QString& url);

/// The address with everything in it that the programs of PostgreSQL (pg_dump) are to know; the password stands apart.
struct ClientAddress {
    QString url; ///< without the password
    QString password; ///< for PGPASSWORD; empty: none was named
};
ClientAddress clientAddress(const QString& url);

/// A server takes connections at this address, whoever is named in it.
bool doesListen(const QString& url);

/// The connection of libpq below an open one; null if it is not open or the driver is another.
pg_conn* handleOf(const QSqlDatabase& database);

/// The server is not there any more, or was not when the connection was last opened: nothing can be done on it.
bool isLost(const QSqlDatabase& database);

/// The same, asked after a failure of this state: a server that ends says so before it closes the connection.
bool isLostAfter(const QSqlDatabase& database, const QString& state);

/// A statement failed in the open transaction: the server will roll it back, whatever is said.
bool isAborted(const QSqlDatabase& database);

/// The server has a transaction open for this connection.
bool hasTransaction(const QSqlDatabase& database);

/// What every session is told first: waits, time, no chatter.
QStringList sessionSettings(int busyTimeout);

} // namespace tanu::postgresql
