#include "server/storage/ordertable.h"

#include "core/database/statement.h"

#include <algorithm>

namespace tanu::server {

namespace {

Order orderIn(RowReader& read)
{
    return {read.integer("number"), read.text("kind"), read.moment("given_at"), read.bytes("payload")};
}

Result<GivenOrder> givenFrom(const Row& row)
{
    RowReader read(row);
    const Order order = orderIn(read);
    const QString by = read.text("given_by");
    return read.finish(GivenOrder{order, by, read.optionalText("refused").value_or(QString())});
}

Result<OrderTaken> takenFromRow(const Row& row)
{
    RowReader read(row);
    const qint64 number = read.integer("number");
    const QByteArray device = read.bytes("device");
    return read.finish(OrderTaken{number, device, read.moment("taken_at")});
}

Result<OrderStanding> standingFrom(const Row& row)
{
    RowReader read(row);
    OrderStanding standing;
    standing.device = read.bytes("device");
    standing.taken = read.integer("taken");
    standing.askedAt = read.moment("asked_at");
    standing.stopped = read.optionalText("stopped").value_or(QString());
    return read.finish(standing);
}

std::optional<QString> unlessEmpty(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

OrderTable::OrderTable(Connection& connection)
    : m_connection(connection)
{
}

Result<qint64> OrderTable::nextNumber(const AccreditationNumber& center) const
{
    const auto given = Statement::on(m_connection, QStringLiteral(R"(
        SELECT coalesce(max(number), 0) FROM center_order WHERE center = :center)"))
                           .bind(":center", center.toString())
                           .integer();
    if (!given)
        return given.error();
    const auto taken = Statement::on(m_connection, QStringLiteral(R"(
        SELECT coalesce(max(s.taken), 0) FROM order_standing AS s
        JOIN device AS d ON d.id = s.device WHERE d.center = :center)"))
                           .bind(":center", center.toString())
                           .integer();
    if (!taken)
        return taken.error();
    return std::max(*given, *taken) + 1;
}

Result<void> OrderTable::insert(const AccreditationNumber& center, const Order& order, const QString& by)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO center_order (center, number, kind, given_at, given_by, payload)
        VALUES (:center, :number, :kind, :given_at, :by, :payload))"))
        .bind(":center", center.toString())
        .bind(":number", order.number)
        .bind(":kind", order.kind)
        .bind(":given_at", order.givenAt)
        .bind(":by", by)
        .bind(":payload", order.payload)
        .run();
}

Result<QList<Order>> OrderTable::after(const AccreditationNumber& center, qint64 number, int limit) const
{
    const auto orders = Statement::on(m_connection, QStringLiteral(R"(
        SELECT number, kind, given_at, payload FROM center_order
        WHERE center = :center AND number > :number ORDER BY number LIMIT :limit)"))
                            .bind(":center", center.toString())
                            .bind(":number", number)
                            .bind(":limit", limit)
                            .map([](const Row& row) {
                                RowReader read(row);
                                return read.finish(orderIn(read));
                            });
    if (!orders)
        return orders.error();
    return QList<Order>(orders->begin(), orders->end());
}

Result<std::optional<GivenOrder>> OrderTable::find(const AccreditationNumber& center, qint64 number) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT number, kind, given_at, payload, given_by, refused FROM center_order
        WHERE center = :center AND number = :number)"))
        .bind(":center", center.toString())
        .bind(":number", number)
        .mapOne(givenFrom);
}

Result<std::vector<GivenOrder>> OrderTable::newestOf(const AccreditationNumber& center, int limit) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT number, kind, given_at, payload, given_by, refused FROM center_order
        WHERE center = :center ORDER BY number DESC LIMIT :limit)"))
        .bind(":center", center.toString())
        .bind(":limit", limit)
        .map(givenFrom);
}

Result<std::optional<Order>> OrderTable::newestOfKind(const AccreditationNumber& center, const char* kind) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT number, kind, given_at, payload FROM center_order
        WHERE center = :center AND kind = :kind ORDER BY number DESC LIMIT 1)"))
        .bind(":center", center.toString())
        .bind(":kind", QString(QLatin1String(kind)))
        .mapOne([](const Row& row) {
            RowReader read(row);
            return read.finish(orderIn(read));
        });
}

Result<std::vector<GivenOrder>> OrderTable::newestDecisions(const AccreditationNumber& center, int limit) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT number, kind, given_at, payload, given_by, refused FROM center_order
        WHERE center = :center AND (kind <> 'register-snapshot' OR refused IS NOT NULL)
        ORDER BY number DESC LIMIT :limit)"))
        .bind(":center", center.toString())
        .bind(":limit", limit)
        .map(givenFrom);
}

Result<std::vector<OrderTaken>> OrderTable::takenFrom(const AccreditationNumber& center, qint64 number) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT number, device, taken_at FROM order_taken
        WHERE center = :center AND number >= :number ORDER BY number, taken_at)"))
        .bind(":center", center.toString())
        .bind(":number", number)
        .map(takenFromRow);
}

Result<void> OrderTable::noteTaken(const AccreditationNumber& center, const OrderStanding& standing)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO order_taken (center, number, device, taken_at)
        SELECT o.center, o.number, d.id, CAST(:at AS BIGINT) FROM center_order AS o JOIN device AS d ON d.id = :device
        WHERE o.center = :center AND o.number <= :taken
          AND o.number > coalesce((SELECT s.taken FROM order_standing AS s WHERE s.device = d.id), 0)
        ON CONFLICT (center, number, device) DO NOTHING)"))
        .bind(":device", standing.device)
        .bind(":at", standing.askedAt)
        .bind(":center", center.toString())
        .bind(":taken", standing.taken)
        .run();
}

Result<std::vector<OrderStanding>> OrderTable::standingsOf(const AccreditationNumber& center) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT s.device, s.taken, s.asked_at, s.stopped FROM order_standing AS s
        JOIN device AS d ON d.id = s.device WHERE d.center = :center ORDER BY s.device)"))
        .bind(":center", center.toString())
        .map(standingFrom);
}

Result<void> OrderTable::putStanding(const OrderStanding& standing)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO order_standing (device, taken, asked_at, stopped) VALUES (:device, :taken, :at, :stopped)
        ON CONFLICT (device) DO UPDATE SET taken = excluded.taken, asked_at = excluded.asked_at,
            stopped = excluded.stopped WHERE excluded.taken >= order_standing.taken)"))
        .bind(":device", standing.device)
        .bind(":taken", standing.taken)
        .bind(":at", standing.askedAt)
        .bind(":stopped", unlessEmpty(standing.stopped))
        .run();
}

Result<qint64> OrderTable::noteRefused(const AccreditationNumber& center, qint64 number, const QString& why)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        UPDATE center_order SET refused = :why WHERE center = :center AND number = :number AND refused IS NULL)"))
        .bind(":why", unlessEmpty(why))
        .bind(":center", center.toString())
        .bind(":number", number)
        .runCounting();
}

} // namespace tanu::server
