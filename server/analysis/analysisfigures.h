#pragma once

#include "core/base/result.h"
#include "server/analysis/analysispart.h"
#include "server/analysis/indicators.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>

#include <map>

namespace tanu::server {

/// How complete the figures of the analysis are.
struct FactProgress {
    QDateTime until; ///< records received before this moment are counted
    qint64 waiting = 0; ///< records that are not counted yet

    friend bool operator==(const FactProgress&, const FactProgress&) = default;
};

/// All figures of the analysis of a year (P20).
struct AnalysisFigures {
    FactProgress counted;
    std::vector<IndicatorRows> rows; ///< in the order of allDimensions
};

/// What was handed to the authorized body (P21): the papers of that year say the same ever after.
struct SubmittedAnalysis {
    std::map<AnalysisPart, int> versions; ///< of the four texts
    AnalysisFigures figures;
};

/// A deterministic CBOR map, for the archive and the table.
QByteArray bytesOf(const SubmittedAnalysis& analysis);
/// Errors: AnswerMalformed.
Result<SubmittedAnalysis> parseSubmittedAnalysis(const QByteArray& bytes);

} // namespace tanu::server
