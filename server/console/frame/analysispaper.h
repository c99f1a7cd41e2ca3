#pragma once

#include "core/base/result.h"
#include "server/actions/analysis/yearanalysis.h"
#include "server/console/frame/say.h"
#include "server/console/html/html.h"

#include <QtCore/QByteArray>

namespace tanu::server {

/// What the paper of an analysis says (P20, P21): up to when records are counted, the four parts, and behind them every
/// figure of every dimension with its drawing.
Html analysisHtml(const Say& say, const YearAnalysis& analysis, const QDateTime& now);

/// The same as PDF. Needs QGuiApplication. Errors: NotFound (no font with all Kazakh letters), those of pdfBytes.
Result<QByteArray> analysisPdf(const Say& say, const YearAnalysis& analysis, const QDateTime& now);

/// The figures as a workbook, a sheet with its drawing for each dimension, and one with the texts and up to when records are
/// counted. Errors: those of toXlsx.
Result<QByteArray> analysisWorkbook(const Say& say, const YearAnalysis& analysis, const QDateTime& now);

} // namespace tanu::server
