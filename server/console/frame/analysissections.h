#pragma once

#include "core/database/connection.h"
#include "server/actions/analysis/yearanalysis.h"
#include "server/analysis/analysispart.h"
#include "server/analysis/indicators.h"
#include "server/console/frame/consolerequest.h"
#include "server/console/html/html.h"

#include <vector>

namespace tanu::server {

/// The parts of the page of the analysis of a year.
class AnalysisSections {
public:
    AnalysisSections(const ConsoleRequest& request, int year, QDate today);

    [[nodiscard]] Html years(const std::vector<int>& known) const;
    /// How complete the figures are, and whether they are those that were submitted.
    [[nodiscard]] Html progress(const YearAnalysis& analysis) const;
    /// How the four texts stand, and whether they were submitted. Errors: those of the database.
    [[nodiscard]] Result<Html> parts(Connection& connection) const;
    [[nodiscard]] Html figures(Dimension dimension, const IndicatorRows& rows) const;
    /// The form of one text with its versions, newest first.
    [[nodiscard]] Html part(AnalysisPart which, const std::vector<AnalysisText>& versions) const;

private:
    [[nodiscard]] QString path(const QString& below) const;

    const ConsoleRequest& m_request;
    const Say& m_say;
    int m_year;
    QDate m_today;
};

} // namespace tanu::server
