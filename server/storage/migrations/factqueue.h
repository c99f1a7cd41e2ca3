#pragma once

namespace tanu::server {

/// What the analysis still has to count, noted by the batch that brought it (P18); everything that is there already is
/// counted anew, as some of it may have been passed over.
extern const char* const factQueueSchema;

} // namespace tanu::server
