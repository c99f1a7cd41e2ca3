#include "server/storage/migrations/centerprofiles.h"

namespace tanu::server {

// Why no row of `record`: those are counted by month and by procedure, and this tells of neither.
const char* const centerProfilesSchema = R"(
CREATE TABLE center_profile (
    id BLOB NOT NULL CHECK (length(id) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    center TEXT NOT NULL REFERENCES center (number),
    canonical BLOB NOT NULL,
    received_at INTEGER NOT NULL,
    PRIMARY KEY (id, revision)
) STRICT, WITHOUT ROWID;

CREATE INDEX center_profile_by_center ON center_profile (center, id, revision);
)";

} // namespace tanu::server
