#pragma once

#include "core/database/connection.h"
#include "server/analysis/analysispart.h"

#include <optional>
#include <vector>

namespace tanu::server {

/// That the analysis of a year was handed to the authorized body (P21).
struct AnalysisSubmission {
    QString by; ///< login
    QDateTime at;
};

/// Tables `analysis_part` and `analysis_submission`.
class AnalysisTable {
public:
    explicit AnalysisTable(Connection& connection);

    /// The newest version; one of version 0 where nothing was written.
    [[nodiscard]] Result<AnalysisText> newest(int year, AnalysisPart part) const;
    /// All versions, newest first.
    [[nodiscard]] Result<std::vector<AnalysisText>> versions(int year, AnalysisPart part) const;
    /// Errors: a unique violation if the version is there.
    Result<void> insert(const AnalysisText& text);

    [[nodiscard]] Result<std::optional<AnalysisSubmission>> submission(int year) const;
    /// Errors: a unique violation if the year was submitted.
    Result<void> submit(int year, const AnalysisSubmission& submission);

private:
    Connection& m_connection;
};

} // namespace tanu::server
