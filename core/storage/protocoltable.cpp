#include "core/storage/protocoltable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

namespace tanu {

namespace {

Result<ProtocolRow> protocolFrom(const Row& row)
{
    RowReader read(row);
    ProtocolRow protocol;
    protocol.id = read.id<ProtocolId>("id");
    protocol.session = read.id<SessionId>("session");
    protocol.year = read.number("year");
    protocol.number = read.number("number");
    protocol.draftedAt = read.moment("drafted_at");
    protocol.signedOn = read.optionalDate("signed_on");
    protocol.content = read.bytes("content");
    protocol.hash = read.bytes("hash");
    protocol.replaces = read.optionalId<ProtocolId>("replaces");
    protocol.correctionReason = read.text("correction_reason");
    protocol.countsFrom = read.optionalDate("counts_from");
    protocol.draftedBy = read.optionalId<StaffId>("drafted_by");
    protocol.signedBy = read.optionalId<StaffId>("signed_by");
    return read.finish(protocol);
}

Result<void> one(const Result<qint64>& changed, const ProtocolId& id)
{
    if (!changed)
        return changed.error();
    if (*changed != 1)
        return Error {ErrorKind::ChangedMeanwhile, {QStringLiteral("protocol")}, id.toText()};
    return {};
}

} // namespace

ProtocolTable::ProtocolTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> ProtocolTable::insert(const ProtocolRow& protocol)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO protocol (id, session, year, number, drafted_at, signed_on, content, hash, replaces,
            correction_reason, counts_from, drafted_by)
        VALUES (:id, :session, :year, :number, :drafted_at, :signed_on, :content, :hash, :replaces,
            :correction_reason, :counts_from, :drafted_by))"))
        .bind(":id", protocol.id)
        .bind(":session", protocol.session)
        .bind(":year", protocol.year)
        .bind(":number", protocol.number)
        .bind(":drafted_at", protocol.draftedAt)
        .bind(":signed_on", protocol.signedOn)
        .bind(":content", protocol.content)
        .bind(":hash", protocol.hash)
        .bind(":replaces", protocol.replaces)
        .bind(":correction_reason", protocol.correctionReason)
        .bind(":counts_from", protocol.countsFrom)
        .bind(":drafted_by", protocol.draftedBy)
        .run();
}

Result<void> ProtocolTable::updateDraft(const ProtocolRow& protocol)
{
    return one(Statement::on(m_connection, QStringLiteral(R"(
        UPDATE protocol SET drafted_at = :drafted_at, content = :content, hash = :hash,
            correction_reason = :correction_reason, counts_from = :counts_from, drafted_by = :drafted_by
        WHERE id = :id AND signed_on IS NULL)"))
                   .bind(":drafted_at", protocol.draftedAt)
                   .bind(":content", protocol.content)
                   .bind(":hash", protocol.hash)
                   .bind(":correction_reason", protocol.correctionReason)
                   .bind(":counts_from", protocol.countsFrom)
                   .bind(":drafted_by", protocol.draftedBy)
                   .bind(":id", protocol.id)
                   .runCounting(),
        protocol.id);
}

Result<void> ProtocolTable::sign(const ProtocolId& id, const QByteArray& hash, QDate on, const StaffId& by)
{
    return one(Statement::on(m_connection, QStringLiteral(R"(
        UPDATE protocol SET signed_on = :signed_on, signed_by = :signed_by
        WHERE id = :id AND hash = :hash AND signed_on IS NULL)"))
                   .bind(":signed_on", on)
                   .bind(":signed_by", by)
                   .bind(":id", id)
                   .bind(":hash", hash)
                   .runCounting(),
        id);
}

Result<ProtocolRow> ProtocolTable::load(const ProtocolId& id)
{
    auto found = Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, session, year, number, drafted_at, signed_on, content, hash, replaces, correction_reason,
            counts_from, drafted_by, signed_by
        FROM protocol
        WHERE id = :id)"))
                     .bind(":id", id)
                     .mapOne(protocolFrom);
    if (!found)
        return found.error();
    if (!found->has_value())
        return Error {ErrorKind::NotFound, {QStringLiteral("protocol"), id.toText()}, {}};
    return **std::move(found);
}

Result<std::optional<ProtocolRow>> ProtocolTable::latestOf(const SessionId& session)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, session, year, number, drafted_at, signed_on, content, hash, replaces, correction_reason,
            counts_from, drafted_by, signed_by
        FROM protocol
        WHERE session = :session ORDER BY signed_on IS NULL, id DESC LIMIT 1)"))
        .bind(":session", session)
        .mapOne(protocolFrom);
}

Result<std::optional<ProtocolRow>> ProtocolTable::draftedCorrectionOf(const SessionId& session)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, session, year, number, drafted_at, signed_on, content, hash, replaces, correction_reason,
            counts_from, drafted_by, signed_by
        FROM protocol
        WHERE session = :session AND replaces IS NOT NULL AND signed_on IS NULL)"))
        .bind(":session", session)
        .mapOne(protocolFrom);
}

Result<std::vector<ProtocolRow>> ProtocolTable::chainOf(const SessionId& session)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, session, year, number, drafted_at, signed_on, content, hash, replaces, correction_reason,
            counts_from, drafted_by, signed_by
        FROM protocol
        WHERE session = :session ORDER BY id)"))
        .bind(":session", session)
        .map(protocolFrom);
}

Result<std::vector<SessionId>> ProtocolTable::sessionsWithOtherDay()
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT DISTINCT session FROM protocol WHERE counts_from IS NOT NULL AND signed_on IS NOT NULL ORDER BY session)"))
        .map([](const Row& row) {
            RowReader read(row);
            return read.finish(read.id<SessionId>("session"));
        });
}

} // namespace tanu
