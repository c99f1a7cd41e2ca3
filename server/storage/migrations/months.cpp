#include "server/storage/migrations/months.h"

#include "core/database/statement.h"
#include "core/wire/recordmonth.h"

namespace tanu::server {

namespace {

constexpr const char* script = R"(
ALTER TABLE record ADD COLUMN month INTEGER NOT NULL DEFAULT 0 CHECK (month >= 0);

CREATE INDEX record_by_month ON record (center, month);

CREATE TABLE report_month (
    center TEXT NOT NULL REFERENCES center (number),
    month INTEGER NOT NULL CHECK (month > 0),
    state TEXT NOT NULL CHECK (state IN ('open', 'offered', 'closed-by-center', 'closed-by-both')),
    said_count INTEGER NOT NULL CHECK (said_count >= 0),
    said_hash BLOB NOT NULL CHECK (length(said_hash) = 32),
    own_count INTEGER NOT NULL CHECK (own_count >= 0),
    own_hash BLOB NOT NULL CHECK (length(own_hash) = 32),
    compared_at INTEGER NOT NULL,
    differs_since INTEGER,
    closing BLOB,
    closed_at INTEGER,
    PRIMARY KEY (center, month),
    CHECK ((closing IS NULL) = (closed_at IS NULL)),
    CHECK ((closing IS NOT NULL) = (state = 'closed-by-both'))
) STRICT, WITHOUT ROWID;

CREATE TABLE center_order (
    center TEXT NOT NULL REFERENCES center (number),
    number INTEGER NOT NULL CHECK (number > 0),
    kind TEXT NOT NULL CHECK (kind <> ''),
    given_at INTEGER NOT NULL,
    given_by TEXT NOT NULL CHECK (given_by <> ''),
    payload BLOB NOT NULL,
    refused TEXT CHECK (refused <> ''),
    PRIMARY KEY (center, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE order_standing (
    device BLOB PRIMARY KEY REFERENCES device (id),
    taken INTEGER NOT NULL CHECK (taken >= 0),
    asked_at INTEGER NOT NULL,
    stopped TEXT CHECK (stopped <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE accreditation_act (
    center TEXT NOT NULL REFERENCES center (number),
    order_number INTEGER NOT NULL,
    act TEXT NOT NULL CHECK (act IN ('suspended', 'resumed', 'revoked', 'not-renewable')),
    on_day TEXT NOT NULL CHECK (length(on_day) = 10),
    event_on TEXT CHECK (length(event_on) = 10),
    decided_on TEXT NOT NULL CHECK (length(decided_on) = 10),
    ground TEXT NOT NULL CHECK (ground <> ''),
    clause TEXT NOT NULL CHECK (clause <> ''),
    PRIMARY KEY (center, order_number)
) STRICT, WITHOUT ROWID;

CREATE TABLE issuing_stop (
    center TEXT PRIMARY KEY REFERENCES center (number),
    on_day TEXT NOT NULL CHECK (length(on_day) = 10),
    reason TEXT NOT NULL CHECK (reason <> '')
) STRICT, WITHOUT ROWID
)";

struct Undated {
    qint64 row = 0;
    int month = 0;
};

/// A record that does not read any more stays without a month: nothing can be said of it.
Result<Undated> undatedFrom(const Row& stored)
{
    RowReader read(stored);
    Undated undated{read.integer("row"), 0};
    const auto opened = openRecord(read.bytes("canonical"));
    if (opened) {
        const auto fact = factMonthOf(opened->revision.kind, opened->content);
        undated.month = fact ? reportedMonthOf(opened->revision, *fact).key() : 0;
    }
    return read.finish(undated);
}

} // namespace

QString monthsScript()
{
    return QLatin1String(script);
}

Result<void> giveRecordsMonths(Connection& connection)
{
    constexpr int readAtOnce = 1'000;
    qint64 after = 0;
    for (;;) {
        const auto rows = Statement::on(connection, QStringLiteral(R"(
            SELECT row, canonical FROM record WHERE row > :after ORDER BY row LIMIT :limit)"))
                              .bind(":after", after)
                              .bind(":limit", readAtOnce)
                              .map(undatedFrom);
        if (!rows)
            return rows.error();
        for (const Undated& undated : *rows) {
            const auto given = Statement::on(connection, QStringLiteral("UPDATE record SET month = :month WHERE row = :row"))
                                   .bind(":month", undated.month)
                                   .bind(":row", undated.row)
                                   .run();
            if (!given)
                return given;
            after = undated.row;
        }
        if (rows->size() < readAtOnce)
            return {};
    }
}

} // namespace tanu::server
