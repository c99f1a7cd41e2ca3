#pragma once

#include "core/domain/values/csv.h"

#include <functional>
#include <vector>

namespace tanu {

/// Told about a long import in whole per mille of the work, from 0 to 1000; `false` stops it, and nothing is
/// changed.
using ImportProgress = std::function<bool(int perMille)>;

/// How many lines an import names before it stops looking for more.
inline constexpr int mostBadLines = 100;

/// One line that cannot be imported.
struct BadLine {
    qint64 line = 0; ///< from 1, where the record begins
    QString what; ///< a code: what is wrong

    friend bool operator==(const BadLine&, const BadLine&) = default;
};

/// The lines that an ImportLineBad names; empty for another kind of error.
std::vector<BadLine> badLinesOf(const Error& error);

/// Collects bad lines up to `mostBadLines`.
class BadLines {
public:
    void add(qint64 line, const QString& what);
    [[nodiscard]] bool isFull() const { return m_lines.size() >= mostBadLines; }
    [[nodiscard]] bool isEmpty() const { return m_lines.empty(); }

    /// ImportLineBad{line, what, line, what, ...} by line; there is at least one.
    [[nodiscard]] Error error() const;

private:
    std::vector<BadLine> m_lines;
};

/// What an import brought.
struct ImportSummary {
    int rows = 0; ///< that stand in the table now
    int rowsBefore = 0; ///< that were replaced
};

/// A classifier's file: its header, and what to do with a record.
struct ImportFormat {
    QString header; ///< the first line, exactly
    int fields = 0; ///< per record
    std::function<QString(const CsvRecord&)> take; ///< empty, or the code of what is wrong with it
};

/// The text of a file of UTF-8, without its byte order mark. Errors: ImportLineBad{line, `encoding`, ...}.
Result<QString> importText(const QByteArray& file);

/// Reads a file to its end or to the hundredth bad line; the first half of the progress. What is wrong with single
/// records is added to `bad`.
/// Errors: ImportLineBad{line, `encoding` | `header`, ...} for a file that is none of these, Cancelled.
Result<void> readImport(
    const QByteArray& file, const ImportFormat& format, const ImportProgress& progress, BadLines& bad);

/// Tells that `done` of `total` are stored: the second half of the progress. Errors: Cancelled.
Result<void> reportStored(const ImportProgress& progress, size_t done, size_t total);

/// Puts the rows in place of what the table held. Errors: Cancelled, those of the database.
template <typename Table, typename Row>
Result<ImportSummary> replaceRows(Table table, const std::vector<Row>& rows, const ImportProgress& progress)
{
    const Result<qint64> before = table.count();
    if (!before)
        return before.error();
    if (const Result<void> cleared = table.clear(); !cleared)
        return cleared.error();
    size_t done = 0;
    for (const Row& row : rows) {
        if (const Result<void> inserted = table.insert(row); !inserted)
            return inserted.error();
        if (const Result<void> reported = reportStored(progress, ++done, rows.size()); !reported)
            return reported.error();
    }
    return ImportSummary {static_cast<int>(rows.size()), static_cast<int>(*before)};
}

} // namespace tanu
