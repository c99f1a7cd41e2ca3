#include "server/storage/migrations/registersgiven.h"

namespace tanu::server {

const char* const registersGivenSchema = R"(
CREATE TABLE register_given (
    center TEXT NOT NULL REFERENCES center (number),
    register TEXT NOT NULL CHECK (register <> ''),
    version INTEGER NOT NULL CHECK (version > 0),
    PRIMARY KEY (center, register)
) STRICT, WITHOUT ROWID;
)";

} // namespace tanu::server
