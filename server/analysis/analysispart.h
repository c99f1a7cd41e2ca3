#pragma once

#include "core/base/result.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>

#include <array>

namespace tanu::server {

/// The parts of the analysis of a year (P20).
enum class AnalysisPart {
    Situation, ///< description of the current situation
    Problems,
    Proposals, ///< with recommendations
    Indicators, ///< what the computed figures say
};

inline constexpr std::array allAnalysisParts {
    AnalysisPart::Situation, AnalysisPart::Problems, AnalysisPart::Proposals, AnalysisPart::Indicators};

/// `situation`, `problems`, `proposals`, `indicators`.
QString codeOf(AnalysisPart part);
/// Errors: FieldMalformed{"part", typed}.
Result<AnalysisPart> parseAnalysisPart(const QString& code);

/// One version of the text of a part; every version is kept.
struct AnalysisText {
    int year = 0;
    AnalysisPart part = AnalysisPart::Situation;
    int version = 0; ///< from 1; 0: nothing was written
    QString text;
    QString writtenBy; ///< login
    QDateTime writtenAt;
};

inline constexpr qsizetype longestAnalysisText = 50'000; ///< characters
inline constexpr int firstAnalysisYear = 2023; ///< in which the Law came into force

/// P21: the authorized body has the analysis of a year by this day.
QDate analysisDue(int year);

/// From when on somebody is reminded that an analysis is not submitted: thirty days before its last day.
bool isAnalysisPressing(int year, QDate today);

} // namespace tanu::server
