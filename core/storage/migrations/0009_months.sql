-- Months of the report (P7.5, exchange.md 12, 13) and orders of the platform (exchange.md 17).

-- The month in which a revision is reported, as 202611; what was made before is given its month behind this script.
ALTER TABLE record ADD COLUMN month INTEGER NOT NULL DEFAULT 0 CHECK (month >= 0);
CREATE INDEX record_by_month ON record (month, state);

-- What both sides had when they compared last; `closing` and `receipt` are signed messages, as they were sent and came.
-- Hashes and messages lie sealed: of a month with one record they are as good as the record's own hash.
CREATE TABLE report_month (
    month INTEGER PRIMARY KEY CHECK (month > 0),
    state TEXT NOT NULL CHECK (state IN ('open', 'offered', 'closed-by-center', 'closed-by-both')),
    count INTEGER CHECK (count >= 0),
    hash BLOB,
    server_count INTEGER CHECK (server_count >= 0),
    server_hash BLOB,
    compared_at INTEGER,
    missing_there INTEGER NOT NULL CHECK (missing_there >= 0),
    unknown_here INTEGER NOT NULL CHECK (unknown_here >= 0),
    closed_at INTEGER,
    closed_by BLOB REFERENCES staff (id),
    closing BLOB,
    receipt BLOB,
    CHECK ((compared_at IS NULL) = (hash IS NULL)),
    CHECK ((compared_at IS NULL) = (server_hash IS NULL))
) STRICT;

-- Orders in their own sequence. Refused: it cannot be done here, the next ones go on; stopped: this version does not know
-- it, the next ones wait behind it and it is tried again.
CREATE TABLE platform_order (
    number INTEGER PRIMARY KEY CHECK (number > 0),
    kind TEXT NOT NULL CHECK (kind <> ''),
    given_at INTEGER NOT NULL,
    payload BLOB NOT NULL,
    taken_at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('applied', 'refused', 'stopped')),
    problem TEXT CHECK (problem <> ''),
    problem_arguments TEXT,
    CHECK ((problem IS NULL) = (state = 'applied')),
    CHECK ((problem IS NULL) = (problem_arguments IS NULL))
) STRICT;

-- What the platform decided about the accreditation, in the order in which it was told (L26).
CREATE TABLE accreditation_step (
    number INTEGER PRIMARY KEY REFERENCES platform_order (number),
    act TEXT NOT NULL CHECK (act IN ('suspended', 'resumed', 'revoked', 'not-renewable')),
    on_day TEXT NOT NULL CHECK (length(on_day) = 10),
    ground TEXT NOT NULL CHECK (ground <> ''),
    clause TEXT NOT NULL CHECK (clause <> '')
) STRICT;

-- Registers that the platform publishes, as the last snapshot left them; the content is canonical CBOR.
CREATE TABLE published_register (
    name TEXT PRIMARY KEY CHECK (name <> ''),
    version INTEGER NOT NULL CHECK (version > 0),
    taken_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE published_row (
    register TEXT NOT NULL REFERENCES published_register (name) ON DELETE CASCADE,
    key TEXT NOT NULL CHECK (key <> ''),
    content BLOB NOT NULL,
    PRIMARY KEY (register, key)
) STRICT, WITHOUT ROWID;
