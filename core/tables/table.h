#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <optional>
#include <variant>
#include <vector>

namespace tanu {

/// How the values of a column are written; a cell is what it is, whatever its column says.
enum class ColumnKind {
    Text,
    Integer,
    Decimal, ///< at most two places
    Percent, ///< a share of 0 to 1, shown as `71.4 %`
    Date,
    Moment, ///< shown as the wall in Kazakhstan
};

struct TableColumn {
    QString title; ///< in the reader's language
    ColumnKind kind = ColumnKind::Text;
};

/// Nothing, text, a whole number, a number, a day, a moment in UTC.
using TableCell = std::variant<std::monostate, QString, qint64, double, QDate, QDateTime>;

/// A drawing of lying bars beside a table, where the form of file has drawings (XLSX).
struct TableChart {
    QString title;
    size_t labels = 0; ///< column that names the bars
    std::vector<size_t> values; ///< columns, a series each, named by their titles
    size_t rows = 0; ///< so many from the first on, at least 1
};

/// A list or a set of figures as it leaves the program, with titles in the reader's language; typed, so that a
/// spreadsheet can count with it. Every row has one cell per column.
struct Table {
    QString title;
    std::vector<TableColumn> columns;
    std::vector<std::vector<TableCell>> rows;
    std::optional<TableChart> chart = {};
};

} // namespace tanu
