-- When backups were made, and where (S2).

CREATE TABLE backup (
    number INTEGER PRIMARY KEY CHECK (number > 0),
    made_at INTEGER NOT NULL,
    cause TEXT NOT NULL CHECK (cause IN ('by-hand', 'nightly')),
    staff BLOB REFERENCES staff (id),
    folder TEXT NOT NULL CHECK (folder <> ''),
    file TEXT NOT NULL CHECK (file <> ''),
    size INTEGER CHECK (size > 0),
    hash BLOB CHECK (length(hash) = 32),
    problem TEXT CHECK (problem <> ''),
    checked_at INTEGER,
    removed_at INTEGER,
    CHECK ((size IS NULL) = (hash IS NULL)),
    CHECK ((problem IS NULL) = (hash IS NOT NULL))
) STRICT;
