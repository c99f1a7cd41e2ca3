#include "server/storage/migrations/facttables.h"

namespace tanu::server {

const char* const factTablesSchema = R"(
DROP TABLE outcome_fact;
DROP TABLE document_fact;

CREATE TABLE outcome_fact (
    record BLOB PRIMARY KEY CHECK (length(record) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    center TEXT NOT NULL REFERENCES center (number),
    application BLOB NOT NULL CHECK (length(application) = 16),
    region TEXT NOT NULL,
    year INTEGER NOT NULL,
    profession TEXT NOT NULL,
    name_kk TEXT NOT NULL,
    name_ru TEXT NOT NULL,
    level INTEGER NOT NULL,
    basis TEXT NOT NULL,
    passed INTEGER NOT NULL CHECK (passed = 0 OR passed = 1),
    protocol_late INTEGER NOT NULL CHECK (protocol_late = 0 OR protocol_late = 1),
    entry_late INTEGER CHECK (entry_late = 0 OR entry_late = 1),
    appeal_issue_by TEXT CHECK (length(appeal_issue_by) = 10)
) STRICT;

CREATE INDEX outcome_fact_by_year ON outcome_fact (year);
CREATE INDEX outcome_fact_by_application ON outcome_fact (application);

CREATE TABLE document_fact (
    record BLOB PRIMARY KEY CHECK (length(record) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    center TEXT NOT NULL REFERENCES center (number),
    application BLOB NOT NULL CHECK (length(application) = 16),
    year INTEGER NOT NULL,
    profession TEXT NOT NULL,
    level INTEGER NOT NULL,
    state TEXT NOT NULL,
    handed_on TEXT CHECK (length(handed_on) = 10),
    issue_by TEXT NOT NULL CHECK (length(issue_by) = 10),
    region TEXT,
    basis TEXT,
    appeal_issue_by TEXT CHECK (length(appeal_issue_by) = 10),
    CHECK ((region IS NULL) = (basis IS NULL))
) STRICT;

CREATE INDEX document_fact_by_year ON document_fact (year);
CREATE INDEX document_fact_by_application ON document_fact (application);

CREATE TABLE epoch_raise (
    raised_at INTEGER PRIMARY KEY
) STRICT;

INSERT INTO epoch_raise (raised_at) SELECT DISTINCT at FROM journal WHERE action = 'raiseEpoch';

DELETE FROM fact_queue;
INSERT INTO fact_queue (first_row, last_row, records, queued_at)
    SELECT min(row), max(row), count(*), min(received_at) FROM record GROUP BY row / 5000 ORDER BY min(row);
)";

} // namespace tanu::server
