#include "core/storage/readinesstable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

namespace tanu {

namespace {

Result<ReadinessCheck> checkFrom(const Row& row)
{
    RowReader read(row);
    ReadinessCheck check;
    check.item = read.text("item");
    check.isChecked = read.boolean("checked");
    check.note = read.text("note");
    check.checkedAt = read.moment("checked_at");
    check.checkedBy = read.id<StaffId>("checked_by");
    return read.finish(check);
}

} // namespace

ReadinessTable::ReadinessTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> ReadinessTable::put(const SessionId& session, const ReadinessCheck& check)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO readiness (session, item, checked, note, checked_at, checked_by)
        VALUES (:session, :item, :checked, :note, :checked_at, :checked_by)
        ON CONFLICT (session, item) DO UPDATE SET checked = excluded.checked, note = excluded.note,
            checked_at = excluded.checked_at, checked_by = excluded.checked_by)"))
        .bind(":session", session)
        .bind(":item", check.item)
        .bind(":checked", check.isChecked)
        .bind(":note", check.note)
        .bind(":checked_at", check.checkedAt)
        .bind(":checked_by", check.checkedBy)
        .run();
}

Result<std::vector<ReadinessCheck>> ReadinessTable::ofSession(const SessionId& session)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT item, checked, note, checked_at, checked_by FROM readiness WHERE session = :session ORDER BY item)"))
        .bind(":session", session)
        .map(checkFrom);
}

} // namespace tanu
