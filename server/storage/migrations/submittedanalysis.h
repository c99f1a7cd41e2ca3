#pragma once

namespace tanu::server {

/// What of the analysis of a year was submitted (P21); not known of what was submitted before.
extern const char* const submittedAnalysisSchema;

} // namespace tanu::server
