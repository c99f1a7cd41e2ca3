#include "server/site/sitecenterpages.h"

#include "core/base/clock.h"
#include "core/domain/values/searchtext.h"
#include "server/site/citation.h"

#include <QtCore/QUrlQuery>

#include <algorithm>
#include <set>

namespace tanu::server {

namespace {

QString centersPath(const CenterFilter& filter)
{
    QUrlQuery query;
    const std::array<std::pair<const char*, QString>, 3> parts{
        {{"region", filter.region}, {"profession", filter.profession}, {"q", filter.search}}};
    for (const auto& [name, value] : parts) {
        if (!value.isEmpty())
            query.addQueryItem(QString::fromLatin1(name), QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    return query.isEmpty() ? QStringLiteral("/centers")
                           : QString(QStringLiteral("/centers?") + query.toString(QUrl::FullyEncoded));
}

/// Choices of a list, by name, with the chosen one marked.
void tellChoices(TemplateData& data, const char* list, Language language, const QHash<QString, Bilingual>& names,
    const QString& chosen)
{
    data.lists[QString::fromLatin1(list)];
    std::vector<std::pair<QByteArray, QString>> sorted;
    for (auto name = names.begin(); name != names.end(); ++name)
        sorted.emplace_back(kazakhSortKey(name->in(language)), name.key());
    std::sort(sorted.begin(), sorted.end());
    for (const auto& [key, code] : sorted) {
        data.add(list)
            .set("code", code)
            .set("label", names.value(code).in(language))
            .set("selected", code == chosen ? QStringLiteral(" selected") : QString());
    }
}

/// Shapes that differ without colour, as on the result of a check.
QString iconOf(CenterStanding standing)
{
    QString shape;
    switch (standing) {
    case CenterStanding::Valid:
        shape = QStringLiteral("<circle cx='10' cy='10' r='8'/><path d='M6.5 10.5l2.5 2.5 5-5.5'/>");
        break;
    case CenterStanding::NotYet:
    case CenterStanding::Expired:
        shape = QStringLiteral("<circle cx='10' cy='10' r='8'/><path d='M10 5.5v5l3 2'/>");
        break;
    case CenterStanding::Suspended:
        shape = QStringLiteral("<circle cx='10' cy='10' r='8'/><path d='M7.5 6.5v7m5-7v7'/>");
        break;
    case CenterStanding::Revoked:
    case CenterStanding::NotRenewable:
    case CenterStanding::Ended:
        shape = QStringLiteral("<circle cx='10' cy='10' r='8'/><path d='M7 7l6 6m0-6l-6 6'/>");
        break;
    }
    return QLatin1String("<svg viewBox='0 0 20 20' width='18' height='18' fill='none' stroke='currentColor' "
                         "stroke-width='1.8' stroke-linecap='round' stroke-linejoin='round' aria-hidden='true'>")
        + shape + QLatin1String("</svg>");
}

} // namespace

SiteCenterPages::SiteCenterPages(const SiteFrame& frame)
    : m_frame(frame)
{
}

QString SiteCenterPages::form(Language language, const CenterFilter& filter, const RegisterNames& names) const
{
    TemplateData data;
    data.set("lang", codeOf(language)).set("search", filter.search);
    tellChoices(data, "regions", language, names.regions, filter.region);
    tellChoices(data, "professions", language, names.professions, filter.profession);
    return Template::named(QStringLiteral("center-form.html")).fill(m_frame.text(), language, data);
}

void SiteCenterPages::tellCenter(
    TemplateData& data, Language language, const ShownCenter& shown, const RegisterNames& names) const
{
    const RegisteredCenter& center = shown.center;
    const QString state = codeOf(shown.standing.standing);
    data.set("name", center.name.in(language)).set("number", center.number.toString());
    data.set("href", inLanguage(QLatin1String("/centers/") + center.number.toString(), language));
    data.set("state", state).set("icon", iconOf(shown.standing.standing));
    data.set("stateText", m_frame.say(language, QLatin1String("accreditation.") + state).arg(shownDate(shown.standing.day)));
    data.set("region", names.regions.value(center.region).in(language));
    data.set("address", shown.structure ? shown.structure->words(QStringLiteral("address")).in(language) : QString());
    const bool isDecidedHere = shown.standing.standing == CenterStanding::NotRenewable; // then the state says it
    data.set("alsoNotRenewable", shown.notRenewable && !isDecidedHere ? QStringLiteral("1") : QString());
    data.set("notRenewable", shown.notRenewable || isDecidedHere ? QStringLiteral("1") : QString());
}

void SiteCenterPages::tellPrices(
    TemplateData& data, Language language, const ShownCenter& shown, const RegisterNames& names) const
{
    const RegisterDescription& prices = *findRegister(QStringLiteral("center-prices"));
    const RegisterValues values(m_frame.text(), language, names);
    data.lists[QStringLiteral("prices")];
    data.set("hasPrices", shown.prices.empty() ? QString() : QStringLiteral("1"));
    for (const RegisterRow& row : shown.prices) {
        const QString profession = row.field(QStringLiteral("profession"));
        const QString ownName = row.words(QStringLiteral("name")).in(language);
        const bool isNamedHere = names.professions.contains(profession) || ownName.isEmpty();
        data.add("prices")
            .set("profession",
                isNamedHere ? values.html(*prices.column(QStringLiteral("profession")), row) : ownName.toHtmlEscaped())
            .set("level", row.field(QStringLiteral("level")))
            .set("price", values.html(*prices.column(QStringLiteral("price")), row))
            .set("since", sinceOf(language, row))
            .set("how", howOf(language, row));
    }
}

QString SiteCenterPages::sinceOf(Language language, const RegisterRow& row) const
{
    const QString since = row.field(QStringLiteral("since"));
    return since.isEmpty() ? QString() : m_frame.say(language, QStringLiteral("centers.since")).arg(shownDate(since));
}

/// In which languages and modes the procedure is held (R9.2).
QString SiteCenterPages::howOf(Language language, const RegisterRow& row) const
{
    QStringList said;
    for (const QString& code : row.field(QStringLiteral("languages")).split(u' ', Qt::SkipEmptyParts))
        said.append(m_frame.say(language, QLatin1String("centers.language.") + code));
    for (const QString& code : row.field(QStringLiteral("modes")).split(u' ', Qt::SkipEmptyParts))
        said.append(m_frame.say(language, QLatin1String("centers.mode.") + code));
    return said.join(QStringLiteral(", "));
}

QString SiteCenterPages::list(Language language, const CenterFilter& filter, const std::vector<ShownCenter>& centers,
    const RegisterNames& names) const
{
    TemplateData data;
    data.set("form", form(language, filter, names));
    data.set("count", m_frame.say(language, QStringLiteral("centers.count")).arg(centers.size()));
    data.lists[QStringLiteral("centers")];
    for (const ShownCenter& shown : centers) {
        TemplateData& item = data.add("centers");
        tellCenter(item, language, shown, names);
        tellPrices(item, language, shown, names);
        item.set("showsPrices",
            filter.profession.isEmpty() || shown.prices.empty() ? QString() : QStringLiteral("1"));
        std::set<QString> offered;
        for (const RegisterRow& row : shown.prices)
            offered.insert(row.field(QStringLiteral("profession")));
        item.set("offered",
            offered.empty() || !filter.profession.isEmpty()
                ? QString()
                : m_frame.say(language, QStringLiteral("centers.offered")).arg(offered.size()));
    }
    const PageHead head{m_frame.say(language, QStringLiteral("nav.centers")), centersPath(filter),
        QStringLiteral("centers")};
    return m_frame.page(language, head, QStringLiteral("centers.html"), data);
}

QString SiteCenterPages::one(Language language, const ShownCenter& shown, const RegisterNames& names) const
{
    const RegisterDescription& structure = *findRegister(QStringLiteral("center-structure"));
    const RegisterValues values(m_frame.text(), language, names);
    TemplateData data;
    tellCenter(data, language, shown, names);
    tellPrices(data, language, shown, names);
    const RegisteredCenter& center = shown.center;
    data.set("all", inLanguage(QStringLiteral("/centers"), language));
    data.set("bin", center.bin.toString());
    const AccreditationTerm& term = shown.standing.term;
    data.set("from", shownDate(term.from)).set("until", shownDate(term.until));
    if (shown.publishedAt) {
        const QDate day = toKazakhstan(*shown.publishedAt).date();
        data.set("published", m_frame.say(language, QStringLiteral("centers.published")).arg(shownDate(day)));
    } else {
        data.set("published", QString());
    }
    data.set("citation",
        m_frame.say(language, QStringLiteral("registers.basis"))
            .arg(citationsOf(m_frame.text(), language, QStringLiteral("L17.2.1, P7.4"))));
    data.lists[QStringLiteral("fields")];
    data.set("hasStructure", shown.structure ? QStringLiteral("1") : QString());
    for (const RegisterColumn& column : structure.columns) {
        const QString value = shown.structure ? values.html(column, *shown.structure) : QString();
        if (!value.isEmpty() && column.type != ColumnType::Center)
            data.add("fields").set("label", values.title(column)).set("value", value);
    }
    const QString listed = shown.notRenewable ? shown.notRenewable->field(QStringLiteral("founders")) : QString();
    data.set("founders", listed.isEmpty() ? center.founders : listed);
    const QString title = center.name.in(language);
    return m_frame.page(language,
        {title, QLatin1String("/centers/") + center.number.toString(), QStringLiteral("centers")},
        QStringLiteral("center.html"), data);
}

} // namespace tanu::server
