#include "core/storage/pricetable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"

namespace tanu {

namespace {

Result<PriceRow> priceRowOf(const Row& row)
{
    RowReader read(row);
    const QString profession = read.text("profession");
    const auto level = read.parsedOrNone<NqfLevel>(
        "level", [](qint64 number) { return NqfLevel::of(static_cast<int>(number)); });
    const QDate since = read.date("since");
    const auto price = read.parsedOrNone<Money>("tiyn", [](qint64 tiyn) { return Money::ofTiyn(tiyn); });
    return read.finish([&] { return PriceRow {profession, *level, since, *price}; });
}

} // namespace

PriceTable::PriceTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> PriceTable::put(const PriceRow& price)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO price (profession, level, since, tiyn) VALUES (:profession, :level, :since, :tiyn)
        ON CONFLICT (profession, level, since) DO UPDATE SET tiyn = excluded.tiyn)"))
        .bind(":profession", price.profession)
        .bind(":level", price.level.value())
        .bind(":since", price.since)
        .bind(":tiyn", price.price.tiyn())
        .run();
}

Result<std::optional<Money>> PriceTable::on(const QString& profession, NqfLevel level, QDate date)
{
    const auto price = Statement::on(m_connection, QStringLiteral(R"(
        SELECT profession, level, since, tiyn FROM price
        WHERE profession = :profession AND level = :level AND since <= :date
        ORDER BY since DESC LIMIT 1)"))
        .bind(":profession", profession)
        .bind(":level", level.value())
        .bind(":date", date)
        .mapOne(priceRowOf);
    if (!price)
        return price.error();
    return price->has_value() ? std::optional(price->value().price) : std::nullopt;
}

Result<std::vector<PriceRow>> PriceTable::history(const QString& profession, NqfLevel level)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT profession, level, since, tiyn FROM price
        WHERE profession = :profession AND level = :level ORDER BY since DESC)"))
        .bind(":profession", profession)
        .bind(":level", level.value())
        .map(priceRowOf);
}

Result<std::vector<PriceRow>> PriceTable::allOn(QDate date)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT profession, level, max(since) AS since, tiyn FROM price
        WHERE since <= :date GROUP BY profession, level ORDER BY profession, level)"))
        .bind(":date", date)
        .map(priceRowOf);
}

} // namespace tanu
