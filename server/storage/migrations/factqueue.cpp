#include "server/storage/migrations/factqueue.h"

namespace tanu::server {

const char* const factQueueSchema = R"(
DROP TABLE fact_mark;

CREATE TABLE fact_queue (
    id INTEGER PRIMARY KEY,
    center TEXT REFERENCES center (number),
    first_row INTEGER NOT NULL,
    last_row INTEGER NOT NULL CHECK (last_row >= first_row),
    records INTEGER NOT NULL CHECK (records > 0),
    queued_at INTEGER NOT NULL
) STRICT;

INSERT INTO fact_queue (first_row, last_row, records, queued_at)
    SELECT min(row), max(row), count(*), min(received_at) FROM record GROUP BY row / 5000 ORDER BY min(row);
)";

} // namespace tanu::server
