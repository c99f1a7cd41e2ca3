#pragma once

#include "core/database/connection.h"
#include "server/analysis/analysispart.h"
#include "server/deeds/deed.h"

namespace tanu::server {

/// The year is the subject, in digits. Parts: a version of one text.
Result<void> applyWriteAnalysis(Connection& connection, const Deed& deed);
/// Parts: login of the operator, and what was submitted (SubmittedAnalysis; not in older deeds).
Result<void> applySubmitAnalysis(Connection& connection, const Deed& deed);

QByteArray partOf(const AnalysisText& text);

} // namespace tanu::server
