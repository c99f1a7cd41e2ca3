#include "server/storage/migrations/cancellations.h"

namespace tanu::server {

const char* const cancellationsSchema = R"(
CREATE TABLE ordered_cancellation (
    center TEXT NOT NULL REFERENCES center (number),
    ordinal INTEGER NOT NULL CHECK (ordinal BETWEEN 1 AND 999999999),
    order_number INTEGER NOT NULL CHECK (order_number > 0),
    on_day TEXT NOT NULL CHECK (length(on_day) = 10),
    PRIMARY KEY (center, ordinal)
) STRICT, WITHOUT ROWID;
)";

} // namespace tanu::server
