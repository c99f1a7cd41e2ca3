#include "server/storage/console/orderlisttable.h"

#include "core/database/statement.h"

#include <array>

namespace tanu::server {

namespace {

constexpr std::array<const char*, 3> stateCodes {"waiting", "taken", "refused"}; // in the order of OrderState

// What an installation says that it took counts too: of orders from before order_taken nothing else is known.
#define ORDER_STATE                                                                                                  \
    "CASE WHEN o.refused IS NOT NULL THEN 'refused'"                                                                 \
    " WHEN EXISTS (SELECT 1 FROM device AS d JOIN order_standing AS s ON s.device = d.id"                            \
    "  WHERE d.center = o.center AND s.taken >= o.number) THEN 'taken' ELSE 'waiting' END"

Result<ListedOrder> listedFrom(const Row& row)
{
    RowReader read(row);
    const auto center = read.parsedOrNone<AccreditationNumber>("center", &AccreditationNumber::parse);
    Order order {read.integer("number"), read.text("kind"), read.moment("given_at"),
        read.optionalBytes("payload").value_or(QByteArray())};
    const QString givenBy = read.text("given_by");
    const auto state
        = read.parsed<OrderState>("state", [](const QString& code) { return parseOrderState(code); });
    const auto takenAt = read.optionalMoment("taken_at");
    const QString refused = read.optionalText("refused").value_or(QString());
    return read.finish([&] { return ListedOrder {*center, std::move(order), givenBy, state, takenAt, refused}; });
}

/// Behind which nothing is given.
OrderPlace beforeAll()
{
    return {QDateTime(QDate(9999, 1, 1), QTime(0, 0), Qt::UTC), QString(), 0};
}

} // namespace

QString codeOf(OrderState state)
{
    return QString::fromLatin1(stateCodes.at(static_cast<size_t>(state)));
}

std::optional<OrderState> parseOrderState(const QString& code)
{
    for (size_t i = 0; i < stateCodes.size(); ++i) {
        if (code == QLatin1String(stateCodes.at(i)))
            return static_cast<OrderState>(i);
    }
    return std::nullopt;
}

QString OrderPlace::toText() const
{
    return QStringLiteral("%1-%2-%3").arg(givenAt.toMSecsSinceEpoch()).arg(center).arg(number);
}

std::optional<OrderPlace> OrderPlace::fromText(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char('-'));
    if (parts.size() != 3)
        return std::nullopt;
    bool isMoment = false;
    bool isNumber = false;
    const qint64 at = parts.at(0).toLongLong(&isMoment);
    const qint64 last = parts.at(2).toLongLong(&isNumber);
    const bool isWhole = isMoment && isNumber && AccreditationNumber::parse(parts.at(1)).isOk();
    if (!isWhole || at > beforeAll().givenAt.toMSecsSinceEpoch() || at < 0)
        return std::nullopt;
    return OrderPlace {QDateTime::fromMSecsSinceEpoch(at, Qt::UTC), parts.at(1), last};
}

OrderListTable::OrderListTable(Connection& connection)
    : m_connection(connection)
{
}

Result<std::vector<ListedOrder>> OrderListTable::page(const OrderQuery& query) const
{
    const OrderPlace before = query.before.value_or(beforeAll());
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT o.center, o.number, o.kind, o.given_at, o.given_by, o.refused,
               CASE WHEN o.kind = 'accreditation' THEN o.payload ELSE NULL END AS payload,
               (SELECT min(t.taken_at) FROM order_taken AS t WHERE t.center = o.center AND t.number = o.number) AS taken_at,
               )" ORDER_STATE R"( AS state
        FROM center_order AS o JOIN center AS c ON c.number = o.center
        WHERE (:whole = 1 OR substr(c.region, 1, 2) = :region)
          AND (:every_center = 1 OR o.center = :center)
          AND (:every_kind = 1 OR o.kind = :kind)
          AND (:every_state = 1 OR )" ORDER_STATE R"( = :state)
          AND o.given_at <= :at
          AND (o.given_at < :at OR o.center < :last OR (o.center = :last AND o.number < :number))
        ORDER BY o.given_at DESC, o.center DESC, o.number DESC LIMIT :limit)"))
        .bind(":whole", query.region.isEmpty() ? 1 : 0)
        .bind(":region", query.region)
        .bind(":every_center", query.center ? 0 : 1)
        .bind(":center", query.center ? query.center->toString() : QString())
        .bind(":every_kind", query.kind.isEmpty() ? 1 : 0)
        .bind(":kind", query.kind)
        .bind(":every_state", query.state ? 0 : 1)
        .bind(":state", query.state ? codeOf(*query.state) : QString())
        .bind(":at", before.givenAt)
        .bind(":last", before.center)
        .bind(":number", before.number)
        .bind(":limit", query.limit)
        .map(listedFrom);
}

} // namespace tanu::server
