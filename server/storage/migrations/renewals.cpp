#include "server/storage/migrations/renewals.h"

namespace tanu::server {

const char* const renewalsSchema = R"(
ALTER TABLE center ADD COLUMN founders TEXT NOT NULL DEFAULT '';

CREATE TABLE former_term (
    center TEXT NOT NULL REFERENCES center (number),
    accredited_from TEXT NOT NULL CHECK (length(accredited_from) = 10),
    accredited_until TEXT NOT NULL CHECK (accredited_until >= accredited_from),
    PRIMARY KEY (center, accredited_from)
) STRICT, WITHOUT ROWID;
)";

} // namespace tanu::server
