#include "server/storage/migrations/orderstaken.h"

namespace tanu::server {

const char* const ordersTakenSchema = R"(
CREATE TABLE order_taken (
    center TEXT NOT NULL REFERENCES center (number),
    number INTEGER NOT NULL CHECK (number > 0),
    device BLOB NOT NULL REFERENCES device (id),
    taken_at INTEGER NOT NULL,
    PRIMARY KEY (center, number, device)
) STRICT, WITHOUT ROWID;
)";

} // namespace tanu::server
