#include "core/storage/sessiontable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

namespace tanu {

namespace {

Result<Session> sessionFrom(const Row& row)
{
    RowReader read(row);
    Session session;
    session.id = read.id<SessionId>("id");
    session.year = read.number("year");
    session.number = read.number("number");
    session.programme = read.id<ProgrammeId>("programme");
    session.commission = read.id<CommissionId>("commission");
    session.startsAt = read.moment("starts_at");
    session.place = read.text("place");
    session.mode = read.parsed<ExamMode>("mode", &parseExamMode);
    session.state = read.parsed<SessionState>("state", &parseSessionState);
    session.startedAt = read.optionalMoment("started_at");
    session.endedAt = read.optionalMoment("ended_at");
    return read.finish(session);
}

} // namespace

SessionTable::SessionTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> SessionTable::insert(const Session& session)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO exam_session (id, year, number, programme, commission, starts_at, place, mode, state, started_at,
            ended_at)
        VALUES (:id, :year, :number, :programme, :commission, :starts_at, :place, :mode, :state, :started_at,
            :ended_at))"))
        .bind(":id", session.id)
        .bind(":year", session.year)
        .bind(":number", session.number)
        .bind(":programme", session.programme)
        .bind(":commission", session.commission)
        .bind(":starts_at", session.startsAt)
        .bind(":place", session.place)
        .bind(":mode", codeOf(session.mode))
        .bind(":state", codeOf(session.state))
        .bind(":started_at", session.startedAt)
        .bind(":ended_at", session.endedAt)
        .run();
}

Result<void> SessionTable::update(const Session& session, SessionState from)
{
    const auto changed = Statement::on(m_connection, QStringLiteral(R"(
        UPDATE exam_session SET commission = :commission, starts_at = :starts_at, place = :place, mode = :mode,
            state = :state, started_at = :started_at, ended_at = :ended_at
        WHERE id = :id AND state = :from)"))
                             .bind(":commission", session.commission)
                             .bind(":starts_at", session.startsAt)
                             .bind(":place", session.place)
                             .bind(":mode", codeOf(session.mode))
                             .bind(":state", codeOf(session.state))
                             .bind(":started_at", session.startedAt)
                             .bind(":ended_at", session.endedAt)
                             .bind(":id", session.id)
                             .bind(":from", codeOf(from))
                             .runCounting();
    if (!changed)
        return changed.error();
    if (*changed != 1)
        return Error {ErrorKind::ChangedMeanwhile, {QStringLiteral("session")}, session.id.toText()};
    return {};
}

Result<std::optional<Session>> SessionTable::find(const SessionId& id)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, year, number, programme, commission, starts_at, place, mode, state, started_at, ended_at
        FROM exam_session WHERE id = :id)"))
        .bind(":id", id)
        .mapOne(sessionFrom);
}

Result<std::optional<Session>> SessionTable::findByNumber(int year, int number)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, year, number, programme, commission, starts_at, place, mode, state, started_at, ended_at
        FROM exam_session WHERE year = :year AND number = :number)"))
        .bind(":year", year)
        .bind(":number", number)
        .mapOne(sessionFrom);
}

Result<Session> SessionTable::load(const SessionId& id)
{
    auto found = find(id);
    if (!found)
        return found.error();
    if (!found->has_value())
        return Error {ErrorKind::NotFound, {QStringLiteral("session"), id.toText()}, {}};
    return **std::move(found);
}

} // namespace tanu
