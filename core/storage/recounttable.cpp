#include "core/storage/recounttable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

namespace tanu {

namespace {

Result<RecountRow> recountFrom(const Row& row)
{
    RowReader read(row);
    return read.finish(RecountRow {read.id<ApplicationId>("application"),
        read.parsed<Obligation>("kind", &parseObligation), read.date("counted_from"), read.date("old_last_day"),
        read.date("new_last_day"), read.boolean("accepted"), read.moment("decided_at"),
        read.id<StaffId>("decided_by")});
}

} // namespace

RecountTable::RecountTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> RecountTable::insert(const RecountRow& recount)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO recount (application, kind, counted_from, old_last_day, new_last_day, accepted, decided_at,
            decided_by)
        VALUES (:application, :kind, :counted_from, :old_last_day, :new_last_day, :accepted, :decided_at, :decided_by)
        ON CONFLICT (application, kind, decided_at) DO UPDATE SET counted_from = excluded.counted_from,
            old_last_day = excluded.old_last_day, new_last_day = excluded.new_last_day, accepted = excluded.accepted,
            decided_by = excluded.decided_by)"))
        .bind(":application", recount.application)
        .bind(":kind", codeOf(recount.kind))
        .bind(":counted_from", recount.countedFrom)
        .bind(":old_last_day", recount.oldLastDay)
        .bind(":new_last_day", recount.newLastDay)
        .bind(":accepted", recount.accepted)
        .bind(":decided_at", recount.decidedAt)
        .bind(":decided_by", recount.decidedBy)
        .run();
}

Result<std::optional<RecountRow>> RecountTable::latest(const ApplicationId& application, Obligation kind)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT application, kind, counted_from, old_last_day, new_last_day, accepted, decided_at, decided_by
        FROM recount WHERE application = :application AND kind = :kind ORDER BY decided_at DESC LIMIT 1)"))
        .bind(":application", application)
        .bind(":kind", codeOf(kind))
        .mapOne(recountFrom);
}

} // namespace tanu
