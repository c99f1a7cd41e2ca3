#include "core/storage/postponementtable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

namespace tanu {

namespace {

Result<Postponement> postponementFrom(const Row& row)
{
    RowReader read(row);
    Postponement postponement;
    postponement.id = read.id<PostponementId>("id");
    postponement.application = read.id<ApplicationId>("application");
    postponement.session = read.id<SessionId>("session");
    postponement.cause = read.parsed<PostponementCause>("cause", &parsePostponementCause);
    postponement.interruption = read.optionalParsed<InterruptionCause>("interruption", &parseInterruptionCause);
    postponement.occurredAt = read.moment("occurred_at");
    postponement.nature = read.text("nature");
    postponement.incident = read.optionalId<IncidentId>("incident");
    postponement.recordedAt = read.moment("recorded_at");
    postponement.recordedBy = read.id<StaffId>("recorded_by");
    return read.finish(postponement);
}

} // namespace

PostponementTable::PostponementTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> PostponementTable::insert(const Postponement& postponement)
{
    const auto& interruption = postponement.interruption;
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO postponement (id, application, session, cause, interruption, occurred_at, nature, incident,
            recorded_at, recorded_by)
        VALUES (:id, :application, :session, :cause, :interruption, :occurred_at, :nature, :incident, :recorded_at,
            :recorded_by))"))
        .bind(":id", postponement.id)
        .bind(":application", postponement.application)
        .bind(":session", postponement.session)
        .bind(":cause", codeOf(postponement.cause))
        .bind(":interruption", interruption ? std::optional(codeOf(*interruption)) : std::nullopt)
        .bind(":occurred_at", postponement.occurredAt)
        .bind(":nature", postponement.nature)
        .bind(":incident", postponement.incident)
        .bind(":recorded_at", postponement.recordedAt)
        .bind(":recorded_by", postponement.recordedBy)
        .run();
}

Result<std::vector<Postponement>> PostponementTable::ofApplication(const ApplicationId& application)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, application, session, cause, interruption, occurred_at, nature, incident, recorded_at, recorded_by
        FROM postponement WHERE application = :application ORDER BY id)"))
        .bind(":application", application)
        .map(postponementFrom);
}

Result<std::vector<Postponement>> PostponementTable::ofSession(const SessionId& session)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, application, session, cause, interruption, occurred_at, nature, incident, recorded_at, recorded_by
        FROM postponement WHERE session = :session ORDER BY id)"))
        .bind(":session", session)
        .map(postponementFrom);
}

} // namespace tanu
