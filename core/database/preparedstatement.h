#pragma once

#include "core/database/row.h"
#include "core/database/sqltext.h"

#include <QtSql/QSqlQuery>

namespace tanu {

/// A statement that the driver has prepared, as it lies in the cache of its connection.
struct PreparedStatement {
    QString sql; ///< as the caller wrote it; the key of the cache
    QSqlQuery query;
    std::vector<Placeholder> placeholders;
    QString table;
    std::shared_ptr<const RowColumns> columns; ///< known after the first run with an answer
    std::vector<bool> mayBeNumeric = {}; ///< by column, of PostgreSQL alone; known with the columns
    quint64 lastUse = 0;
    int session = 1; ///< of the connection, in which it was prepared
    bool isPlain = false; ///< sent as text each time: PostgreSQL prepares no SAVEPOINT and the like
};

} // namespace tanu
