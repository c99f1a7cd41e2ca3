#pragma once

#include "core/tables/table.h"
#include "server/actions/analysis/yearanalysis.h"
#include "server/analysis/indicators.h"
#include "server/console/frame/say.h"
#include "server/console/html/barchart.h"

namespace tanu::server {

/// The figures of one dimension as a table with titles in the reader's language: for the page, the paper and the
/// workbook alike.
Table indicatorTable(const Say& say, Dimension dimension, const IndicatorRows& rows);

/// What is drawn of them: the first lines with procedures, the passed ones of all; so many at most.
inline constexpr size_t barsShown = 20;
QList<Bar> barsOf(const Say& say, Dimension dimension, const IndicatorRows& rows);

/// Up to when records are counted, how many are not counted yet, and what is known of the submission (P21): the page and
/// every paper say it in the same words.
QString standingOf(const Say& say, const YearAnalysis& analysis);

/// What a line is called: a region by its name, a level, a basis by its words.
QString labelOf(const Say& say, Dimension dimension, const IndicatorRow& row);

/// A cell as text: shares as `71.4 %`, a dash for nothing.
QString shownCell(const TableCell& cell, ColumnKind kind);

} // namespace tanu::server
