#pragma once

#include "server/analysis/analysispart.h"
#include "server/context/servercontext.h"
#include "server/operators/operator.h"

namespace tanu::server {

/// The National body writes the analysis of a year and hands it to the authorized body (P18, P21). Each action is one
/// transaction with its entry in the journal.
class WriteAnalysis {
public:
    WriteAnalysis(const ServerContext& context, const ActingOperator& who);

    /// A further version of a part; `standing` is the version that the writer saw, 0 for none.
    /// Errors: RoleNotAllowed, FieldTooLong{text, greatest}, FieldMalformed{year}, ChangedMeanwhile{part} (somebody
    /// wrote another version since), those of the database.
    [[nodiscard]] Result<void> write(int year, AnalysisPart part, int standing, const QString& text) const;

    /// Keeps which texts and which figures were submitted. Errors: RoleNotAllowed, FieldMalformed{year}, FieldEmpty{part}
    /// (P20: all four must be written), ActionNotAllowed{submit, submitted}, ActionNotAllowed{submit, counting} (the figures
    /// are not complete yet), those of the database.
    [[nodiscard]] Result<void> submit(int year) const;

private:
    const ServerContext& m_context;
    const ActingOperator& m_who;
};

} // namespace tanu::server
