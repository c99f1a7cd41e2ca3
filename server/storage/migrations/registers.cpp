#include "server/storage/migrations/registers.h"

namespace tanu::server {

// Why since and until: a row that nobody changes is written once, and every version can still be read whole.
const char* const registersSchema = R"(
CREATE TABLE register_version (
    register TEXT NOT NULL CHECK (register <> ''),
    number INTEGER NOT NULL CHECK (number > 0),
    source TEXT NOT NULL CHECK (source <> ''),
    source_date TEXT NOT NULL CHECK (length(source_date) = 10),
    published_at INTEGER NOT NULL,
    published_by TEXT NOT NULL CHECK (published_by <> ''),
    is_starter INTEGER NOT NULL CHECK (is_starter IN (0, 1)),
    row_count INTEGER NOT NULL CHECK (row_count >= 0),
    added INTEGER NOT NULL CHECK (added >= 0),
    changed INTEGER NOT NULL CHECK (changed >= 0),
    removed INTEGER NOT NULL CHECK (removed >= 0),
    PRIMARY KEY (register, number)
) STRICT;

CREATE TABLE register_row (
    register TEXT NOT NULL,
    row_key TEXT NOT NULL CHECK (row_key <> ''),
    since INTEGER NOT NULL,
    until INTEGER CHECK (until > since),
    fields BLOB NOT NULL,
    search TEXT NOT NULL,
    sort_kk BLOB NOT NULL,
    sort_ru BLOB NOT NULL,
    PRIMARY KEY (register, row_key, since),
    FOREIGN KEY (register, since) REFERENCES register_version (register, number),
    FOREIGN KEY (register, until) REFERENCES register_version (register, number)
) STRICT;

CREATE INDEX register_row_in_kazakh ON register_row (register, sort_kk, row_key);
CREATE INDEX register_row_in_russian ON register_row (register, sort_ru, row_key);
CREATE INDEX register_row_until ON register_row (register, until);
CREATE INDEX register_row_since ON register_row (register, since);

CREATE TABLE register_draft (
    register TEXT PRIMARY KEY CHECK (register <> ''),
    file BLOB NOT NULL,
    source TEXT NOT NULL CHECK (source <> ''),
    source_date TEXT NOT NULL CHECK (length(source_date) = 10),
    based_on INTEGER NOT NULL CHECK (based_on >= 0),
    made_at INTEGER NOT NULL,
    made_by TEXT NOT NULL CHECK (made_by <> '')
) STRICT;

CREATE TABLE published_file (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    kind TEXT NOT NULL CHECK (kind IN ('about', 'activity', 'template', 'instruction')),
    title_kk TEXT NOT NULL CHECK (title_kk <> ''),
    title_ru TEXT NOT NULL CHECK (title_ru <> ''),
    file_name TEXT NOT NULL CHECK (file_name <> ''),
    content_type TEXT NOT NULL CHECK (content_type <> ''),
    size INTEGER NOT NULL CHECK (size > 0),
    content BLOB NOT NULL,
    dated_on TEXT NOT NULL CHECK (length(dated_on) = 10),
    published_at INTEGER NOT NULL,
    published_by TEXT NOT NULL CHECK (published_by <> ''),
    withdrawn_at INTEGER
) STRICT;
)";

} // namespace tanu::server
