#include "server/storage/migrations/consolefigures.h"

namespace tanu::server {

QString consoleFiguresSchema()
{
    return QStringLiteral(R"(
CREATE TABLE batch_count (
    device BLOB NOT NULL REFERENCES device (id),
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    center TEXT NOT NULL REFERENCES center (number),
    taken_at INTEGER NOT NULL,
    records INTEGER NOT NULL CHECK (records >= 0),
    rejected INTEGER NOT NULL CHECK (rejected >= 0 AND rejected <= records),
    PRIMARY KEY (device, sequence)
) STRICT;

CREATE INDEX batch_count_by_time ON batch_count (taken_at);
CREATE INDEX batch_count_rejected ON batch_count (taken_at) WHERE rejected > 0;

CREATE TABLE fact_mark (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    last_row INTEGER NOT NULL,
    marked_at INTEGER NOT NULL
) STRICT;

CREATE TABLE outcome_fact (
    record BLOB PRIMARY KEY CHECK (length(record) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    center TEXT NOT NULL REFERENCES center (number),
    region TEXT NOT NULL,
    year INTEGER NOT NULL,
    profession TEXT NOT NULL,
    name_kk TEXT NOT NULL,
    name_ru TEXT NOT NULL,
    level INTEGER NOT NULL,
    basis TEXT NOT NULL,
    passed INTEGER NOT NULL CHECK (passed = 0 OR passed = 1),
    protocol_late INTEGER NOT NULL CHECK (protocol_late = 0 OR protocol_late = 1),
    entry_late INTEGER NOT NULL CHECK (entry_late = 0 OR entry_late = 1)
) STRICT;

CREATE INDEX outcome_fact_by_year ON outcome_fact (year);

CREATE TABLE document_fact (
    record BLOB PRIMARY KEY CHECK (length(record) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    center TEXT NOT NULL REFERENCES center (number),
    region TEXT NOT NULL,
    year INTEGER NOT NULL,
    profession TEXT NOT NULL,
    level INTEGER NOT NULL,
    state TEXT NOT NULL,
    issue_late INTEGER NOT NULL CHECK (issue_late = 0 OR issue_late = 1)
) STRICT;

CREATE INDEX document_fact_by_year ON document_fact (year);

CREATE TABLE analysis_part (
    year INTEGER NOT NULL CHECK (year >= 2023 AND year <= 2100),
    part TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    body TEXT NOT NULL,
    written_by TEXT NOT NULL,
    written_at INTEGER NOT NULL,
    PRIMARY KEY (year, part, version)
) STRICT;

CREATE TABLE analysis_submission (
    year INTEGER PRIMARY KEY,
    submitted_by TEXT NOT NULL,
    submitted_at INTEGER NOT NULL
) STRICT;
)");
}

} // namespace tanu::server
