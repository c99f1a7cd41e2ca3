#include "server/actions/centerdirectory.h"

#include "core/domain/values/searchtext.h"
#include "server/actions/publishedrows.h"
#include "server/actions/registernow.h"

#include <algorithm>

namespace tanu::server {

namespace {

QString searched(const ShownCenter& shown)
{
    const RegisteredCenter& center = shown.center;
    QStringList parts{center.number.toString(), center.name.kk, center.name.ru, center.bin.toString()};
    if (shown.structure)
        parts << shown.structure->field(QStringLiteral("address_kk")) << shown.structure->field(QStringLiteral("address_ru"));
    return foldForSearch(parts.join(u' '));
}

bool matches(const ShownCenter& shown, const CenterFilter& filter)
{
    if (!filter.region.isEmpty() && shown.center.region != filter.region)
        return false;
    if (!filter.profession.isEmpty() && (shown.prices.empty() || !shown.standing.mayRecognize()))
        return false;
    const QString text = searched(shown);
    const QStringList words = foldForSearch(filter.search).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word); });
}

void putInOrder(std::vector<ShownCenter>& centers, Language order)
{
    const auto place = [order](const ShownCenter& shown) {
        return std::pair(!shown.standing.mayRecognize(), kazakhSortKey(shown.center.name.in(order)));
    };
    std::stable_sort(centers.begin(), centers.end(),
        [&](const ShownCenter& a, const ShownCenter& b) { return place(a) < place(b); });
}

void keepPricesOf(std::vector<ShownCenter>& centers, const QString& profession)
{
    for (ShownCenter& shown : centers) {
        std::erase_if(shown.prices,
            [&](const RegisterRow& row) { return row.field(QStringLiteral("profession")) != profession; });
    }
}

void tellPublished(ShownCenter& shown, const PublishedProfile& published, QDate today)
{
    shown.structure = structureRowOf(published.profile);
    shown.prices = priceRowsOf(published.profile, today);
    shown.publishedAt = published.receivedAt;
}

} // namespace

CenterDirectory::CenterDirectory(const ServerContext& context)
    : m_context(context)
{
}

Result<std::vector<ShownCenter>> CenterDirectory::all() const
{
    const auto centers = CenterTable(m_context.connection).all();
    if (!centers)
        return centers.error();
    const auto accreditations = AccreditationTable(m_context.connection).all();
    if (!accreditations)
        return accreditations.error();
    const auto structure = rowsNow(m_context, QStringLiteral("center-structure"));
    if (!structure)
        return structure.error();
    const auto prices = rowsNow(m_context, QStringLiteral("center-prices"));
    if (!prices)
        return prices.error();
    const auto notRenewable = rowsNow(m_context, QStringLiteral("not-renewable"));
    if (!notRenewable)
        return notRenewable.error();
    const auto published = CenterProfileTable(m_context.connection).allCurrent();
    if (!published)
        return published.error();

    const QDate today = m_context.clock.today();
    std::vector<ShownCenter> shown;
    QHash<QString, size_t> places;
    for (const RegisteredCenter& center : *centers) {
        const QString number = center.number.toString();
        places.insert(number, shown.size());
        shown.push_back({center, standingOn(accreditations->value(number), today), {}, {}, {}});
    }
    const auto at = [&](const RegisterRow& row) -> ShownCenter* {
        const auto found = places.constFind(row.key.section(u':', 0, 0));
        return found == places.constEnd() ? nullptr : &shown[*found];
    };
    for (const RegisterRow& row : *structure) {
        if (ShownCenter* center = at(row))
            center->structure = row;
    }
    for (const RegisterRow& row : *prices) {
        if (ShownCenter* center = at(row))
            center->prices.push_back(row);
    }
    for (const RegisterRow& row : *notRenewable) {
        if (ShownCenter* center = at(row))
            center->notRenewable = row;
    }
    for (ShownCenter& center : shown) {
        const auto own = published->constFind(center.center.number.toString());
        if (own != published->constEnd())
            tellPublished(center, *own, today);
    }
    return shown;
}

Result<std::vector<ShownCenter>> CenterDirectory::find(const CenterFilter& filter, Language order) const
{
    auto centers = all();
    if (!centers)
        return centers;
    if (!filter.profession.isEmpty())
        keepPricesOf(*centers, filter.profession);
    std::erase_if(*centers, [&](const ShownCenter& shown) { return !matches(shown, filter); });
    putInOrder(*centers, order);
    return centers;
}

Result<std::optional<ShownCenter>> CenterDirectory::one(const AccreditationNumber& number) const
{
    const auto center = CenterTable(m_context.connection).find(number);
    if (!center)
        return center.error();
    if (!center->has_value())
        return std::optional<ShownCenter>();
    const auto accreditation = AccreditationTable(m_context.connection).find(number);
    if (!accreditation)
        return accreditation.error();
    const auto structure = rowNow(m_context, QStringLiteral("center-structure"), number.toString());
    if (!structure)
        return structure.error();
    const auto prices =
        rowsNowUnder(m_context, QStringLiteral("center-prices"), QString(number.toString() + u':'));
    if (!prices)
        return prices.error();
    const auto notRenewable = rowNow(m_context, QStringLiteral("not-renewable"), number.toString());
    if (!notRenewable)
        return notRenewable.error();
    const auto published = CenterProfileTable(m_context.connection).current(number);
    if (!published)
        return published.error();
    const QDate today = m_context.clock.today();
    ShownCenter shown{**center, standingOn(**accreditation, today), *structure, *prices, *notRenewable};
    if (published->has_value())
        tellPublished(shown, **published, today);
    return std::optional(std::move(shown));
}

} // namespace tanu::server
