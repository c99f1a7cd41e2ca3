-- The center's tables. Ids are 16 bytes (UUIDv7), dates ISO text, moments UTC milliseconds, codes the domain's own.

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE center (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    name_kk TEXT NOT NULL CHECK (name_kk <> ''),
    name_ru TEXT NOT NULL CHECK (name_ru <> ''),
    bin TEXT NOT NULL CHECK (length(bin) = 12),
    number TEXT NOT NULL CHECK (length(number) = 4),
    accredited_from TEXT NOT NULL,
    accredited_until TEXT NOT NULL CHECK (accredited_until >= accredited_from),
    address_kk TEXT NOT NULL,
    address_ru TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL
) STRICT;

CREATE TABLE staff (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    surname TEXT NOT NULL,
    given_name TEXT NOT NULL,
    patronymic TEXT NOT NULL,
    position_kk TEXT NOT NULL,
    position_ru TEXT NOT NULL,
    roles INTEGER NOT NULL CHECK (roles BETWEEN 0 AND 63),
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    sort_key BLOB NOT NULL
) STRICT;

CREATE TABLE commission (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    kind TEXT NOT NULL CHECK (kind IN ('exam', 'appeal')),
    name_kk TEXT NOT NULL,
    name_ru TEXT NOT NULL,
    order_number TEXT NOT NULL CHECK (order_number <> ''),
    order_date TEXT NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE commission_seat (
    commission BLOB NOT NULL REFERENCES commission (id),
    staff BLOB NOT NULL REFERENCES staff (id),
    seat TEXT NOT NULL CHECK (seat IN ('chair', 'member', 'secretary')),
    position INTEGER NOT NULL,
    PRIMARY KEY (commission, staff)
) STRICT;

CREATE TABLE occupation (
    code TEXT PRIMARY KEY,
    level TEXT NOT NULL CHECK (level IN ('major', 'sub_major', 'minor', 'unit', 'occupation', 'group')),
    parent TEXT NOT NULL,
    name_kk TEXT NOT NULL,
    name_ru TEXT NOT NULL,
    search TEXT NOT NULL
) STRICT;
CREATE INDEX occupation_by_parent ON occupation (parent, code);

CREATE TABLE region (
    code TEXT PRIMARY KEY,
    level TEXT NOT NULL CHECK (level IN ('oblast', 'district', 'sub_district', 'settlement')),
    parent TEXT NOT NULL,
    name_kk TEXT NOT NULL,
    name_ru TEXT NOT NULL,
    search TEXT NOT NULL
) STRICT;
CREATE INDEX region_by_parent ON region (parent, code);

CREATE TABLE profession (
    code TEXT PRIMARY KEY,
    name_kk TEXT NOT NULL CHECK (name_kk <> ''),
    name_ru TEXT NOT NULL CHECK (name_ru <> ''),
    oked TEXT NOT NULL CHECK (length(oked) = 5),
    occupation TEXT CHECK (length(occupation) IN (8, 9)),
    levels TEXT NOT NULL CHECK (json_valid(levels)),
    validity_months INTEGER CHECK (validity_months > 0),
    withdrawn_on TEXT,
    sort_key BLOB NOT NULL,
    search TEXT NOT NULL
) STRICT;

CREATE TABLE programme (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    profession TEXT NOT NULL REFERENCES profession (code),
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 8),
    version INTEGER NOT NULL CHECK (version > 0),
    approved_on TEXT,
    approved_by BLOB REFERENCES staff (id),
    content TEXT NOT NULL CHECK (json_valid(content)),
    UNIQUE (profession, level, version)
) STRICT;

-- L17.2.4: an approved version is frozen, whoever tries.
CREATE TRIGGER programme_frozen BEFORE UPDATE ON programme WHEN OLD.approved_on IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'an approved programme is frozen');
END;

CREATE TABLE price (
    profession TEXT NOT NULL REFERENCES profession (code),
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 8),
    since TEXT NOT NULL,
    tiyn INTEGER NOT NULL CHECK (tiyn >= 0),
    PRIMARY KEY (profession, level, since)
) STRICT;

CREATE TABLE calendar_day (
    date TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('holiday', 'moved_holiday', 'transferred', 'working_day')),
    name_kk TEXT NOT NULL,
    name_ru TEXT NOT NULL,
    estimated INTEGER NOT NULL CHECK (estimated IN (0, 1))
) STRICT;

CREATE TABLE calendar_year (
    year INTEGER PRIMARY KEY CHECK (year BETWEEN 2000 AND 2099),
    confirmed_at INTEGER NOT NULL
) STRICT;

CREATE TABLE person (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    iin TEXT UNIQUE CHECK (length(iin) = 12),
    foreign_document TEXT UNIQUE CHECK (foreign_document <> ''),
    CHECK (iin IS NOT NULL OR foreign_document IS NOT NULL)
) STRICT;

-- The next free number of a gapless series: applications, contracts, refusals, sessions ... per year.
CREATE TABLE series (
    kind TEXT NOT NULL,
    year INTEGER NOT NULL,
    last INTEGER NOT NULL CHECK (last > 0),
    PRIMARY KEY (kind, year)
) STRICT;

CREATE TABLE application (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    year INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    registered_at INTEGER NOT NULL,
    person BLOB NOT NULL REFERENCES person (id),
    surname TEXT NOT NULL,
    given_name TEXT NOT NULL,
    patronymic TEXT NOT NULL,
    foreign_document TEXT NOT NULL,
    citizenship TEXT NOT NULL,
    birth_date TEXT NOT NULL,
    sex TEXT NOT NULL CHECK (sex IN ('male', 'female')),
    residence TEXT NOT NULL,
    region TEXT NOT NULL,
    email TEXT NOT NULL,
    mobile_phone TEXT NOT NULL,
    work_phone TEXT NOT NULL,
    programme BLOB NOT NULL REFERENCES programme (id),
    sought TEXT NOT NULL CHECK (sought IN ('qualification', 'skills')),
    skills TEXT NOT NULL CHECK (json_valid(skills)),
    earlier_until_year INTEGER,
    informal_education TEXT NOT NULL,
    knowledge TEXT NOT NULL,
    own_skills TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('kk', 'ru')),
    mode TEXT NOT NULL CHECK (mode IN ('offline', 'online')),
    special_conditions TEXT NOT NULL,
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

CREATE TABLE attachment (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    application BLOB NOT NULL REFERENCES application (id),
    kind TEXT NOT NULL,
    number TEXT NOT NULL,
    issued_on TEXT,
    issuer TEXT NOT NULL,
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL CHECK (media_type IN ('', 'application/pdf', 'image/jpeg', 'image/png')),
    sha256 BLOB CHECK (length(sha256) = 32),
    added_at INTEGER NOT NULL
) STRICT;
CREATE INDEX attachment_by_application ON attachment (application);

CREATE TABLE scan (
    attachment BLOB PRIMARY KEY REFERENCES attachment (id),
    content BLOB NOT NULL
) STRICT;

CREATE TABLE package_check (
    application BLOB PRIMARY KEY REFERENCES application (id),
    complete INTEGER NOT NULL CHECK (complete IN (0, 1)),
    shown TEXT NOT NULL CHECK (json_valid(shown)),
    missing TEXT NOT NULL CHECK (json_valid(missing)),
    note TEXT NOT NULL,
    checked_at INTEGER NOT NULL,
    checked_by BLOB NOT NULL REFERENCES staff (id)
) STRICT;

CREATE TABLE contract (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    application BLOB NOT NULL UNIQUE REFERENCES application (id),
    year INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    concluded_on TEXT NOT NULL,
    tiyn INTEGER NOT NULL CHECK (tiyn >= 0),
    UNIQUE (year, number)
) STRICT;

CREATE TABLE refusal (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    application BLOB NOT NULL UNIQUE REFERENCES application (id),
    year INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    refused_on TEXT NOT NULL,
    grounds TEXT NOT NULL CHECK (json_valid(grounds)),
    explanation TEXT NOT NULL,
    signed_by BLOB NOT NULL REFERENCES staff (id),
    UNIQUE (year, number)
) STRICT;

CREATE TABLE exam_session (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    year INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    programme BLOB NOT NULL REFERENCES programme (id),
    commission BLOB NOT NULL REFERENCES commission (id),
    starts_at INTEGER NOT NULL,
    place TEXT NOT NULL,
    mode TEXT NOT NULL CHECK (mode IN ('offline', 'online')),
    state TEXT NOT NULL CHECK (state IN ('planned', 'started', 'ended', 'protocol-signed', 'cancelled')),
    started_at INTEGER,
    ended_at INTEGER,
    UNIQUE (year, number)
) STRICT;
CREATE INDEX exam_session_by_time ON exam_session (starts_at, id);

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
    CHECK (theory_correct IS NULL OR theory_correct <= theory_total)
) STRICT;
CREATE INDEX session_candidate_by_session ON session_candidate (session);

CREATE TABLE assessment (
    application BLOB NOT NULL REFERENCES session_candidate (application),
    operation TEXT NOT NULL,
    assessor BLOB NOT NULL REFERENCES staff (id),
    points INTEGER NOT NULL CHECK (points >= 0),
    PRIMARY KEY (application, operation, assessor)
) STRICT;

CREATE TABLE notice (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    application BLOB NOT NULL REFERENCES application (id),
    session BLOB NOT NULL REFERENCES exam_session (id),
    year INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    sent_at INTEGER NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('hand', 'post', 'email', 'sms', 'platform')),
    UNIQUE (year, number)
) STRICT;
CREATE INDEX notice_by_application ON notice (application);

CREATE TABLE protocol (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    session BLOB NOT NULL REFERENCES exam_session (id),
    year INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    drafted_at INTEGER NOT NULL,
    signed_on TEXT,
    content BLOB NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    replaces BLOB REFERENCES protocol (id),
    UNIQUE (year, number)
) STRICT;
CREATE INDEX protocol_by_session ON protocol (session);

-- R17.2: a signed protocol is frozen for ever, whoever tries.
CREATE TRIGGER protocol_frozen BEFORE UPDATE ON protocol WHEN OLD.signed_on IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a signed protocol is frozen');
END;
CREATE TRIGGER protocol_kept BEFORE DELETE ON protocol
BEGIN
    SELECT RAISE(ABORT, 'a protocol is never deleted');
END;

CREATE TABLE number_block (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    first INTEGER NOT NULL CHECK (first BETWEEN 1 AND 999999999),
    last INTEGER NOT NULL CHECK (last BETWEEN first AND 999999999),
    next INTEGER NOT NULL CHECK (next BETWEEN first AND last + 1),
    granted_at INTEGER NOT NULL,
    grant_bytes BLOB NOT NULL
) STRICT;

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
    collected_with TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    CHECK (state <> 'issued' OR handed_over_at IS NOT NULL)
) STRICT;
CREATE INDEX certificate_by_application ON certificate (application);
CREATE INDEX certificate_by_name ON certificate (sort_key, id);
CREATE INDEX certificate_by_date ON certificate (issued_on, id);
-- One living document per case: a spoiled one is replaced, not doubled.
CREATE UNIQUE INDEX certificate_living ON certificate (application) WHERE state IN ('prepared', 'issued');

CREATE TABLE result_notice (
    application BLOB PRIMARY KEY REFERENCES application (id),
    year INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    sent_at INTEGER NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('hand', 'post', 'email', 'sms', 'platform')),
    recommendations TEXT NOT NULL CHECK (recommendations <> ''),
    UNIQUE (year, number)
) STRICT;

-- W4: a deadline is stored with what it was counted from; a corrected calendar is shown, never silently applied.
CREATE TABLE obligation (
    application BLOB NOT NULL REFERENCES application (id),
    kind TEXT NOT NULL,
    counted_from TEXT NOT NULL,
    last_day TEXT NOT NULL,
    unconfirmed INTEGER NOT NULL CHECK (unconfirmed IN (0, 1)),
    met_at INTEGER,
    PRIMARY KEY (application, kind)
) STRICT;
CREATE INDEX obligation_open ON obligation (last_day, application) WHERE met_at IS NULL;

CREATE TABLE draft (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (kind, key)
) STRICT;

-- What travels (exchange.md 1-5): frozen revisions in the device's own order.
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
    answer TEXT NOT NULL,
    answered_at INTEGER,
    UNIQUE (id, revision)
) STRICT;
CREATE INDEX record_waiting ON record (sequence) WHERE state = 'waiting';
CREATE INDEX record_rejected ON record (sequence) WHERE state = 'rejected';
CREATE INDEX record_by_application ON record (application) WHERE application IS NOT NULL;

CREATE TABLE server_link (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    address TEXT NOT NULL,
    public_host TEXT NOT NULL,
    server_key BLOB NOT NULL CHECK (length(server_key) = 32),
    server_id BLOB NOT NULL CHECK (length(server_id) = 16),
    epoch INTEGER NOT NULL,
    device BLOB NOT NULL CHECK (length(device) = 16),
    device_sequence INTEGER NOT NULL CHECK (device_sequence >= 0),
    last_accepted_at INTEGER,
    last_attempt_at INTEGER,
    last_problem TEXT NOT NULL,
    key_list BLOB NOT NULL,
    status_list BLOB NOT NULL
) STRICT;

-- Ctrl+K: one row per thing that can be found; `text` is folded (foldForSearch), the index follows by triggers.
CREATE TABLE search_item (
    rowid INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('application', 'protocol', 'certificate')),
    subject BLOB NOT NULL UNIQUE CHECK (length(subject) = 16),
    title TEXT NOT NULL,
    subtitle TEXT NOT NULL,
    text TEXT NOT NULL,
    sort_key BLOB NOT NULL
) STRICT;
CREATE INDEX search_item_by_key ON search_item (sort_key, rowid);
CREATE INDEX search_item_by_text ON search_item (text);
CREATE VIRTUAL TABLE search_index USING fts5 (
    text, content = 'search_item', content_rowid = 'rowid', tokenize = 'trigram case_sensitive 1');
CREATE TRIGGER search_item_added AFTER INSERT ON search_item
BEGIN
    INSERT INTO search_index (rowid, text) VALUES (NEW.rowid, NEW.text);
END;
CREATE TRIGGER search_item_removed AFTER DELETE ON search_item
BEGIN
    INSERT INTO search_index (search_index, rowid, text) VALUES ('delete', OLD.rowid, OLD.text);
END;
CREATE TRIGGER search_item_changed AFTER UPDATE ON search_item
BEGIN
    INSERT INTO search_index (search_index, rowid, text) VALUES ('delete', OLD.rowid, OLD.text);
    INSERT INTO search_index (rowid, text) VALUES (NEW.rowid, NEW.text);
END;
