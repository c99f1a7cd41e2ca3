#include "core/storage/professiontable.h"

#include "core/database/rowreader.h"
#include "core/database/statement.h"
#include "core/domain/values/searchtext.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace tanu {

namespace {

QString levelsText(const std::vector<NqfLevel>& levels)
{
    QJsonArray numbers;
    for (const NqfLevel level : levels)
        numbers.append(level.value());
    return QString::fromUtf8(QJsonDocument(numbers).toJson(QJsonDocument::Compact));
}

Result<std::vector<NqfLevel>> levelsOf(const QString& text)
{
    std::vector<NqfLevel> levels;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return Error {ErrorKind::FieldMalformed, {QStringLiteral("levels"), text}, {}};
    for (const QJsonValue number : document.array()) {
        const auto level = NqfLevel::of(number.toInt());
        if (!level)
            return level.error();
        levels.push_back(*level);
    }
    return levels;
}

Result<Profession> professionOf(const Row& row)
{
    RowReader read(row);
    const QString code = read.text("code");
    const Bilingual name {read.text("name_kk"), read.text("name_ru")};
    const auto oked = read.parsedOrNone<OkedSubclass>("oked", [](const QString& text) { return OkedSubclass::parse(text); });
    const auto occupation = read.optionalParsed<OccupationCode>(
        "occupation", [](const QString& text) { return OccupationCode::parse(text); });
    const auto levels = read.parsed<std::vector<NqfLevel>>("levels", [](const QString& text) { return levelsOf(text); });
    const auto months = read.optionalNumber("validity_months");
    const auto withdrawn = read.optionalDate("withdrawn_on");
    return read.finish([&] { return Profession {code, name, *oked, occupation, levels, months, withdrawn}; });
}

} // namespace

ProfessionTable::ProfessionTable(Connection& connection)
    : m_connection(connection)
{
}

Result<void> ProfessionTable::put(const Profession& profession)
{
    const QString occupation = profession.occupation ? profession.occupation->toString() : QString();
    const QString searched = profession.name.kk + u' ' + profession.name.ru + u' ' + profession.code + u' ' + occupation;
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO profession (code, name_kk, name_ru, oked, occupation, levels, validity_months, withdrawn_on,
            sort_key, search)
        VALUES (:code, :name_kk, :name_ru, :oked, :occupation, :levels, :validity_months, :withdrawn_on,
            :sort_key, :search)
        ON CONFLICT (code) DO UPDATE SET name_kk = excluded.name_kk, name_ru = excluded.name_ru,
            oked = excluded.oked, occupation = excluded.occupation, levels = excluded.levels,
            validity_months = excluded.validity_months, withdrawn_on = excluded.withdrawn_on,
            sort_key = excluded.sort_key, search = excluded.search)"))
        .bind(":code", profession.code)
        .bind(":name_kk", profession.name.kk)
        .bind(":name_ru", profession.name.ru)
        .bind(":oked", profession.oked.toString())
        .bind(":occupation", profession.occupation ? std::optional(occupation) : std::nullopt)
        .bind(":levels", levelsText(profession.levels))
        .bind(":validity_months", profession.validityMonths)
        .bind(":withdrawn_on", profession.withdrawnOn)
        .bind(":sort_key", kazakhSortKey(profession.name.kk))
        .bind(":search", foldForSearch(searched))
        .run();
}

Result<std::optional<Profession>> ProfessionTable::find(const QString& code)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT code, name_kk, name_ru, oked, occupation, levels, validity_months, withdrawn_on
        FROM profession WHERE code = :code)"))
        .bind(":code", code)
        .mapOne(professionOf);
}

Result<Profession> ProfessionTable::load(const QString& code)
{
    const auto profession = find(code);
    if (!profession)
        return profession.error();
    if (!profession->has_value())
        return Error {ErrorKind::ProfessionNotInRegister, {code}, {}};
    return **profession;
}

Result<std::vector<Profession>> ProfessionTable::all()
{
    return matching(SearchWords::of(QString()));
}

Result<std::vector<Profession>> ProfessionTable::matching(const SearchWords& words)
{
    Statement statement = Statement::on(m_connection, QStringLiteral(R"(
        SELECT code, name_kk, name_ru, oked, occupation, levels, validity_months, withdrawn_on
        FROM profession WHERE %1 ORDER BY sort_key, code)")
        .arg(words.isEmpty() ? QStringLiteral("1 = 1") : words.condition(QStringLiteral("search"))));
    words.bindTo(statement);
    return statement.map(professionOf);
}

} // namespace tanu
