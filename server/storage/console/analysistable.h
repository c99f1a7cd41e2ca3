#pragma once

#include "core/database/connection.h"
#include "server/analysis/analysisfigures.h"

#include <optional>
#include <vector>

namespace tanu::server {

/// That the analysis of a year was handed to the authorized body (P21).
struct AnalysisSubmission {
    QString by; ///< login
    QDateTime at;
    std::optional<SubmittedAnalysis> content; ///< none: submitted before it was kept
};

/// Tables `analysis_part` and `analysis_submission`.
class AnalysisTable {
public:
    explicit AnalysisTable(Connection& connection);

    /// The newest version; one of version 0 where nothing was written.
    [[nodiscard]] Result<AnalysisText> newest(int year, AnalysisPart part) const;
    /// Errors: NotFound{part, version}.
    [[nodiscard]] Result<AnalysisText> version(int year, AnalysisPart part, int version) const;
    /// All versions, newest first.
    [[nodiscard]] Result<std::vector<AnalysisText>> versions(int year, AnalysisPart part) const;
    /// Errors: a unique violation if the version is there.
    Result<void> insert(const AnalysisText& text);

    [[nodiscard]] Result<std::vector<int>> submittedYears() const;
    /// Errors: AnswerMalformed for a content that does not read.
    [[nodiscard]] Result<std::optional<AnalysisSubmission>> submission(int year) const;
    /// Errors: a unique violation if the year was submitted.
    Result<void> submit(int year, const AnalysisSubmission& submission);

private:
    Connection& m_connection;
};

} // namespace tanu::server
