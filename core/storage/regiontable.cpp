#include "core/storage/regiontable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"
#include "core/domain/values/searchtext.h"

#include <array>

namespace tanu {

namespace {

constexpr std::array<const char*, 4> levelCodes {"oblast", "district", "sub_district", "settlement"};

Result<RegionRow> regionOf(const Row& row)
{
    RowReader read(row);
    RegionRow region;
    region.code = read.text("code");
    region.level = read.parsed<RegionLevel>("level", [](const QString& code) { return parseRegionLevel(code); });
    region.parent = read.text("parent");
    region.name = {read.text("name_kk"), read.text("name_ru")};
    return read.finish(region);
}

} // namespace

QString codeOf(RegionLevel level)
{
    return QString::fromLatin1(levelCodes.at(static_cast<size_t>(level)));
}

Result<RegionLevel> parseRegionLevel(const QString& code)
{
    for (const RegionLevel level :
        {RegionLevel::Oblast, RegionLevel::District, RegionLevel::SubDistrict, RegionLevel::Settlement}) {
        if (code == QLatin1String(levelCodes.at(static_cast<size_t>(level))))
            return level;
    }
    return Error {ErrorKind::FieldMalformed, {QStringLiteral("level"), code}, {}};
}

RegionTable::RegionTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> RegionTable::clear()
{
    return Statement::on(m_connection, QStringLiteral("DELETE FROM region")).run();
}

Result<void> RegionTable::insert(const RegionRow& region)
{
    const QString searched = region.name.kk + u' ' + region.name.ru + u' ' + region.code;
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO region (code, level, parent, name_kk, name_ru, search)
        VALUES (:code, :level, :parent, :name_kk, :name_ru, :search))"))
        .bind(":code", region.code)
        .bind(":level", codeOf(region.level))
        .bind(":parent", region.parent)
        .bind(":name_kk", region.name.kk)
        .bind(":name_ru", region.name.ru)
        .bind(":search", foldForSearch(searched))
        .run();
}

Result<qint64> RegionTable::count()
{
    return Statement::on(m_connection, QStringLiteral("SELECT count(*) FROM region")).integer();
}

Result<std::optional<RegionRow>> RegionTable::find(const QString& code)
{
    return Statement::on(m_connection, QStringLiteral(
        "SELECT code, level, parent, name_kk, name_ru FROM region WHERE code = :code"))
        .bind(":code", code)
        .mapOne(regionOf);
}

Result<std::vector<RegionRow>> RegionTable::childrenOf(const QString& parent)
{
    return Statement::on(m_connection, QStringLiteral(
        "SELECT code, level, parent, name_kk, name_ru FROM region WHERE parent = :parent ORDER BY code"))
        .bind(":parent", parent)
        .map(regionOf);
}

Result<std::vector<RegionRow>> RegionTable::matching(const SearchWords& words, int limit)
{
    Statement statement = Statement::on(m_connection, QStringLiteral(R"(
        SELECT code, level, parent, name_kk, name_ru FROM region WHERE %1 ORDER BY code LIMIT :limit)")
        .arg(words.isEmpty() ? QStringLiteral("1 = 1") : words.condition(QStringLiteral("search"))));
    words.bindTo(statement);
    return statement.bind(":limit", limit).map(regionOf);
}

} // namespace tanu
