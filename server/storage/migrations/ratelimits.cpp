#include "server/storage/migrations/ratelimits.h"

namespace tanu::server {

const char* const rateLimitsSchema = R"(
CREATE TABLE rate_limit (
    client BLOB PRIMARY KEY CHECK (length(client) = 32),
    full_at INTEGER NOT NULL
) STRICT;

CREATE INDEX rate_limit_by_end ON rate_limit (full_at);
)";

} // namespace tanu::server
