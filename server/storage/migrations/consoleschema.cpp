#include "server/storage/migrations/consoleschema.h"

namespace tanu::server {

QString consoleAccountsSchema()
{
    return QStringLiteral(R"(
CREATE TABLE data_key (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    mark BLOB NOT NULL CHECK (length(mark) = 32)
) STRICT;

CREATE TABLE operator (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    login TEXT NOT NULL UNIQUE CHECK (login <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    role TEXT NOT NULL,
    region TEXT NOT NULL,
    password TEXT NOT NULL CHECK (password <> ''),
    must_change INTEGER NOT NULL CHECK (must_change = 0 OR must_change = 1),
    secret BLOB,
    used_step INTEGER NOT NULL,
    made_at INTEGER NOT NULL,
    seen_at INTEGER,
    closed_at INTEGER,
    CHECK ((role = 'regional-chamber') = (region <> ''))
) STRICT;

CREATE TABLE operator_recovery (
    operator BLOB NOT NULL REFERENCES operator (id),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    used_at INTEGER,
    PRIMARY KEY (operator, hash)
) STRICT;

CREATE TABLE operator_session (
    hash BLOB PRIMARY KEY CHECK (length(hash) = 32),
    operator BLOB NOT NULL REFERENCES operator (id),
    made_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL CHECK (ends_at > made_at)
) STRICT;

CREATE INDEX operator_session_by_operator ON operator_session (operator);

CREATE TABLE sign_in_trial (
    login BLOB PRIMARY KEY CHECK (length(login) = 32),
    failures INTEGER NOT NULL CHECK (failures > 0),
    last_at INTEGER NOT NULL,
    paused_until INTEGER
) STRICT;
)");
}

} // namespace tanu::server
