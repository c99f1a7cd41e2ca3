#pragma once

#include "core/domain/values/badlines.h"
#include "core/domain/values/csv.h"

#include <functional>
#include <vector>

namespace tanu {

/// Told about a long import in whole per mille of the work, from 0 to 1000; `false` stops it, and nothing is
/// changed.
using ImportProgress = std::function<bool(int perMille)>;

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
