#pragma once

#include "core/tables/table.h"
#include "server/analysis/indicators.h"
#include "server/console/frame/say.h"

namespace tanu::server {

/// The figures of one dimension as a table with titles in the reader's language: for the page, the paper and the
/// workbook alike.
Table indicatorTable(const Say& say, Dimension dimension, const IndicatorRows& rows);

/// What a line is called: a region by its name, a level, a basis by its words.
QString labelOf(const Say& say, Dimension dimension, const IndicatorRow& row);

/// A cell as text: shares as `71.4 %`, a dash for nothing.
QString shownCell(const TableCell& cell, ColumnKind kind);

} // namespace tanu::server
