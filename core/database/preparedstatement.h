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
    quint64 lastUse = 0;
};

} // namespace tanu
