#include "server/storage/numberendtable.h"

#include "core/database/statement.h"

namespace tanu::server {

NumberEndTable::NumberEndTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> NumberEndTable::put(const QByteArray& record, const NumberEndRecord& end)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO number_end (record, center, first, last, ending, ended_on, reason)
        VALUES (:record, :center, :first, :last, :ending, :on, :reason)
        ON CONFLICT (record) DO UPDATE SET first = excluded.first, last = excluded.last,
            ending = excluded.ending, ended_on = excluded.ended_on, reason = excluded.reason)"))
        .bind(":record", record)
        .bind(":center", end.center.toString())
        .bind(":first", end.first.value())
        .bind(":last", end.last.value())
        .bind(":ending", codeOf(end.end))
        .bind(":on", end.on)
        .bind(":reason", end.reason)
        .run();
}

Result<std::vector<OrdinalRange>> NumberEndTable::rangesOf(const AccreditationNumber& center) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT first, last FROM number_end WHERE center = :center ORDER BY first)"))
        .bind(":center", center.toString())
        .map([](const Row& row) {
            RowReader read(row);
            return read.finish(OrdinalRange{read.integer("first"), read.integer("last")});
        });
}

Result<qint64> NumberEndTable::countOthers(const QByteArray& record, const NumberEndRecord& end) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT count(*) FROM number_end
        WHERE center = :center AND first <= :last AND last >= :first AND record <> :record)"))
        .bind(":center", end.center.toString())
        .bind(":last", end.last.value())
        .bind(":first", end.first.value())
        .bind(":record", record)
        .integer();
}

} // namespace tanu::server
