#include "server/storage/serverschema.h"

#include "core/security/journal.h"
#include "server/storage/migrations/transfer.h"
#include "server/storage/batchcounttable.h"
#include "server/storage/migrations/cancellations.h"
#include "server/storage/migrations/centerprofiles.h"
#include "server/storage/migrations/consolefigures.h"
#include "server/storage/migrations/consoleschema.h"
#include "server/storage/migrations/orderstaken.h"
#include "server/storage/migrations/publishedversions.h"
#include "server/storage/migrations/renewals.h"
#include "server/storage/migrations/factqueue.h"
#include "server/storage/migrations/facttables.h"
#include "server/storage/migrations/submittedanalysis.h"
#include "server/storage/migrations/supportschema.h"
#include "server/storage/migrations/requestsofcenters.h"
#include "server/storage/migrations/registers.h"
#include "server/storage/migrations/registersgiven.h"
#include "server/storage/migrations/months.h"
#include "server/storage/migrations/ratelimits.h"

namespace tanu::server {

namespace {

constexpr const char* identity = R"(
CREATE TABLE server (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    id BLOB NOT NULL CHECK (length(id) = 16),
    epoch INTEGER NOT NULL CHECK (epoch > 0),
    public_key BLOB NOT NULL CHECK (length(public_key) = 32)
) STRICT;
)";

constexpr const char* centers = R"(
CREATE TABLE center (
    number TEXT PRIMARY KEY CHECK (number GLOB '[0-9][0-9][0-9][0-9]'),
    name_kk TEXT NOT NULL CHECK (name_kk <> ''),
    name_ru TEXT NOT NULL CHECK (name_ru <> ''),
    bin TEXT NOT NULL CHECK (length(bin) = 12),
    region TEXT NOT NULL,
    accredited_from TEXT NOT NULL CHECK (length(accredited_from) = 10),
    accredited_until TEXT NOT NULL CHECK (accredited_until >= accredited_from),
    terminated_on TEXT CHECK (length(terminated_on) = 10),
    block_size INTEGER NOT NULL CHECK (block_size BETWEEN 1 AND 100000),
    added_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE device (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    center TEXT NOT NULL REFERENCES center (number),
    public_key BLOB NOT NULL UNIQUE CHECK (length(public_key) = 32),
    sequence INTEGER NOT NULL CHECK (sequence >= 0),
    clock_skew INTEGER NOT NULL,
    enrolled_at INTEGER NOT NULL,
    fenced_at INTEGER,
    fenced_because TEXT NOT NULL,
    CHECK ((fenced_at IS NULL) = (fenced_because = ''))
) STRICT, WITHOUT ROWID;

CREATE TABLE enrolment_code (
    hash BLOB PRIMARY KEY CHECK (length(hash) = 32),
    center TEXT NOT NULL REFERENCES center (number),
    made_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL CHECK (expires_at > made_at),
    used_at INTEGER,
    used_by BLOB REFERENCES device (id),
    CHECK ((used_at IS NULL) = (used_by IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE number_block (
    center TEXT NOT NULL REFERENCES center (number),
    grant_number INTEGER NOT NULL CHECK (grant_number > 0),
    first INTEGER NOT NULL CHECK (first > 0),
    last INTEGER NOT NULL CHECK (last BETWEEN first AND 999999999),
    device BLOB NOT NULL REFERENCES device (id),
    granted_at INTEGER NOT NULL,
    burned_at INTEGER,
    PRIMARY KEY (center, grant_number),
    UNIQUE (center, first)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER number_block_overlaps BEFORE INSERT ON number_block
WHEN EXISTS (SELECT 1 FROM number_block AS b
             WHERE b.center = NEW.center AND b.first <= NEW.last AND b.last >= NEW.first)
BEGIN
    SELECT RAISE(ABORT, 'number blocks overlap');
END;
)";

// Why certificate.id: center and ordinal in one integer are the row's own key, so a register of millions
// keeps one index less; the serial is unique because it ends in exactly these two.
// Why OR: for IN with three or more values SQLite builds a temporary B-tree for every single row that it checks,
// a third of the time of a row.
constexpr const char* records = R"(
CREATE TABLE record (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (length(id) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    kind TEXT NOT NULL CHECK (kind = 'certificate' OR kind = 'outcome' OR kind = 'number-end'),
    center TEXT NOT NULL REFERENCES center (number),
    canonical BLOB NOT NULL,
    received_at INTEGER NOT NULL,
    UNIQUE (id, revision)
) STRICT;

CREATE INDEX record_by_hash ON record (substr(hash, 1, 8));

CREATE TABLE certificate (
    id INTEGER PRIMARY KEY CHECK (id = CAST(center AS INTEGER) * 1000000000 + ordinal),
    serial TEXT NOT NULL CHECK (serial <> ''),
    center TEXT NOT NULL REFERENCES center (number),
    ordinal INTEGER NOT NULL CHECK (ordinal BETWEEN 1 AND 999999999),
    record BLOB NOT NULL CHECK (length(record) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    surname TEXT NOT NULL,
    issued_on TEXT NOT NULL CHECK (length(issued_on) = 10),
    valid_until TEXT CHECK (length(valid_until) = 10),
    state TEXT NOT NULL
        CHECK (state = 'issued' OR state = 'prepared' OR state = 'cancelled' OR state = 'spoiled'),
    cancelled_on TEXT CHECK (length(cancelled_on) = 10),
    CHECK ((state = 'cancelled') = (cancelled_on IS NOT NULL))
) STRICT;

CREATE INDEX certificate_cancelled ON certificate (center, ordinal) WHERE state = 'cancelled';

CREATE TABLE number_end (
    record BLOB PRIMARY KEY CHECK (length(record) = 16),
    center TEXT NOT NULL REFERENCES center (number),
    first INTEGER NOT NULL CHECK (first > 0),
    last INTEGER NOT NULL CHECK (last BETWEEN first AND 999999999),
    ending TEXT NOT NULL CHECK (ending IN ('spoiled', 'returned')),
    ended_on TEXT NOT NULL CHECK (length(ended_on) = 10),
    reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX number_end_by_center ON number_end (center, first);

CREATE TABLE answer (
    device BLOB NOT NULL REFERENCES device (id),
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    batch BLOB NOT NULL CHECK (length(batch) = 32),
    signed BLOB NOT NULL,
    answered_at INTEGER NOT NULL,
    PRIMARY KEY (device, sequence)
) STRICT;
)";

constexpr const char* checkpoints = R"(
CREATE TABLE journal_checkpoint (
    device BLOB PRIMARY KEY REFERENCES device (id),
    count INTEGER NOT NULL CHECK (count >= 0),
    root BLOB NOT NULL CHECK (length(root) = 32),
    kept_at INTEGER NOT NULL,
    touched_at INTEGER,
    touched_count INTEGER,
    touched_root BLOB CHECK (length(touched_root) = 32),
    CHECK ((touched_at IS NULL) = (touched_count IS NULL)),
    CHECK ((touched_at IS NULL) = (touched_root IS NULL))
) STRICT, WITHOUT ROWID;
)";

QString lines(std::initializer_list<const char*> scripts)
{
    QString whole;
    for (const char* script : scripts)
        whole += QLatin1String(script) + QLatin1String(";\n");
    return whole;
}

} // namespace

std::vector<Migration> serverMigrations()
{
    return {
        {1, "identity, centers, records",
            lines({identity, centers, records, journalSchema, journalSubjectIndex})},
        {2, "checkpoints of the journals", QLatin1String(checkpoints)},
        {3, "refusals and restored numbers", transferSchema()},
        {4, "accounts of the console", consoleAccountsSchema()},
        {5, "requests to the support", supportSchema()},
        {6, "figures for the console", consoleFiguresSchema(), countKeptBatches},
        {7, "registers, published files", QLatin1String(registersSchema)},
        {8, "months of the report, orders to the centers", monthsScript(), giveRecordsMonths},
        {9, "registers that centers were told", QLatin1String(registersGivenSchema)},
        {10, "documents that the platform cancelled", QLatin1String(cancellationsSchema)},
        {11, "terms of accreditation before the present one", QLatin1String(renewalsSchema)},
        {12, "when each order was taken", QLatin1String(ordersTakenSchema)},
        {13, "limits that all processes count", QLatin1String(rateLimitsSchema)},
        {14, "what the analysis has to count", QLatin1String(factQueueSchema)},
        {15, "documents counted with their procedures", QLatin1String(factTablesSchema)},
        {16, "analyses as they were submitted", QLatin1String(submittedAnalysisSchema)},
        {17, "requests of one center", QLatin1String(requestsOfCentersSchema)},
        {18, "published files with their versions", QLatin1String(publishedVersionsSchema), hashPublishedFiles},
        {19, "what centers publish of themselves", QLatin1String(centerProfilesSchema)},
    };
}

} // namespace tanu::server
