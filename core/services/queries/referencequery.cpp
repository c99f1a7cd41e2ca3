#include "core/services/queries/referencequery.h"

#include "core/database/transaction.h"
#include "core/storage/professiontable.h"
#include "core/storage/programmetable.h"

#include <algorithm>
#include <map>
#include <utility>

namespace tanu {

namespace {

using LevelKey = std::pair<QString, int>;

/// What is offered today, by profession and level.
struct Offers {
    std::map<LevelKey, Programme> programmes;
    std::map<LevelKey, Money> prices;
};

Result<Offers> offersOn(Connection& connection, QDate today)
{
    Offers offers;
    const auto programmes = ProgrammeTable(connection).allNewestApproved();
    if (!programmes)
        return programmes.error();
    for (const Programme& programme : *programmes)
        offers.programmes.emplace(LevelKey(programme.profession, programme.level.value()), programme);
    const auto prices = PriceTable(connection).allOn(today);
    if (!prices)
        return prices.error();
    for (const PriceRow& row : *prices)
        offers.prices.emplace(LevelKey(row.profession, row.level.value()), row.price);
    return offers;
}

ProfessionRow rowOf(const Profession& profession, const Offers& offers, QDate today)
{
    ProfessionRow row {profession, {}, false};
    bool isOffered = false;
    for (const NqfLevel level : profession.levels) {
        const LevelKey key(profession.code, level.value());
        LevelOffer offer {level, std::nullopt, 0, std::nullopt};
        if (const auto programme = offers.programmes.find(key); programme != offers.programmes.end()) {
            offer.programme = programme->second.id;
            offer.version = programme->second.version;
            isOffered = true;
        }
        if (const auto price = offers.prices.find(key); price != offers.prices.end())
            offer.price = price->second;
        row.levels.push_back(offer);
    }
    std::sort(row.levels.begin(), row.levels.end(),
        [](const LevelOffer& a, const LevelOffer& b) { return a.level < b.level; });
    const bool isWithdrawn = profession.withdrawnOn && *profession.withdrawnOn <= today;
    row.isApplicable = isOffered && !isWithdrawn;
    return row;
}

Result<std::vector<ProfessionRow>> rowsOf(
    Connection& connection, const Result<std::vector<Profession>>& professions, QDate today)
{
    if (!professions)
        return professions.error();
    const Result<Offers> offers = offersOn(connection, today);
    if (!offers)
        return offers.error();
    std::vector<ProfessionRow> rows;
    for (const Profession& profession : *professions)
        rows.push_back(rowOf(profession, *offers, today));
    return rows;
}

/// `all` stands by profession, level and version, so the last approved one of a group is the current one.
std::vector<ProgrammeRow> programmeRows(const std::vector<Programme>& all, const std::map<QString, Bilingual>& names)
{
    std::map<LevelKey, int> current;
    for (const Programme& programme : all) {
        if (programme.isApproved())
            current[LevelKey(programme.profession, programme.level.value())] = programme.version;
    }
    std::vector<ProgrammeRow> rows;
    for (const Programme& programme : all) {
        const auto name = names.find(programme.profession);
        const auto newest = current.find(LevelKey(programme.profession, programme.level.value()));
        rows.push_back({programme.id, programme.profession, name == names.end() ? Bilingual() : name->second,
            programme.level, programme.version, programme.approvedOn, programme.qualification,
            newest != current.end() && newest->second == programme.version});
    }
    return rows;
}

Result<std::vector<ProgrammeRow>> allProgrammeRows(Connection& connection)
{
    const auto all = ProgrammeTable(connection).all();
    if (!all)
        return all.error();
    const auto professions = ProfessionTable(connection).all();
    if (!professions)
        return professions.error();
    std::map<QString, Bilingual> names;
    for (const Profession& profession : *professions)
        names.emplace(profession.code, profession.name);
    return programmeRows(*all, names);
}

} // namespace

ReferenceQuery::ReferenceQuery(Connection& connection, const Clock& clock)
    : m_connection(connection)
    , m_clock(clock)
{
}

Result<std::vector<ProfessionRow>> ReferenceQuery::professions(const QString& search, bool onlyApplicable)
{
    auto rows = inTransaction(m_connection, [&] {
        return rowsOf(m_connection, ProfessionTable(m_connection).matching(SearchWords::of(search)), m_clock.today());
    }, Transaction::Kind::Read);
    if (rows && onlyApplicable)
        std::erase_if(*rows, [](const ProfessionRow& row) { return !row.isApplicable; });
    return rows;
}

Result<ProfessionRow> ReferenceQuery::profession(const QString& code)
{
    return inTransaction(m_connection, [&]() -> Result<ProfessionRow> {
        const Result<Profession> profession = ProfessionTable(m_connection).load(code);
        if (!profession)
            return profession.error();
        const Result<Offers> offers = offersOn(m_connection, m_clock.today());
        if (!offers)
            return offers.error();
        return rowOf(*profession, *offers, m_clock.today());
    }, Transaction::Kind::Read);
}

Result<std::vector<ProgrammeRow>> ReferenceQuery::programmes()
{
    return inTransaction(m_connection, [&] { return allProgrammeRows(m_connection); }, Transaction::Kind::Read);
}

Result<std::vector<ProgrammeRow>> ReferenceQuery::versions(const QString& profession, NqfLevel level)
{
    auto rows = programmes();
    if (!rows)
        return rows;
    std::erase_if(*rows, [&](const ProgrammeRow& row) { return row.profession != profession || !(row.level == level); });
    std::reverse(rows->begin(), rows->end());
    return rows;
}

Result<Programme> ReferenceQuery::programme(const ProgrammeId& id)
{
    return ProgrammeTable(m_connection).load(id);
}

Result<std::vector<PriceRow>> ReferenceQuery::prices()
{
    return PriceTable(m_connection).allOn(m_clock.today());
}

Result<std::vector<PriceRow>> ReferenceQuery::priceHistory(const QString& profession, NqfLevel level)
{
    return PriceTable(m_connection).history(profession, level);
}

Result<std::vector<OccupationRow>> ReferenceQuery::occupations(const QString& search, int limit)
{
    return OccupationTable(m_connection).matching(SearchWords::of(search), limit);
}

Result<std::vector<OccupationRow>> ReferenceQuery::occupationsUnder(const QString& parent)
{
    return OccupationTable(m_connection).childrenOf(parent);
}

Result<std::optional<OccupationRow>> ReferenceQuery::occupation(const QString& code)
{
    const auto leaf = OccupationCode::parse(code);
    return OccupationTable(m_connection).find(leaf ? leaf->written() : code);
}

Result<qint64> ReferenceQuery::occupationCount()
{
    return OccupationTable(m_connection).count();
}

Result<std::vector<RegionRow>> ReferenceQuery::regions(const QString& parent)
{
    return RegionTable(m_connection).childrenOf(parent);
}

Result<std::optional<RegionRow>> ReferenceQuery::region(const QString& code)
{
    return RegionTable(m_connection).find(code);
}

Result<std::vector<RegionRow>> ReferenceQuery::searchRegions(const QString& search, int limit)
{
    return RegionTable(m_connection).matching(SearchWords::of(search), limit);
}

Result<qint64> ReferenceQuery::regionCount()
{
    return RegionTable(m_connection).count();
}

} // namespace tanu
