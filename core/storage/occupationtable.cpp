#include "core/storage/occupationtable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"
#include "core/domain/values/searchtext.h"

#include <array>

namespace tanu {

namespace {

struct DepthCode {
    OccupationDepth depth;
    const char* code;
};

constexpr std::array<DepthCode, 6> depthCodes {{
    {OccupationDepth::Major, "major"},
    {OccupationDepth::SubMajor, "sub_major"},
    {OccupationDepth::Minor, "minor"},
    {OccupationDepth::Unit, "unit"},
    {OccupationDepth::Group, "group"},
    {OccupationDepth::Occupation, "occupation"},
}};

Result<OccupationRow> occupationOf(const Row& row)
{
    RowReader read(row);
    OccupationRow occupation;
    occupation.code = read.text("code");
    occupation.depth = read.parsed<OccupationDepth>("level", [](const QString& code) { return parseOccupationDepth(code); });
    occupation.parent = read.text("parent");
    occupation.name = {read.text("name_kk"), read.text("name_ru")};
    return read.finish(occupation);
}

} // namespace

QString codeOf(OccupationDepth depth)
{
    return QString::fromLatin1(depthCodes.at(static_cast<size_t>(depth)).code);
}

Result<OccupationDepth> parseOccupationDepth(const QString& code)
{
    for (const DepthCode& known : depthCodes) {
        if (code == QLatin1String(known.code))
            return known.depth;
    }
    return Error {ErrorKind::FieldMalformed, {QStringLiteral("level"), code}, {}};
}

OccupationTable::OccupationTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> OccupationTable::clear()
{
    return Statement::on(m_connection, QStringLiteral("DELETE FROM occupation")).run();
}

Result<void> OccupationTable::insert(const OccupationRow& occupation)
{
    QString plain = occupation.code;
    plain.remove(u'-');
    const QString searched
        = occupation.name.kk + u' ' + occupation.name.ru + u' ' + occupation.code + u' ' + plain;
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO occupation (code, level, parent, name_kk, name_ru, search)
        VALUES (:code, :level, :parent, :name_kk, :name_ru, :search))"))
        .bind(":code", occupation.code)
        .bind(":level", codeOf(occupation.depth))
        .bind(":parent", occupation.parent)
        .bind(":name_kk", occupation.name.kk)
        .bind(":name_ru", occupation.name.ru)
        .bind(":search", foldForSearch(searched))
        .run();
}

Result<qint64> OccupationTable::count()
{
    return Statement::on(m_connection, QStringLiteral("SELECT count(*) FROM occupation")).integer();
}

Result<std::optional<OccupationRow>> OccupationTable::find(const QString& code)
{
    return Statement::on(m_connection, QStringLiteral(
        "SELECT code, level, parent, name_kk, name_ru FROM occupation WHERE code = :code"))
        .bind(":code", code)
        .mapOne(occupationOf);
}

Result<std::vector<OccupationRow>> OccupationTable::childrenOf(const QString& parent)
{
    return Statement::on(m_connection, QStringLiteral(
        "SELECT code, level, parent, name_kk, name_ru FROM occupation WHERE parent = :parent ORDER BY code"))
        .bind(":parent", parent)
        .map(occupationOf);
}

Result<std::vector<OccupationRow>> OccupationTable::matching(const SearchWords& words, int limit)
{
    Statement statement = Statement::on(m_connection, QStringLiteral(R"(
        SELECT code, level, parent, name_kk, name_ru FROM occupation
        WHERE level = 'occupation' AND %1 ORDER BY code LIMIT :limit)")
        .arg(words.isEmpty() ? QStringLiteral("1 = 1") : words.condition(QStringLiteral("search"))));
    words.bindTo(statement);
    return statement.bind(":limit", limit).map(occupationOf);
}

} // namespace tanu
