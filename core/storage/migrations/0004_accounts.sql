-- Who may sign in (S1).

-- At most one account per member of the staff. The login is case-folded, the password a hash of Argon2id.
CREATE TABLE account (
    staff BLOB PRIMARY KEY REFERENCES staff (id),
    login TEXT NOT NULL UNIQUE CHECK (login <> ''),
    password TEXT NOT NULL CHECK (password LIKE '$argon2id$%'),
    changed_at INTEGER NOT NULL,
    must_change INTEGER NOT NULL CHECK (must_change IN (0, 1)),
    failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
    paused_until INTEGER,
    active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;

-- S1, four eyes: who recorded the signature of a protocol does not make the documents that follow from it.
ALTER TABLE protocol ADD COLUMN signed_by BLOB REFERENCES staff (id);
