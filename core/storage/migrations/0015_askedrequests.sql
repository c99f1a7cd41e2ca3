-- P15, P16: what people here asked of the support of the platform, how it stands there, and the answer until somebody looked
-- at it. The server says all of it; the subject and the answer are people's words and lie sealed (S2).

CREATE TABLE asked_request (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    number INTEGER NOT NULL CHECK (number > 0),
    filed_at INTEGER NOT NULL,
    subject BLOB NOT NULL,
    matter TEXT NOT NULL CHECK (matter IN ('question', 'correction', 'platform')),
    answer_by TEXT NOT NULL CHECK (length(answer_by) = 10),
    state TEXT NOT NULL CHECK (state IN ('filed', 'in-work', 'answered')),
    answered_at INTEGER,
    answer BLOB,
    read_at INTEGER,
    CHECK ((state = 'answered') = (answered_at IS NOT NULL)),
    CHECK ((state = 'answered') = (answer IS NOT NULL)),
    CHECK (read_at IS NULL OR state = 'answered')
) STRICT;

CREATE INDEX asked_request_by_number ON asked_request (number);
CREATE INDEX asked_request_open ON asked_request (number) WHERE state <> 'answered';
CREATE INDEX asked_request_unread ON asked_request (number) WHERE state = 'answered' AND read_at IS NULL;
