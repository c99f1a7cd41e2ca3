-- Batches that this installation signed, in its own order, and what the server answered (exchange.md 9, 10, 16). Manifest and
-- answer name records by their hashes and repeat what was refused, so they lie sealed; `digest` is a fingerprint.

CREATE TABLE sent_batch (
    device BLOB NOT NULL CHECK (length(device) = 16),
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    way TEXT NOT NULL CHECK (way IN ('whole', 'chunks', 'file')),
    made_at INTEGER NOT NULL,
    digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
    manifest BLOB NOT NULL,
    answer BLOB,
    answered_at INTEGER,
    dropped_at INTEGER,
    PRIMARY KEY (device, sequence),
    CHECK ((answer IS NULL) = (answered_at IS NULL))
) STRICT;
