#include "core/storage/tietable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

namespace tanu {

namespace {

Result<Tie> tieFrom(const Row& row)
{
    RowReader read(row);
    return read.finish(Tie {read.id<StaffId>("staff"), read.id<PersonId>("person"),
        read.parsed<TieKind>("kind", &parseTieKind), read.text("note"), read.moment("declared_at"),
        read.id<StaffId>("declared_by")});
}

} // namespace

TieTable::TieTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> TieTable::put(const Tie& tie)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO tie (staff, person, kind, note, declared_at, declared_by)
        VALUES (:staff, :person, :kind, :note, :declared_at, :declared_by)
        ON CONFLICT (staff, person) DO UPDATE SET kind = excluded.kind, note = excluded.note,
            declared_at = excluded.declared_at, declared_by = excluded.declared_by)"))
        .bind(":staff", tie.staff)
        .bind(":person", tie.person)
        .bind(":kind", codeOf(tie.kind))
        .bind(":note", tie.note)
        .bind(":declared_at", tie.declaredAt)
        .bind(":declared_by", tie.declaredBy)
        .run();
}

Result<qint64> TieTable::remove(const StaffId& staff, const PersonId& person)
{
    return Statement::on(m_connection, QStringLiteral("DELETE FROM tie WHERE staff = :staff AND person = :person"))
        .bind(":staff", staff)
        .bind(":person", person)
        .runCounting();
}

Result<std::vector<Tie>> TieTable::ofPerson(const PersonId& person)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT staff, person, kind, note, declared_at, declared_by FROM tie WHERE person = :person
        ORDER BY declared_at, staff)"))
        .bind(":person", person)
        .map(tieFrom);
}

Result<std::vector<Tie>> TieTable::ofSession(const SessionId& session)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT staff, person, kind, note, declared_at, declared_by FROM tie
        WHERE person IN (SELECT application.person FROM session_candidate
            JOIN application ON application.id = session_candidate.application
            WHERE session_candidate.session = :session)
        ORDER BY declared_at, staff, person)"))
        .bind(":session", session)
        .map(tieFrom);
}

Result<std::vector<Tie>> TieTable::ofStaff(const StaffId& staff)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT staff, person, kind, note, declared_at, declared_by FROM tie WHERE staff = :staff
        ORDER BY declared_at, person)"))
        .bind(":staff", staff)
        .map(tieFrom);
}

} // namespace tanu
