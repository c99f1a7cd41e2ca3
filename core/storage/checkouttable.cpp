#include "core/storage/checkouttable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

namespace tanu {

namespace {

/// The cases of the session as they went, with everything that is sealed in their own tables (S2).
SealPlace baseOf(const CheckOutId& id)
{
    return {"checkout.base", id.bytes()};
}

Result<CheckOutRow> checkOutFrom(const Row& row)
{
    RowReader read(row, QStringLiteral("checkout"));
    const auto id = read.id<CheckOutId>("id");
    CheckOutRow made {id, read.id<SessionId>("session"), read.id<VenueId>("venue"),
        read.number("travel"), read.parsed<CheckOutState>("state", &parseCheckOutState), read.moment("since"),
        read.optionalMoment("ended_at"), read.text("ended_because"), read.sealedBytes("base", baseOf(id)), read.bytes("numbers"),
        read.bytes("out_hash"), read.optionalBytes("home_hash"), read.integer("journal_from"), std::nullopt};
    made.journalUntil = read.optionalInteger("journal_until");
    return read.finish(made);
}

QString selecting(const char* rest)
{
    return QStringLiteral("SELECT id, session, venue, travel, state, since, ended_at, ended_because, base, numbers, "
                          "out_hash, home_hash, journal_from, journal_until FROM checkout ")
        + QLatin1String(rest);
}

} // namespace

CheckOutTable::CheckOutTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> CheckOutTable::insert(const CheckOutRow& row)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO checkout (id, session, venue, travel, state, since, ended_at, ended_because, base, numbers, out_hash,
            home_hash, journal_from, journal_until)
        VALUES (:id, :session, :venue, :travel, :state, :since, :ended_at, :ended_because, :base, :numbers, :out_hash,
            :home_hash, :journal_from, :journal_until))"))
        .bind(":id", row.id)
        .bind(":session", row.session)
        .bind(":venue", row.venue)
        .bind(":travel", row.travel)
        .bind(":state", codeOf(row.state))
        .bind(":since", row.since)
        .bind(":ended_at", row.endedAt)
        .bind(":ended_because", row.endedBecause)
        .bindSealed(":base", baseOf(row.id), row.base)
        .bind(":numbers", row.numbers)
        .bind(":out_hash", row.outHash)
        .bind(":home_hash", row.homeHash)
        .bind(":journal_from", row.journalFrom)
        .bind(":journal_until", row.journalUntil)
        .run();
}

Result<void> CheckOutTable::update(const CheckOutRow& row, CheckOutState from)
{
    const auto changed = Statement::on(m_connection, QStringLiteral(R"(
        UPDATE checkout SET state = :state, ended_at = :ended_at, ended_because = :ended_because, home_hash = :home_hash,
            numbers = :numbers, journal_until = :journal_until
        WHERE id = :id AND state = :from)"))
                             .bind(":state", codeOf(row.state))
                             .bind(":ended_at", row.endedAt)
                             .bind(":ended_because", row.endedBecause)
                             .bind(":home_hash", row.homeHash)
                             .bind(":numbers", row.numbers)
                             .bind(":journal_until", row.journalUntil)
                             .bind(":id", row.id)
                             .bind(":from", codeOf(from))
                             .runCounting();
    if (!changed)
        return changed.error();
    if (*changed != 1)
        return Error {ErrorKind::ChangedMeanwhile, {QStringLiteral("checkout")}, row.id.toText()};
    return {};
}

Result<std::optional<CheckOutRow>> CheckOutTable::find(const CheckOutId& id)
{
    return Statement::on(m_connection, selecting("WHERE id = :id")).bind(":id", id).mapOne(checkOutFrom);
}

Result<std::optional<CheckOutRow>> CheckOutTable::latestOf(const SessionId& session)
{
    return Statement::on(m_connection, selecting("WHERE session = :session ORDER BY travel DESC LIMIT 1"))
        .bind(":session", session)
        .mapOne(checkOutFrom);
}

Result<std::optional<CheckOutRow>> CheckOutTable::elsewhere(const SessionId& session)
{
    auto latest = latestOf(session);
    if (!latest || !latest->has_value())
        return latest;
    const CheckOutState state = (*latest)->state;
    if (state == CheckOutState::Out || state == CheckOutState::Returned)
        return latest;
    return std::optional<CheckOutRow>();
}

Result<std::vector<CheckOutRow>> CheckOutTable::all()
{
    return Statement::on(m_connection, selecting("ORDER BY since DESC, travel DESC, id DESC")).map(checkOutFrom);
}

} // namespace tanu
