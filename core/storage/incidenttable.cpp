#include "core/storage/incidenttable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

namespace tanu {

namespace {

Result<Incident> incidentFrom(const Row& row)
{
    RowReader read(row);
    Incident incident;
    incident.id = read.id<IncidentId>("id");
    incident.session = read.id<SessionId>("session");
    incident.occurredAt = read.moment("occurred_at");
    incident.category = read.parsed<IncidentCategory>("category", &parseIncidentCategory);
    incident.kind = read.text("kind");
    incident.application = read.optionalId<ApplicationId>("application");
    incident.staff = read.optionalId<StaffId>("staff");
    incident.text = read.text("text");
    incident.writtenAt = read.moment("written_at");
    incident.writtenBy = read.id<StaffId>("written_by");
    return read.finish(incident);
}

} // namespace

IncidentTable::IncidentTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> IncidentTable::insert(const Incident& incident)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO incident (id, session, occurred_at, category, kind, application, staff, text, written_at, written_by)
        VALUES (:id, :session, :occurred_at, :category, :kind, :application, :staff, :text, :written_at, :written_by))"))
        .bind(":id", incident.id)
        .bind(":session", incident.session)
        .bind(":occurred_at", incident.occurredAt)
        .bind(":category", codeOf(incident.category))
        .bind(":kind", incident.kind)
        .bind(":application", incident.application)
        .bind(":staff", incident.staff)
        .bind(":text", incident.text)
        .bind(":written_at", incident.writtenAt)
        .bind(":written_by", incident.writtenBy)
        .run();
}

Result<Incident> IncidentTable::load(const IncidentId& id)
{
    auto found = Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, session, occurred_at, category, kind, application, staff, text, written_at, written_by
        FROM incident WHERE id = :id)"))
        .bind(":id", id)
        .mapOne(incidentFrom);
    if (!found)
        return found.error();
    if (!found->has_value())
        return Error {ErrorKind::NotFound, {QStringLiteral("incident"), id.toText()}, {}};
    return **std::move(found);
}

Result<std::vector<Incident>> IncidentTable::ofSession(const SessionId& session)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, session, occurred_at, category, kind, application, staff, text, written_at, written_by
        FROM incident WHERE session = :session ORDER BY occurred_at, rowid)"))
        .bind(":session", session)
        .map(incidentFrom);
}

Result<std::vector<Incident>> IncidentTable::ofApplication(const ApplicationId& application)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, session, occurred_at, category, kind, application, staff, text, written_at, written_by
        FROM incident WHERE application = :application ORDER BY occurred_at, rowid)"))
        .bind(":application", application)
        .map(incidentFrom);
}

} // namespace tanu
