-- Personal data sealed where it lies (S2). Which column and why: docs/decisions/0010-sealed-columns.md.
-- What the tables held goes aside in memory; behind this script `sealStoredRows` brings it back, sealed, and ends with
-- 0005_sealed.sql. Why not column by column: each ALTER TABLE reads the whole schema again.

CREATE TEMP TABLE plain_person AS SELECT * FROM person;
DROP TABLE person;
-- Numbers that tell who a person is are found, and unique, by their fingerprints.
CREATE TABLE person (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    iin BLOB,
    iin_print BLOB UNIQUE CHECK (length(iin_print) = 32),
    foreign_document BLOB,
    document_print BLOB UNIQUE CHECK (length(document_print) = 32),
    CHECK (iin IS NOT NULL OR foreign_document IS NOT NULL),
    CHECK ((iin IS NULL) = (iin_print IS NULL)),
    CHECK ((foreign_document IS NULL) = (document_print IS NULL))
) STRICT;

CREATE TEMP TABLE plain_application AS SELECT * FROM application;
DROP TABLE application;
CREATE TABLE application (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    year INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    registered_at INTEGER NOT NULL,
    person BLOB NOT NULL REFERENCES person (id),
    surname TEXT NOT NULL,
    given_name TEXT NOT NULL,
    patronymic TEXT NOT NULL,
    citizenship TEXT NOT NULL,
    sex TEXT NOT NULL CHECK (sex IN ('male', 'female')),
    region TEXT NOT NULL,
    programme BLOB NOT NULL REFERENCES programme (id),
    sought TEXT NOT NULL CHECK (sought IN ('qualification', 'skills')),
    skills TEXT NOT NULL CHECK (json_valid(skills)),
    earlier_until_year INTEGER,
    informal_education TEXT NOT NULL,
    knowledge TEXT NOT NULL,
    own_skills TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('kk', 'ru')),
    mode TEXT NOT NULL CHECK (mode IN ('offline', 'online')),
    basis TEXT NOT NULL CHECK (basis IN ('self', 'employer', 'voucher')),
    employer_bin TEXT CHECK (length(employer_bin) = 12),
    employer_name TEXT NOT NULL,
    referral TEXT NOT NULL,
    voucher_number TEXT NOT NULL,
    voucher_issued TEXT,
    voucher_until TEXT,
    consent INTEGER NOT NULL CHECK (consent = 1),
    signed_on TEXT NOT NULL,
    state TEXT NOT NULL,
    received_by BLOB REFERENCES staff (id),
    sort_key BLOB NOT NULL,
    -- R6.2: the ten working days do not hold for a new date after R7 or R11.2.
    gap_waived TEXT NOT NULL DEFAULT '' CHECK (gap_waived IN ('', 'R7', 'R11.2')),
    -- R19: the case that this one takes up again.
    retake_of BLOB REFERENCES application (id),
    -- L2.3: the category of persons to whom the law does not apply, as told at intake.
    outside_law TEXT NOT NULL DEFAULT '',
    -- L29.3: calendar days by which proved disability extends the voucher.
    voucher_extension INTEGER NOT NULL DEFAULT 0 CHECK (voucher_extension >= 0),
    foreign_document BLOB NOT NULL,
    birth_date BLOB NOT NULL,
    residence BLOB NOT NULL,
    email BLOB NOT NULL,
    mobile_phone BLOB NOT NULL,
    work_phone BLOB NOT NULL,
    special_conditions BLOB NOT NULL,
    UNIQUE (year, number),
    CHECK (basis <> 'employer' OR employer_bin IS NOT NULL),
    CHECK (basis <> 'voucher' OR (voucher_number <> '' AND voucher_until IS NOT NULL))
) STRICT;
CREATE INDEX application_by_name ON application (sort_key, id);
CREATE INDEX application_by_time ON application (registered_at);
CREATE INDEX application_by_state ON application (state, year, number);
CREATE INDEX application_by_person ON application (person);
CREATE INDEX application_by_programme ON application (programme, sort_key, id);
CREATE INDEX application_by_voucher ON application (voucher_number) WHERE voucher_number <> '';
CREATE INDEX application_by_retake ON application (retake_of) WHERE retake_of IS NOT NULL;
-- One state in every order of the lists, as in 0003.
CREATE INDEX application_by_state_name ON application (state, sort_key, id);

CREATE TEMP TABLE plain_attachment AS SELECT * FROM attachment;
DROP TABLE attachment;
CREATE TABLE attachment (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    application BLOB NOT NULL REFERENCES application (id),
    kind TEXT NOT NULL,
    issued_on TEXT,
    issuer TEXT NOT NULL,
    media_type TEXT NOT NULL CHECK (media_type IN ('', 'application/pdf', 'image/jpeg', 'image/png')),
    sha256 BLOB CHECK (length(sha256) = 32),
    added_at INTEGER NOT NULL,
    number BLOB NOT NULL,
    file_name BLOB NOT NULL
) STRICT;
CREATE INDEX attachment_by_application ON attachment (application);

CREATE TEMP TABLE plain_session_candidate AS SELECT * FROM session_candidate;
DROP TABLE session_candidate;
CREATE TABLE session_candidate (
    application BLOB PRIMARY KEY REFERENCES application (id),
    session BLOB NOT NULL REFERENCES exam_session (id),
    acquainted_at INTEGER,
    briefed_at INTEGER,
    theory_correct INTEGER CHECK (theory_correct >= 0),
    theory_total INTEGER CHECK (theory_total > 0),
    theory_topics TEXT NOT NULL CHECK (json_valid(theory_topics)),
    decision TEXT CHECK (decision IN ('passed', 'not-passed')),
    reasons TEXT NOT NULL CHECK (json_valid(reasons)),
    recommendations TEXT NOT NULL,
    attendance TEXT NOT NULL DEFAULT '' CHECK (attendance IN ('', 'present', 'late', 'absent')),
    identified_at INTEGER,
    identified_by BLOB REFERENCES staff (id),
    -- R11.1: what an online candidate was sent.
    access_link TEXT NOT NULL DEFAULT '',
    proctoring_link TEXT NOT NULL DEFAULT '',
    -- Where the counts of theory came from: typed, or the name of the imported file.
    theory_source TEXT NOT NULL DEFAULT '',
    identified_with BLOB,
    CHECK (theory_correct IS NULL OR theory_correct <= theory_total)
) STRICT;
CREATE INDEX session_candidate_by_session ON session_candidate (session);

CREATE TEMP TABLE plain_certificate AS SELECT * FROM certificate;
DROP TABLE certificate;
CREATE TABLE certificate (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    application BLOB NOT NULL REFERENCES application (id),
    protocol BLOB NOT NULL REFERENCES protocol (id),
    serial TEXT NOT NULL UNIQUE,
    ordinal INTEGER NOT NULL UNIQUE CHECK (ordinal BETWEEN 1 AND 999999999),
    issued_on TEXT NOT NULL,
    valid_until TEXT CHECK (valid_until >= issued_on),
    state TEXT NOT NULL CHECK (state IN ('prepared', 'issued', 'spoiled', 'cancelled')),
    token BLOB NOT NULL,
    prints INTEGER NOT NULL CHECK (prints >= 0),
    spoiled_reason TEXT NOT NULL,
    handed_over_at INTEGER,
    collected_by TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    -- L26.2: why and by whom a document was cancelled.
    cancelled_on TEXT,
    cancelled_ground TEXT NOT NULL DEFAULT '',
    cancelled_clause TEXT NOT NULL DEFAULT '',
    cancelled_by BLOB REFERENCES staff (id),
    cancelled_source TEXT NOT NULL DEFAULT '' CHECK (cancelled_source IN ('', 'center', 'server', 'protocol')),
    collected_with BLOB,
    CHECK (state <> 'issued' OR handed_over_at IS NOT NULL)
) STRICT;
CREATE INDEX certificate_by_application ON certificate (application);
CREATE INDEX certificate_by_name ON certificate (sort_key, id);
CREATE INDEX certificate_by_date ON certificate (issued_on, id);
-- One living document per case: a spoiled one is replaced, not doubled.
CREATE UNIQUE INDEX certificate_living ON certificate (application) WHERE state IN ('prepared', 'issued');
-- One state in every order of the lists, as in 0003.
CREATE INDEX certificate_by_state_name ON certificate (state, sort_key, id);
CREATE INDEX certificate_by_state_date ON certificate (state, issued_on, id);
CREATE INDEX certificate_by_state_serial ON certificate (state, serial);

CREATE TEMP TABLE plain_duplicate AS SELECT * FROM duplicate;
DROP TABLE duplicate;
CREATE TABLE duplicate (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    certificate BLOB NOT NULL REFERENCES certificate (id),
    year INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    reason TEXT NOT NULL CHECK (reason IN ('lost', 'damaged', 'name-changed', 'other')),
    explanation TEXT NOT NULL,
    requested_on TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL REFERENCES staff (id),
    prints INTEGER NOT NULL DEFAULT 0 CHECK (prints >= 0),
    handed_over_at INTEGER,
    collected_by TEXT NOT NULL DEFAULT '',
    collected_with BLOB,
    UNIQUE (year, number),
    CHECK (handed_over_at IS NULL OR prints > 0)
) STRICT;
CREATE INDEX duplicate_by_certificate ON duplicate (certificate);

CREATE TEMP TABLE plain_disability AS SELECT * FROM disability;
DROP TABLE disability;
CREATE TABLE disability (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    application BLOB NOT NULL REFERENCES application (id),
    session BLOB REFERENCES exam_session (id),
    reported_at INTEGER NOT NULL,
    reported_by BLOB NOT NULL REFERENCES staff (id),
    channel TEXT NOT NULL CHECK (channel IN ('in-person', 'phone', 'post', 'email', 'message', 'platform')),
    proved_at INTEGER,
    proved_by BLOB REFERENCES staff (id),
    sick_from TEXT,
    sick_until TEXT CHECK (sick_until >= sick_from),
    attachment BLOB REFERENCES attachment (id),
    report BLOB NOT NULL,
    sheet_number BLOB,
    CHECK (proved_at IS NULL OR (sheet_number IS NOT NULL AND sick_from IS NOT NULL AND sick_until IS NOT NULL))
) STRICT;
CREATE INDEX disability_by_application ON disability (application);

CREATE TEMP TABLE plain_draft AS SELECT * FROM draft;
DROP TABLE draft;
CREATE TABLE draft (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (kind, key)
) STRICT;

CREATE TEMP TABLE plain_record AS SELECT * FROM record;
DROP TABLE record;
-- `hash` is a fingerprint of the hash: whoever knows the rest of a record could try all IINs against a plain one.
CREATE TABLE record (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL CHECK (length(id) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    kind TEXT NOT NULL,
    canonical BLOB NOT NULL,
    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    application BLOB REFERENCES application (id),
    made_at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'accepted', 'rejected')),
    answered_at INTEGER,
    answer BLOB,
    UNIQUE (id, revision)
) STRICT;
CREATE INDEX record_waiting ON record (sequence) WHERE state = 'waiting';
CREATE INDEX record_rejected ON record (sequence) WHERE state = 'rejected';
CREATE INDEX record_by_application ON record (application) WHERE application IS NOT NULL;

-- Nothing that can be found says more than the name and the number of the application.
DROP TRIGGER search_item_changed;
UPDATE search_item SET subtitle = coalesce((
    SELECT a.year || '/' || substr('000' || a.number, -max(4, length(a.number)))
    FROM temp.plain_application AS a WHERE a.id = search_item.subject), '')
WHERE kind = 'application';
