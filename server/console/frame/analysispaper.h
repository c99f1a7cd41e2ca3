#pragma once

#include "core/tables/table.h"
#include "server/analysis/analysispart.h"
#include "server/console/frame/say.h"

#include <vector>

namespace tanu::server {

/// What the paper of an analysis consists of.
struct AnalysisContent {
    int year = 0;
    std::vector<AnalysisText> parts; ///< in the order of P20
    std::vector<Table> tables;
};

/// The analysis of a year as PDF (P20, P21): the four parts, the figures behind the last one.
/// Needs QGuiApplication. Errors: NotFound (no font with all Kazakh letters), those of pdfBytes.
Result<QByteArray> analysisPdf(const Say& say, const AnalysisContent& content, const QDateTime& now);

/// The figures as a workbook, a sheet for each dimension, and one with the texts. Errors: those of toXlsx.
Result<QByteArray> analysisWorkbook(const Say& say, const AnalysisContent& content);

} // namespace tanu::server
