-- Sessions away at venues, and back (V1, exchange.md 21 to 24).

-- Other installations of this center, by the card that each of them showed: at the office its venues, at a venue its
-- office. The keys are pinned: a card with other keys is another installation.
CREATE TABLE venue (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    role TEXT NOT NULL CHECK (role IN ('office', 'venue')),
    name TEXT NOT NULL CHECK (name <> ''),
    center TEXT NOT NULL,
    signing_key BLOB NOT NULL UNIQUE CHECK (length(signing_key) = 32),
    sealing_key BLOB NOT NULL UNIQUE CHECK (length(sealing_key) = 32),
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    enrolled_at INTEGER NOT NULL
) STRICT;

-- One travel of a session. At the office: out, then home or taken-back. At the venue: held, then returned, or
-- superseded by a later travel of the same session.
CREATE TABLE checkout (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    session BLOB NOT NULL REFERENCES exam_session (id),
    venue BLOB NOT NULL REFERENCES venue (id),
    travel INTEGER NOT NULL CHECK (travel > 0),
    state TEXT NOT NULL CHECK (state IN ('out', 'home', 'taken-back', 'held', 'returned', 'superseded')),
    since INTEGER NOT NULL,
    ended_at INTEGER,
    ended_because TEXT NOT NULL,
    base BLOB NOT NULL,
    numbers BLOB NOT NULL,
    out_hash BLOB NOT NULL CHECK (length(out_hash) = 32),
    home_hash BLOB CHECK (length(home_hash) = 32),
    journal_from INTEGER NOT NULL CHECK (journal_from >= 0),
    journal_until INTEGER CHECK (journal_until >= journal_from),
    UNIQUE (session, travel),
    CHECK ((ended_at IS NULL) = (state IN ('out', 'held')))
) STRICT;
-- exchange.md 22: one holder at a time.
CREATE UNIQUE INDEX checkout_away ON checkout (session) WHERE state = 'out';
CREATE UNIQUE INDEX checkout_held ON checkout (session) WHERE state = 'held';

-- What both sides changed (exchange.md 23): the case as the office has it and as the venue brought it.
CREATE TABLE conflict (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    checkout BLOB NOT NULL REFERENCES checkout (id),
    session BLOB NOT NULL REFERENCES exam_session (id),
    application BLOB NOT NULL REFERENCES application (id),
    base BLOB NOT NULL,
    office BLOB NOT NULL,
    venue BLOB NOT NULL,
    found_at INTEGER NOT NULL,
    chosen TEXT CHECK (chosen IN ('office', 'venue')),
    chosen_at INTEGER,
    chosen_by BLOB REFERENCES staff (id),
    CHECK ((chosen IS NULL) = (chosen_at IS NULL)),
    UNIQUE (checkout, application)
) STRICT;
CREATE INDEX conflict_open ON conflict (session) WHERE chosen IS NULL;

-- Numbers that were taken out of a series and are not used yet: at a venue those that came with a session, at the
-- office those that came home unused. They go first, so that a series stays without gaps (R4.1, R14).
CREATE TABLE series_number (
    kind TEXT NOT NULL,
    year INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    checkout BLOB NOT NULL,
    PRIMARY KEY (kind, year, number)
) STRICT;
CREATE INDEX series_number_by_checkout ON series_number (checkout);

-- A venue's own journal, beside the office's and never in it (exchange.md 23, 30).
CREATE TABLE venue_journal (
    venue BLOB NOT NULL REFERENCES venue (id),
    seq INTEGER NOT NULL CHECK (seq > 0),
    at INTEGER NOT NULL,
    actor TEXT NOT NULL CHECK (actor <> ''),
    action TEXT NOT NULL CHECK (action <> ''),
    subject_kind TEXT NOT NULL,
    subject BLOB,
    content BLOB NOT NULL,
    previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (venue, seq)
) STRICT;
CREATE INDEX venue_journal_by_subject ON venue_journal (subject, seq) WHERE subject IS NOT NULL;
CREATE TRIGGER venue_journal_frozen BEFORE UPDATE ON venue_journal
BEGIN
    SELECT RAISE(ABORT, 'a journal is written once');
END;
CREATE TRIGGER venue_journal_kept BEFORE DELETE ON venue_journal
BEGIN
    SELECT RAISE(ABORT, 'a journal is written once');
END;
