#pragma once

#include "core/database/connection.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <optional>

namespace tanu {

/// Many rows into one table by COPY, the fastest way that PostgreSQL has.
///
///     BulkInsert rows(connection, QStringLiteral("record"), {QStringLiteral("id"), QStringLiteral("revision")});
///     rows.row().add(id).add(revision);
///     if (const auto sent = rows.send(); !sent) ...
///
/// - Whole or not at all: one row that the schema refuses refuses all of them and spoils the transaction, so `send`
///   stands in a Savepoint where that may be.
/// - Every value in the form of its column: an integer for INTEGER, bytes for BLOB, text for TEXT. Exactly as many values
///   per row as columns; anything else is a bug and asserts.
/// - For SQLite there is nothing faster than a prepared statement per row: `isPossible` says no.
class BulkInsert final {
public:
    [[nodiscard]] static bool isPossible(const Connection& connection) { return connection.driver() == Driver::Postgresql; }

    BulkInsert(Connection& connection, const QString& table, const QStringList& columns);

    /// Begins the next row.
    BulkInsert& row();
    BulkInsert& add(qint64 value);
    BulkInsert& add(const QByteArray& value);
    BulkInsert& add(const QString& value);
    BulkInsert& addNull();
    template <typename T>
    BulkInsert& add(const std::optional<T>& value)
    {
        return value ? add(*value) : addNull();
    }

    [[nodiscard]] qint64 count() const { return m_rows; }

    /// Forgets the rows.
    void clear() { begin(); }

    /// Sends them; afterwards it is empty. Errors: those of the database.
    Result<void> send();

private:
    void begin();
    void number(quint32 value);
    BulkInsert& field(const QByteArray& bytes);

    Connection& m_connection;
    QString m_sql;
    qsizetype m_columns;
    qsizetype m_values = 0; ///< of the current row
    qint64 m_rows = 0;
    QByteArray m_data;
};

} // namespace tanu
