#include "server/storage/migrations/supportschema.h"

namespace tanu::server {

// Everything that a user wrote lies sealed, the subject and the text as well: people write into them what no column asks.
QString supportSchema()
{
    return QStringLiteral(R"(
CREATE TABLE support_request (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    number INTEGER NOT NULL UNIQUE CHECK (number > 0),
    source TEXT NOT NULL CHECK (source = 'site' OR source = 'console' OR source = 'program'),
    origin TEXT NOT NULL,
    filed_at INTEGER NOT NULL,
    matter TEXT NOT NULL CHECK (matter = 'question' OR matter = 'correction' OR matter = 'platform'),
    answer_by TEXT NOT NULL CHECK (length(answer_by) = 10),
    state TEXT NOT NULL CHECK (state = 'filed' OR state = 'in-work' OR state = 'answered'),
    taken_by TEXT NOT NULL,
    answered_at INTEGER,
    answer TEXT NOT NULL,
    name BLOB NOT NULL,
    iin BLOB NOT NULL,
    login BLOB NOT NULL,
    phone BLOB NOT NULL,
    email BLOB NOT NULL,
    subject BLOB NOT NULL,
    body BLOB NOT NULL,
    file_name BLOB NOT NULL,
    CHECK ((state = 'answered') = (answered_at IS NOT NULL)),
    CHECK ((state = 'answered') = (answer <> ''))
) STRICT;

CREATE INDEX support_request_waiting ON support_request (answer_by) WHERE state <> 'answered';

CREATE TABLE support_file (
    request BLOB PRIMARY KEY REFERENCES support_request (id),
    content_type TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT;
)");
}

} // namespace tanu::server
