#include "server/storage/console/centerstatetable.h"

#include "core/database/statement.h"
#include "server/storage/certificatetable.h"

#include <limits>

namespace tanu::server {

namespace {

constexpr qint64 greatestOrdinal = 999'999'999;

// The newest document of a center is the end of its range of keys, so no row but that one is read.
#define CENTER_STATE                                                                                                 \
    "SELECT number, name_kk, name_ru, bin, region, accredited_from, accredited_until, terminated_on, block_size, founders,"\
    " (SELECT count(*) FROM device WHERE center = c.number AND fenced_at IS NULL) AS devices,"                       \
    " (SELECT count(*) FROM device WHERE center = c.number AND fenced_at IS NOT NULL) AS fenced,"                    \
    " (SELECT count(*) FROM device AS d JOIN journal_checkpoint AS j ON j.device = d.id"                              \
    "  WHERE d.center = c.number AND j.touched_at IS NOT NULL) AS touched,"                                          \
    " (SELECT max(a.answered_at) FROM device AS d JOIN answer AS a ON a.device = d.id AND a.sequence = d.sequence"   \
    "  WHERE d.center = c.number) AS seen_at,"                                                                       \
    " (SELECT max(last) FROM number_block WHERE center = c.number) AS granted,"                                      \
    " (SELECT max(id) FROM certificate WHERE id BETWEEN CAST(c.number AS BIGINT) * 1000000000"                       \
    "  AND CAST(c.number AS BIGINT) * 1000000000 + 999999999) AS newest,"                                            \
    " CASE WHEN EXISTS (SELECT 1 FROM center_profile WHERE center = c.number)"                                       \
    "  OR EXISTS (SELECT 1 FROM register_row WHERE register = 'center-structure' AND row_key = c.number"             \
    "  AND until IS NULL) THEN 1 ELSE 0 END AS published FROM center AS c "

Result<CenterState> stateFrom(const Row& row)
{
    RowReader read(row);
    const auto number = read.parsedOrNone<AccreditationNumber>("number", &AccreditationNumber::parse);
    const auto bin = read.parsedOrNone<Bin>("bin", &Bin::parse);
    const Bilingual name {read.text("name_kk"), read.text("name_ru")};
    const QString region = read.text("region");
    const AccreditationTerm term {
        read.date("accredited_from"), read.date("accredited_until"), read.optionalDate("terminated_on")};
    const int blockSize = read.number("block_size");
    const QString founders = read.text("founders");
    const int devices = read.number("devices");
    const int fenced = read.number("fenced");
    const int touched = read.number("touched");
    const auto seenAt = read.optionalMoment("seen_at");
    const qint64 granted = read.optionalInteger("granted").value_or(0);
    const auto newest = read.optionalInteger("newest");
    const bool isPublished = read.number("published") == 1;
    return read.finish([&] {
        const qint64 used = newest ? *newest - registerKey(*number, 0) : 0;
        return CenterState {
            {*number, name, *bin, region, term, blockSize, {}, founders}, devices, fenced, touched, seenAt, granted, used,
            isPublished};
    });
}

Result<MonthCount> monthFrom(const Row& row)
{
    RowReader read(row);
    const QString month = read.text("month");
    const qint64 issued = read.integer("issued");
    const qint64 prepared = read.integer("prepared");
    const qint64 cancelled = read.integer("cancelled");
    return read.finish(MonthCount {month, issued, prepared, cancelled, read.integer("spoiled")});
}

Result<BlockState> blockFrom(const Row& row)
{
    RowReader read(row);
    BlockState block;
    block.number = read.integer("grant_number");
    block.first = read.integer("first");
    block.last = read.integer("last");
    block.device = read.bytes("device");
    block.grantedAt = read.moment("granted_at");
    block.burnedAt = read.optionalMoment("burned_at");
    block.used = read.integer("used");
    return read.finish(std::move(block));
}

} // namespace

CenterStateTable::CenterStateTable(Connection& connection)
    : m_connection(connection)
{
}

Result<std::vector<CenterState>> CenterStateTable::all(const QString& region) const
{
    return Statement::on(m_connection,
        QStringLiteral(CENTER_STATE "WHERE :whole = 1 OR substr(region, 1, 2) = :region ORDER BY number"))
        .bind(":whole", region.isEmpty() ? 1 : 0)
        .bind(":region", region)
        .map(stateFrom);
}

Result<std::optional<CenterState>> CenterStateTable::find(const AccreditationNumber& number) const
{
    return Statement::on(m_connection, QStringLiteral(CENTER_STATE "WHERE number = :number"))
        .bind(":number", number.toString())
        .mapOne(stateFrom);
}

Result<std::vector<BlockState>> CenterStateTable::blocksOf(
    const AccreditationNumber& number, qint64 before, int limit) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT grant_number, first, last, device, granted_at, burned_at,
               (SELECT count(*) FROM certificate
                WHERE certificate.id BETWEEN :base + b.first AND :base + b.last) AS used
        FROM number_block AS b WHERE center = :center AND grant_number < :before
        ORDER BY grant_number DESC LIMIT :limit)"))
        .bind(":base", registerKey(number, 0))
        .bind(":center", number.toString())
        .bind(":before", before > 0 ? before : std::numeric_limits<qint64>::max())
        .bind(":limit", limit)
        .map(blockFrom);
}

Result<std::vector<MonthCount>> CenterStateTable::monthsOf(const AccreditationNumber& number) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT substr(issued_on, 1, 7) AS month,
               sum(CASE WHEN state = 'issued' THEN 1 ELSE 0 END) AS issued,
               sum(CASE WHEN state = 'prepared' THEN 1 ELSE 0 END) AS prepared,
               sum(CASE WHEN state = 'cancelled' THEN 1 ELSE 0 END) AS cancelled,
               sum(CASE WHEN state = 'spoiled' THEN 1 ELSE 0 END) AS spoiled
        FROM certificate WHERE id BETWEEN :first AND :last
        GROUP BY substr(issued_on, 1, 7) ORDER BY month DESC)"))
        .bind(":first", registerKey(number, 0))
        .bind(":last", registerKey(number, greatestOrdinal))
        .map(monthFrom);
}

} // namespace tanu::server
