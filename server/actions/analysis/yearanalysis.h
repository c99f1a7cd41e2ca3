#pragma once

#include "server/actions/analysis/takefacts.h"
#include "server/storage/console/analysistable.h"

#include <optional>
#include <vector>

namespace tanu::server {

/// The analysis of one year as it is to be read (P20, P21).
struct YearAnalysis {
    int year = 0;
    std::vector<AnalysisText> parts; ///< in the order of P20
    AnalysisFigures figures;
    std::optional<AnalysisSubmission> submission;

    /// The texts and the figures are those that were submitted.
    [[nodiscard]] bool isAsSubmitted() const { return submission && submission->content; }
};

/// The figures as they are now. In the caller's transaction, if there is one. Errors: those of the database.
Result<AnalysisFigures> figuresOf(const ServerContext& context, int year);

/// What the paper of a year says: of a submitted year what was submitted, otherwise the newest texts and the figures of now,
/// counted up to here as far as `most` records go. Errors: those of the database, AnswerMalformed.
Result<YearAnalysis> readAnalysis(const ServerContext& context, int year, qint64 most);

/// Years whose analysis has to be submitted and is not, oldest first: of those in which this server worked, each from thirty
/// days before its last day until it is submitted (P21). Errors: those of the database.
Result<std::vector<int>> pressingYears(const ServerContext& context);

} // namespace tanu::server
