-- Everything that can happen to a case between application and personal file (Order 374, R4-R23, L15-L29).

-- R6.2: the ten working days do not hold for a new date after R7 or R11.2.
ALTER TABLE application ADD COLUMN gap_waived TEXT NOT NULL DEFAULT '' CHECK (gap_waived IN ('', 'R7', 'R11.2'));
-- R19: the case that this one takes up again.
ALTER TABLE application ADD COLUMN retake_of BLOB REFERENCES application (id);
CREATE INDEX application_by_retake ON application (retake_of) WHERE retake_of IS NOT NULL;
-- L2.3: the category of persons to whom the law does not apply, as told at intake.
ALTER TABLE application ADD COLUMN outside_law TEXT NOT NULL DEFAULT '';
-- L29.3: calendar days by which proved disability extends the voucher.
ALTER TABLE application ADD COLUMN voucher_extension INTEGER NOT NULL DEFAULT 0 CHECK (voucher_extension >= 0);

-- R7: reported, then proved by the sick-leave sheet.
CREATE TABLE disability (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    application BLOB NOT NULL REFERENCES application (id),
    session BLOB REFERENCES exam_session (id),
    reported_at INTEGER NOT NULL,
    reported_by BLOB NOT NULL REFERENCES staff (id),
    channel TEXT NOT NULL CHECK (channel IN ('in-person', 'phone', 'post', 'email', 'message', 'platform')),
    report TEXT NOT NULL,
    proved_at INTEGER,
    proved_by BLOB REFERENCES staff (id),
    sheet_number TEXT NOT NULL DEFAULT '',
    sick_from TEXT,
    sick_until TEXT CHECK (sick_until >= sick_from),
    attachment BLOB REFERENCES attachment (id),
    CHECK (proved_at IS NULL OR (sheet_number <> '' AND sick_from IS NOT NULL AND sick_until IS NOT NULL))
) STRICT;
CREATE INDEX disability_by_application ON disability (application);

-- R11.2 and interrupted sessions: what stopped the procedure and when.
CREATE TABLE postponement (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    application BLOB NOT NULL REFERENCES application (id),
    session BLOB NOT NULL REFERENCES exam_session (id),
    cause TEXT NOT NULL CHECK (cause IN ('fault', 'interruption', 'absence', 'other')),
    interruption TEXT CHECK (interruption IN ('power', 'chair-lost', 'technical-fault', 'emergency', 'other')),
    occurred_at INTEGER NOT NULL,
    nature TEXT NOT NULL CHECK (nature <> ''),
    incident BLOB,
    recorded_at INTEGER NOT NULL,
    recorded_by BLOB NOT NULL REFERENCES staff (id),
    CHECK ((cause = 'interruption') = (interruption IS NOT NULL))
) STRICT;
CREATE INDEX postponement_by_application ON postponement (application);
CREATE INDEX postponement_by_session ON postponement (session);

-- A case that the head ends without a decision of the commission.
CREATE TABLE closure (
    application BLOB PRIMARY KEY REFERENCES application (id),
    closed_on TEXT NOT NULL,
    ground TEXT NOT NULL CHECK (ground IN
        ('withdrawn-by-candidate', 'profession-withdrawn', 'not-appeared', 'voucher-void', 'other')),
    explanation TEXT NOT NULL,
    closed_by BLOB NOT NULL REFERENCES staff (id)
) STRICT;

-- R10: what stands ready, per session: an item of the programme's equipment or one candidate's special condition.
CREATE TABLE readiness (
    session BLOB NOT NULL REFERENCES exam_session (id),
    item TEXT NOT NULL CHECK (item <> ''),
    checked INTEGER NOT NULL CHECK (checked IN (0, 1)),
    note TEXT NOT NULL,
    checked_at INTEGER NOT NULL,
    checked_by BLOB NOT NULL REFERENCES staff (id),
    PRIMARY KEY (session, item)
) STRICT;

ALTER TABLE session_candidate ADD COLUMN attendance TEXT NOT NULL DEFAULT ''
    CHECK (attendance IN ('', 'present', 'late', 'absent'));
ALTER TABLE session_candidate ADD COLUMN identified_at INTEGER;
ALTER TABLE session_candidate ADD COLUMN identified_with TEXT NOT NULL DEFAULT '';
ALTER TABLE session_candidate ADD COLUMN identified_by BLOB REFERENCES staff (id);
-- R11.1: what an online candidate was sent.
ALTER TABLE session_candidate ADD COLUMN access_link TEXT NOT NULL DEFAULT '';
ALTER TABLE session_candidate ADD COLUMN proctoring_link TEXT NOT NULL DEFAULT '';
-- Where the counts of theory came from: typed, or the name of the imported file.
ALTER TABLE session_candidate ADD COLUMN theory_source TEXT NOT NULL DEFAULT '';

-- The log of a session: written once, never changed.
CREATE TABLE incident (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    session BLOB NOT NULL REFERENCES exam_session (id),
    occurred_at INTEGER NOT NULL,
    category TEXT NOT NULL CHECK (category <> ''),
    kind TEXT NOT NULL,
    application BLOB REFERENCES application (id),
    staff BLOB REFERENCES staff (id),
    text TEXT NOT NULL,
    written_at INTEGER NOT NULL,
    written_by BLOB NOT NULL REFERENCES staff (id)
) STRICT;
CREATE INDEX incident_by_session ON incident (session, occurred_at);
CREATE INDEX incident_by_application ON incident (application) WHERE application IS NOT NULL;
CREATE TRIGGER incident_frozen BEFORE UPDATE ON incident
BEGIN
    SELECT RAISE(ABORT, 'the log of a session is written once');
END;
CREATE TRIGGER incident_kept BEFORE DELETE ON incident
BEGIN
    SELECT RAISE(ABORT, 'the log of a session is written once');
END;

-- R13, R14: one act per violation; the first is a warning, the second ends the procedure of this candidate.
CREATE TABLE violation (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    session BLOB NOT NULL REFERENCES exam_session (id),
    application BLOB NOT NULL REFERENCES application (id),
    year INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    occurred_at INTEGER NOT NULL,
    stage TEXT NOT NULL CHECK (stage IN ('theory', 'practice')),
    thing TEXT NOT NULL CHECK (thing <> ''),
    description TEXT NOT NULL CHECK (description <> ''),
    explanation TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('commission', 'proctoring')),
    consequence TEXT NOT NULL CHECK (consequence IN ('warning', 'removal', 'ended')),
    signers TEXT NOT NULL CHECK (json_valid(signers)),
    incident BLOB REFERENCES incident (id),
    recorded_at INTEGER NOT NULL,
    recorded_by BLOB NOT NULL REFERENCES staff (id),
    UNIQUE (year, number)
) STRICT;
CREATE INDEX violation_by_application ON violation (application, session);
CREATE INDEX violation_by_session ON violation (session);
CREATE TRIGGER violation_frozen BEFORE UPDATE ON violation
BEGIN
    SELECT RAISE(ABORT, 'an act of violation is written once');
END;
CREATE TRIGGER violation_kept BEFORE DELETE ON violation
BEGIN
    SELECT RAISE(ABORT, 'an act of violation is written once');
END;

-- R9.1: who may sit for which profession (no row of a member: for every profession).
CREATE TABLE seat_profession (
    staff BLOB NOT NULL REFERENCES staff (id),
    profession TEXT NOT NULL REFERENCES profession (code),
    PRIMARY KEY (staff, profession)
) STRICT;

-- R9.1: a member who is related to, employs or taught a person.
CREATE TABLE tie (
    staff BLOB NOT NULL REFERENCES staff (id),
    person BLOB NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL CHECK (kind IN ('related', 'employs', 'taught', 'other')),
    note TEXT NOT NULL,
    declared_at INTEGER NOT NULL,
    declared_by BLOB NOT NULL REFERENCES staff (id),
    PRIMARY KEY (staff, person)
) STRICT;

-- R9.1: who sits instead of whom: in the whole session, or (recusal) for one candidate of it. Without a substitute
-- (absent, and enough others sit) the seat stays empty, for the whole session.
CREATE TABLE substitution (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    session BLOB NOT NULL REFERENCES exam_session (id),
    application BLOB REFERENCES application (id),
    out_staff BLOB NOT NULL REFERENCES staff (id),
    in_staff BLOB REFERENCES staff (id) CHECK (in_staff <> out_staff),
    reason TEXT NOT NULL CHECK (reason IN ('related', 'employs', 'taught', 'absent', 'ill', 'other')),
    explanation TEXT NOT NULL,
    order_number TEXT NOT NULL,
    order_date TEXT,
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL REFERENCES staff (id),
    CHECK (in_staff IS NULL OR (order_number <> '' AND order_date IS NOT NULL)),
    CHECK (in_staff IS NOT NULL OR application IS NULL)
) STRICT;
CREATE INDEX substitution_by_session ON substitution (session, made_at);

-- R20: the day from which the candidate's own term runs.
ALTER TABLE result_notice ADD COLUMN received_on TEXT;

CREATE TABLE appeal (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    application BLOB NOT NULL REFERENCES application (id),
    protocol BLOB NOT NULL REFERENCES protocol (id),
    year INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    received_on TEXT NOT NULL,
    registered_at INTEGER NOT NULL,
    registered_by BLOB NOT NULL REFERENCES staff (id),
    late INTEGER NOT NULL CHECK (late IN (0, 1)),
    grounds TEXT NOT NULL CHECK (grounds <> ''),
    admission TEXT NOT NULL CHECK (admission IN ('in-time', 'waits', 'admitted', 'refused')),
    admission_reason TEXT NOT NULL,
    admitted_by BLOB REFERENCES staff (id),
    commission BLOB REFERENCES commission (id),
    assigned_at INTEGER,
    decided_on TEXT,
    decision TEXT CHECK (decision IN ('upheld', 'rejected')),
    reasons TEXT NOT NULL DEFAULT '',
    votes TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(votes)),
    sent_at INTEGER,
    channel TEXT CHECK (channel IN ('hand', 'post', 'email', 'sms', 'platform')),
    UNIQUE (year, number),
    CHECK (decision IS NULL OR (decided_on IS NOT NULL AND commission IS NOT NULL AND reasons <> ''))
) STRICT;
CREATE INDEX appeal_by_application ON appeal (application);
CREATE INDEX appeal_open ON appeal (received_on) WHERE sent_at IS NULL;

-- L26.2: why and by whom a document was cancelled.
ALTER TABLE certificate ADD COLUMN cancelled_on TEXT;
ALTER TABLE certificate ADD COLUMN cancelled_ground TEXT NOT NULL DEFAULT '';
ALTER TABLE certificate ADD COLUMN cancelled_clause TEXT NOT NULL DEFAULT '';
ALTER TABLE certificate ADD COLUMN cancelled_by BLOB REFERENCES staff (id);
ALTER TABLE certificate ADD COLUMN cancelled_source TEXT NOT NULL DEFAULT ''
    CHECK (cancelled_source IN ('', 'center', 'server', 'protocol'));

-- A further original of an issued document, marked as a duplicate.
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
    collected_with TEXT NOT NULL DEFAULT '',
    UNIQUE (year, number),
    CHECK (handed_over_at IS NULL OR prints > 0)
) STRICT;
CREATE INDEX duplicate_by_certificate ON duplicate (certificate);

-- R17.2: why a signed protocol is replaced by a new one.
ALTER TABLE protocol ADD COLUMN correction_reason TEXT NOT NULL DEFAULT '';
-- R18, R19: the day on which the replaced one was really signed, where it bears a wrong date.
ALTER TABLE protocol ADD COLUMN counts_from TEXT;

-- W4: a term that a person counted anew after the calendar was corrected.
CREATE TABLE recount (
    application BLOB NOT NULL REFERENCES application (id),
    kind TEXT NOT NULL,
    counted_from TEXT NOT NULL,
    old_last_day TEXT NOT NULL,
    new_last_day TEXT NOT NULL,
    accepted INTEGER NOT NULL CHECK (accepted IN (0, 1)),
    decided_at INTEGER NOT NULL,
    decided_by BLOB NOT NULL REFERENCES staff (id),
    PRIMARY KEY (application, kind, decided_at)
) STRICT;

-- L26.6: the accreditation was suspended or ended before its term.
ALTER TABLE center ADD COLUMN accreditation_ended TEXT;
ALTER TABLE center ADD COLUMN accreditation_ground TEXT NOT NULL DEFAULT '';

-- The overview asks for a month or a year of each.
CREATE INDEX obligation_by_day ON obligation (last_day);
CREATE INDEX refusal_by_day ON refusal (refused_on);
CREATE INDEX contract_by_day ON contract (concluded_on);
CREATE INDEX protocol_by_day ON protocol (signed_on) WHERE signed_on IS NOT NULL;
