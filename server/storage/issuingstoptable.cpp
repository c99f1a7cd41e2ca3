#include "server/storage/issuingstoptable.h"

#include "core/database/statement.h"

namespace tanu::server {

IssuingStopTable::IssuingStopTable(Connection& connection)
    : m_connection(connection)
{
}

Result<std::optional<IssuingOrder>> IssuingStopTable::find(const AccreditationNumber& center) const
{
    return Statement::on(
        m_connection, QStringLiteral("SELECT on_day, reason FROM issuing_stop WHERE center = :center"))
        .bind(":center", center.toString())
        .mapOne([](const Row& row) {
            RowReader read(row);
            return read.finish(IssuingOrder{read.date("on_day"), read.text("reason")});
        });
}

Result<void> IssuingStopTable::put(const AccreditationNumber& center, const IssuingOrder& stop)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO issuing_stop (center, on_day, reason) VALUES (:center, :on_day, :reason)
        ON CONFLICT (center) DO UPDATE SET on_day = excluded.on_day, reason = excluded.reason)"))
        .bind(":center", center.toString())
        .bind(":on_day", stop.on)
        .bind(":reason", stop.reason)
        .run();
}

Result<void> IssuingStopTable::remove(const AccreditationNumber& center)
{
    return Statement::on(m_connection, QStringLiteral("DELETE FROM issuing_stop WHERE center = :center"))
        .bind(":center", center.toString())
        .run();
}

} // namespace tanu::server
