#pragma once

#include "core/base/result.h"
#include "core/tables/table.h"

#include <QtCore/QByteArray>

namespace tanu {

/// Rows of one sheet below its titles: what XLSX can hold.
inline constexpr qint64 mostSheetRows = 1'048'575;

/// The tables as one XLSX workbook, a sheet for each, with typed numbers, dates and shares, the titles bold and kept
/// in view, a filter over them, columns as wide as their contents.
///
/// - Text is never a formula.
/// - The name of a sheet is the table's title: signs that XLSX refuses are left out, it is cut to 31 characters, and a
///   second one of the same name is counted ("Terms (2)").
/// - A table longer than `rowsPerSheet` goes on on a further sheet.
/// - The drawing of a table stands to its right, on its first sheet.
/// - Text longer than the 32,767 characters that a cell holds is cut and ends with an ellipsis.
/// At least one table. Errors: FileUnwritable{path} (the folder of temporary files).
Result<QByteArray> toXlsx(const std::vector<Table>& tables, qint64 rowsPerSheet = mostSheetRows);

} // namespace tanu
