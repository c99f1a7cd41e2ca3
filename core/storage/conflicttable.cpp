#include "core/storage/conflicttable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

namespace tanu {

namespace {

/// The sides are whole cases, with everything that is sealed in their own tables (S2).
SealPlace sideOf(const char* column, const ConflictId& id)
{
    return {column, id.bytes()};
}

Result<ConflictRow> conflictFrom(const Row& row)
{
    RowReader read(row, QStringLiteral("conflict"));
    const auto id = read.id<ConflictId>("id");
    return read.finish(ConflictRow {id, read.id<CheckOutId>("checkout"),
        read.id<SessionId>("session"), read.id<ApplicationId>("application"), read.sealedBytes("base", sideOf("conflict.base", id)),
        read.sealedBytes("office", sideOf("conflict.office", id)),
        read.sealedBytes("venue", sideOf("conflict.venue", id)), read.moment("found_at"),
        read.optionalParsed<ConflictSide>("chosen", &parseConflictSide), read.optionalMoment("chosen_at"),
        read.optionalId<StaffId>("chosen_by").value_or(StaffId())});
}

QString selecting(const char* rest)
{
    return QStringLiteral("SELECT id, checkout, session, application, base, office, venue, found_at, chosen, chosen_at, "
                          "chosen_by FROM conflict ")
        + QLatin1String(rest);
}

} // namespace

ConflictTable::ConflictTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> ConflictTable::insert(const ConflictRow& row)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO conflict (id, checkout, session, application, base, office, venue, found_at)
        VALUES (:id, :checkout, :session, :application, :base, :office, :venue, :found_at))"))
        .bind(":id", row.id)
        .bind(":checkout", row.checkOut)
        .bind(":session", row.session)
        .bind(":application", row.application)
        .bindSealed(":base", sideOf("conflict.base", row.id), row.base)
        .bindSealed(":office", sideOf("conflict.office", row.id), row.office)
        .bindSealed(":venue", sideOf("conflict.venue", row.id), row.venue)
        .bind(":found_at", row.foundAt)
        .run();
}

Result<void> ConflictTable::choose(const ConflictRow& row)
{
    const auto changed = Statement::on(m_connection, QStringLiteral(R"(
        UPDATE conflict SET chosen = :chosen, chosen_at = :chosen_at, chosen_by = :chosen_by
        WHERE id = :id AND chosen IS NULL)"))
                             .bind(":chosen", row.chosen ? std::optional(codeOf(*row.chosen)) : std::nullopt)
                             .bind(":chosen_at", row.chosenAt)
                             .bind(":chosen_by", row.chosenBy)
                             .bind(":id", row.id)
                             .runCounting();
    if (!changed)
        return changed.error();
    if (*changed != 1)
        return Error {ErrorKind::ChangedMeanwhile, {QStringLiteral("conflict")}, row.id.toText()};
    return {};
}

Result<ConflictRow> ConflictTable::load(const ConflictId& id)
{
    auto found = Statement::on(m_connection, selecting("WHERE id = :id")).bind(":id", id).mapOne(conflictFrom);
    if (!found)
        return found.error();
    if (!found->has_value())
        return Error {ErrorKind::NotFound, {QStringLiteral("conflict"), id.toText()}, {}};
    return **std::move(found);
}

Result<std::vector<ConflictRow>> ConflictTable::ofSession(const SessionId& session)
{
    return Statement::on(m_connection, selecting("WHERE session = :session ORDER BY found_at, id"))
        .bind(":session", session)
        .map(conflictFrom);
}

Result<int> ConflictTable::countOpen(const SessionId& session)
{
    const auto count = Statement::on(m_connection,
        QStringLiteral("SELECT count(*) FROM conflict WHERE session = :session AND chosen IS NULL"))
                           .bind(":session", session)
                           .integer();
    if (!count)
        return count.error();
    return static_cast<int>(*count);
}

} // namespace tanu
