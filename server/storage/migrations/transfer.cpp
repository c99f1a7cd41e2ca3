#include "server/storage/migrations/transfer.h"

namespace tanu::server {

QString transferSchema()
{
    return QStringLiteral(R"(
CREATE TABLE rejection (
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    center TEXT NOT NULL REFERENCES center (number),
    rejected_at INTEGER NOT NULL,
    PRIMARY KEY (hash, center)
) STRICT, WITHOUT ROWID;

CREATE TABLE number_floor (
    center TEXT PRIMARY KEY REFERENCES center (number),
    ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
    grant_number INTEGER NOT NULL CHECK (grant_number >= 0)
) STRICT, WITHOUT ROWID;
)");
}

} // namespace tanu::server
