#include "core/storage/substitutiontable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

namespace tanu {

namespace {

Result<Substitution> substitutionFrom(const Row& row)
{
    RowReader read(row);
    Substitution substitution;
    substitution.id = read.id<SubstitutionId>("id");
    substitution.session = read.id<SessionId>("session");
    substitution.application = read.optionalId<ApplicationId>("application").value_or(ApplicationId());
    substitution.out = read.id<StaffId>("out_staff");
    substitution.in = read.optionalId<StaffId>("in_staff").value_or(StaffId());
    substitution.reason = read.parsed<SubstitutionReason>("reason", &parseSubstitutionReason);
    substitution.explanation = read.text("explanation");
    substitution.orderNumber = read.text("order_number");
    substitution.orderDate = read.optionalDate("order_date").value_or(QDate());
    substitution.madeAt = read.moment("made_at");
    substitution.madeBy = read.id<StaffId>("made_by");
    return read.finish(substitution);
}

} // namespace

SubstitutionTable::SubstitutionTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> SubstitutionTable::insert(const Substitution& substitution)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO substitution (id, session, application, out_staff, in_staff, reason, explanation, order_number,
            order_date, made_at, made_by)
        VALUES (:id, :session, :application, :out_staff, :in_staff, :reason, :explanation, :order_number,
            :order_date, :made_at, :made_by))"))
        .bind(":id", substitution.id)
        .bind(":session", substitution.session)
        .bind(":application", substitution.application)
        .bind(":out_staff", substitution.out)
        .bind(":in_staff", substitution.in)
        .bind(":reason", codeOf(substitution.reason))
        .bind(":explanation", substitution.explanation)
        .bind(":order_number", substitution.orderNumber)
        .bind(":order_date", substitution.orderDate)
        .bind(":made_at", substitution.madeAt)
        .bind(":made_by", substitution.madeBy)
        .run();
}

Result<std::vector<Substitution>> SubstitutionTable::ofSession(const SessionId& session)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT id, session, application, out_staff, in_staff, reason, explanation, order_number, order_date, made_at,
            made_by
        FROM substitution WHERE session = :session ORDER BY made_at, rowid)"))
        .bind(":session", session)
        .map(substitutionFrom);
}

} // namespace tanu
