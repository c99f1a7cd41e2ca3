#include "server/storage/blocktable.h"

#include "core/database/statement.h"

namespace tanu::server {

namespace {

Result<NumberGrant> grantFrom(const Row& row)
{
    RowReader read(row);
    const auto center = read.parsedOrNone<AccreditationNumber>("center", &AccreditationNumber::parse);
    const auto first = read.parsedOrNone<Ordinal>("first", &Ordinal::of);
    const auto last = read.parsedOrNone<Ordinal>("last", &Ordinal::of);
    const qint64 number = read.integer("grant_number");
    const QDateTime at = read.moment("granted_at");
    return read.finish([&] { return NumberGrant{*center, *first, *last, number, at}; });
}

} // namespace

BlockTable::BlockTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> BlockTable::insert(const NumberGrant& grant, const QByteArray& device)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO number_block (center, grant_number, first, last, device, granted_at, burned_at)
        VALUES (:center, :number, :first, :last, :device, :at, NULL))"))
        .bind(":center", grant.center.toString())
        .bind(":number", grant.number)
        .bind(":first", grant.first.value())
        .bind(":last", grant.last.value())
        .bind(":device", device)
        .bind(":at", grant.grantedAt)
        .run();
}

Result<std::optional<NumberGrant>> BlockTable::grantAfter(const QByteArray& device, qint64 number) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT center, grant_number, first, last, granted_at FROM number_block
        WHERE center = (SELECT center FROM device WHERE id = :device) AND device = :device
          AND grant_number > :number
        ORDER BY grant_number LIMIT 1)"))
        .bind(":device", device)
        .bind(":number", number)
        .mapOne(grantFrom);
}

Result<std::optional<NumberGrant>> BlockTable::newest(const AccreditationNumber& center) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT center, grant_number, first, last, granted_at FROM number_block
        WHERE center = :center ORDER BY grant_number DESC LIMIT 1)"))
        .bind(":center", center.toString())
        .mapOne(grantFrom);
}

Result<std::vector<OrdinalRange>> BlockTable::rangesOf(const AccreditationNumber& center) const
{
    std::vector<OrdinalRange> ranges;
    const auto read = Statement::on(m_connection, QStringLiteral(R"(
        SELECT first, last FROM number_block WHERE center = :center ORDER BY first)"))
                          .bind(":center", center.toString())
                          .forEach([&](const Row& row) -> Result<void> {
                              RowReader reader(row);
                              const OrdinalRange range{reader.integer("first"), reader.integer("last")};
                              if (!ranges.empty() && ranges.back().last + 1 == range.first)
                                  ranges.back().last = range.last;
                              else
                                  ranges.push_back(range);
                              const auto finished = reader.finish(range);
                              return finished ? Result<void>() : Result<void>(finished.error());
                          });
    if (!read)
        return read.error();
    return ranges;
}

Result<std::vector<NumberGrant>> BlockTable::grantsOf(const AccreditationNumber& center) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT center, grant_number, first, last, granted_at FROM number_block
        WHERE center = :center ORDER BY grant_number)"))
        .bind(":center", center.toString())
        .map(grantFrom);
}

Result<std::vector<OrdinalRange>> BlockTable::burnedOf(const AccreditationNumber& center) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT first, last FROM number_block WHERE center = :center AND burned_at IS NOT NULL ORDER BY first)"))
        .bind(":center", center.toString())
        .map([](const Row& row) {
            RowReader read(row);
            return read.finish(OrdinalRange{read.integer("first"), read.integer("last")});
        });
}

Result<std::vector<OrdinalRange>> BlockTable::workedOf(const QByteArray& device) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT b.first, b.last FROM device AS d JOIN number_block AS b ON b.center = d.center AND b.device = d.id
        WHERE d.id = :device AND b.burned_at IS NULL AND b.granted_at >= d.enrolled_at ORDER BY b.first)"))
        .bind(":device", device)
        .map([](const Row& row) {
            RowReader read(row);
            return read.finish(OrdinalRange{read.integer("first"), read.integer("last")});
        });
}

Result<BlockEnd> BlockTable::endOf(const AccreditationNumber& center) const
{
    BlockEnd end;
    const auto read = Statement::on(m_connection, QStringLiteral(R"(
        SELECT last AS ordinal, grant_number FROM number_block WHERE center = :center
        UNION ALL SELECT ordinal, grant_number FROM number_floor WHERE center = :center)"))
                          .bind(":center", center.toString())
                          .forEach([&](const Row& row) -> Result<void> {
                              RowReader reader(row);
                              const BlockEnd one{reader.integer("ordinal"), reader.integer("grant_number")};
                              end = {std::max(end.ordinal, one.ordinal), std::max(end.grant, one.grant)};
                              const auto finished = reader.finish(one);
                              return finished ? Result<void>() : Result<void>(finished.error());
                          });
    if (!read)
        return read.error();
    return end;
}

Result<void> BlockTable::putFloor(const AccreditationNumber& center, const BlockEnd& floor)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO number_floor (center, ordinal, grant_number) VALUES (:center, :ordinal, :grant)
        ON CONFLICT (center) DO UPDATE SET ordinal = excluded.ordinal, grant_number = excluded.grant_number)"))
        .bind(":center", center.toString())
        .bind(":ordinal", floor.ordinal)
        .bind(":grant", floor.grant)
        .run();
}

Result<std::optional<qint64>> BlockTable::lastOfUnburned(const AccreditationNumber& center, qint64 first) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT last FROM number_block WHERE center = :center AND first = :first AND burned_at IS NULL)"))
        .bind(":center", center.toString())
        .bind(":first", first)
        .mapOne([](const Row& row) -> Result<qint64> { return row.integer("last"); });
}

Result<void> BlockTable::burnOne(const AccreditationNumber& center, qint64 first, const QDateTime& now)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        UPDATE number_block SET burned_at = :at WHERE center = :center AND first = :first)"))
        .bind(":at", now)
        .bind(":center", center.toString())
        .bind(":first", first)
        .run();
}

Result<void> BlockTable::burn(const QByteArray& device, const QDateTime& now)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        UPDATE number_block SET burned_at = :at WHERE device = :device AND burned_at IS NULL)"))
        .bind(":at", now)
        .bind(":device", device)
        .run();
}

} // namespace tanu::server
