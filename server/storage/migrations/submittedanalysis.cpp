#include "server/storage/migrations/submittedanalysis.h"

namespace tanu::server {

const char* const submittedAnalysisSchema = R"(
ALTER TABLE analysis_submission ADD COLUMN content BLOB;
)";

} // namespace tanu::server
