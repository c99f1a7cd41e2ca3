#include "server/storage/cancellationtable.h"

#include "core/database/statement.h"

namespace tanu::server {

CancellationTable::CancellationTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> CancellationTable::insert(const CertificateNumber& serial, qint64 order, QDate on)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO ordered_cancellation (center, ordinal, order_number, on_day)
        VALUES (:center, :ordinal, :order, :on_day)
        ON CONFLICT (center, ordinal) DO NOTHING)"))
        .bind(":center", serial.levels().center.toString())
        .bind(":ordinal", serial.levels().ordinal.value())
        .bind(":order", order)
        .bind(":on_day", on)
        .run();
}

Result<std::optional<QDate>> CancellationTable::find(const CertificateNumber& serial) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT on_day FROM ordered_cancellation WHERE center = :center AND ordinal = :ordinal)"))
        .bind(":center", serial.levels().center.toString())
        .bind(":ordinal", serial.levels().ordinal.value())
        .mapOne([](const Row& row) {
            RowReader read(row);
            return read.finish(read.date("on_day"));
        });
}

} // namespace tanu::server
