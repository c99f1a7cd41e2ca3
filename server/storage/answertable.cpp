#include "server/storage/answertable.h"

#include "core/database/statement.h"

namespace tanu::server {

AnswerTable::AnswerTable(Connection& connection)
    : m_connection(connection)
{
}

Result<std::optional<KeptAnswer>> AnswerTable::find(const QByteArray& device, qint64 sequence) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT batch, signed FROM answer WHERE device = :device AND sequence = :sequence)"))
        .bind(":device", device)
        .bind(":sequence", sequence)
        .mapOne([](const Row& row) {
            RowReader read(row);
            return read.finish(KeptAnswer{read.bytes("batch"), read.bytes("signed")});
        });
}

Result<std::optional<QByteArray>> AnswerTable::batchAt(const QByteArray& device, qint64 sequence) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT batch FROM answer WHERE device = :device AND sequence = :sequence)"))
        .bind(":device", device)
        .bind(":sequence", sequence)
        .mapOne([](const Row& row) { return row.bytes("batch"); });
}

Result<void> AnswerTable::insert(
    const QByteArray& device, qint64 sequence, const KeptAnswer& answer, const QDateTime& now)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO answer (device, sequence, batch, signed, answered_at)
        VALUES (:device, :sequence, :batch, :signed, :at))"))
        .bind(":device", device)
        .bind(":sequence", sequence)
        .bind(":batch", answer.batch)
        .bind(":signed", answer.message)
        .bind(":at", now)
        .run();
}

} // namespace tanu::server
