#include "server/site/registerpages.h"

#include "core/base/clock.h"
#include "server/site/citation.h"

#include <QtCore/QUrlQuery>

#include <algorithm>

namespace tanu::server {

namespace {

QString sectionOf(const RegisterDescription& description)
{
    const bool isActs = QLatin1String(description.name) == QLatin1String("acts");
    return isActs ? QStringLiteral("acts") : QStringLiteral("registers");
}

/// What must stay on one line to be read.
QString kindOf(const RegisterColumn& column)
{
    switch (column.type) {
    case ColumnType::Text:
    case ColumnType::Codes:
    case ColumnType::Choice:
    case ColumnType::Link:
    case ColumnType::Email:
        return {};
    default:
        return QStringLiteral("short");
    }
}

/// Columns of the list that somebody filled in on this page; required ones always.
std::vector<const RegisterColumn*> shownColumns(const RegisterPage& page)
{
    std::vector<const RegisterColumn*> shown;
    for (const RegisterColumn& column : page.description->columns) {
        const auto isFilled = [&](const RegisterRow& row) { return !row.valueIn(column, Language::Kazakh).isEmpty(); };
        const auto& rows = page.rows.rows;
        if (column.is(trait::listed) && (column.is(trait::required) || std::any_of(rows.begin(), rows.end(), isFilled)))
            shown.push_back(&column);
    }
    return shown;
}

/// The version in a link; none for the newest, whose address stays the same.
QString versionIn(const RegisterPage& page)
{
    const bool isNewest = page.versions.empty() || page.versions.front().number == page.version.number;
    return isNewest ? QString() : QString::number(page.version.number);
}

QString versionIn(const RegisterRowPage& page)
{
    return page.isNewest ? QString() : QString::number(page.version.number);
}

/// `version` only where it is not the newest.
QString rowPath(const RegisterDescription& description, const QString& key, const QString& version = {})
{
    const QString path = registerPath(description) + u'/' + pathSegment(key);
    return version.isEmpty() ? path : QString(path + QLatin1String("?version=") + version);
}

} // namespace

QString registerPath(const RegisterDescription& description, const QList<std::pair<QString, QString>>& query)
{
    QUrlQuery parts;
    for (const auto& [name, value] : query) {
        if (!value.isEmpty())
            parts.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    const QString path = QLatin1String("/registers/") + QLatin1String(description.name);
    return parts.isEmpty() ? path : QString(path + u'?' + parts.toString(QUrl::FullyEncoded));
}

RegisterPages::RegisterPages(const SiteFrame& frame)
    : m_frame(frame)
{
}

QString RegisterPages::name(Language language, const RegisterDescription& description) const
{
    return m_frame.say(language, QLatin1String("register.") + QLatin1String(description.name));
}

TemplateData RegisterPages::aboutOf(Language language, const RegisterDescription& description) const
{
    TemplateData data;
    const QString key = QLatin1String("register.") + QLatin1String(description.name);
    data.set("name", m_frame.say(language, key));
    data.set("about", m_frame.say(language, key + QLatin1String(".about")));
    data.set("citation",
        m_frame.say(language, QStringLiteral("registers.basis"))
            .arg(citationsOf(m_frame.text(), language, QString::fromLatin1(description.clause))));
    data.set("renewal", m_frame.say(language, QLatin1String("renewal.") + QLatin1String(nameOf(description.renewal))));
    data.set("href", inLanguage(registerPath(description), language));
    data.set("all", inLanguage(QStringLiteral("/registers"), language));
    return data;
}

void RegisterPages::tellVersion(TemplateData& data, Language language, const RegisterVersion& version) const
{
    const QString day = shownDate(toKazakhstan(version.publishedAt).date());
    data.set("version", m_frame.say(language, QStringLiteral("registers.version")).arg(version.number).arg(day));
    data.set("source",
        version.isStarter ? QString()
                          : m_frame.say(language, QStringLiteral("registers.source"))
                                .arg(version.source, shownDate(version.sourceDate)));
    data.set("isStarter", version.isStarter ? QStringLiteral("1") : QString());
    data.set("rowCount", m_frame.say(language, QStringLiteral("registers.rows")).arg(shownNumber(version.rows)));
}

QString RegisterPages::all(Language language, const std::vector<RegisterState>& states) const
{
    TemplateData data;
    for (const RegisterState& state : states) {
        TemplateData& item = data.add("registers", aboutOf(language, *state.description));
        item.set("isPublished", state.newest ? QStringLiteral("1") : QString());
        item.set("isStarter", {}).set("version", {}).set("rowCount", {});
        if (state.newest)
            tellVersion(item, language, *state.newest);
    }
    const PageHead head{m_frame.say(language, QStringLiteral("nav.registers")), QStringLiteral("/registers"),
        QStringLiteral("registers")};
    return m_frame.page(language, head, QStringLiteral("registers.html"), data);
}

QString RegisterPages::empty(Language language, const RegisterDescription& description) const
{
    RegisterPage page;
    page.description = &description;
    return one(language, page);
}

QString RegisterPages::one(Language language, const RegisterPage& page) const
{
    const RegisterDescription& description = *page.description;
    TemplateData data = aboutOf(language, description);
    const bool isPublished = page.version.number > 0;
    data.set("isPublished", isPublished ? QStringLiteral("1") : QString());
    data.set("action", registerPath(description)).set("search", page.search).set("inVersion", versionIn(page));
    data.set("isDerived", description.isDerived ? inLanguage(QStringLiteral("/centers"), language) : QString());
    data.set("first", page.isFurther || !page.search.isEmpty()
            ? inLanguage(registerPath(description, {{QStringLiteral("version"), versionIn(page)}}), language)
            : QString());
    data.set("data", QLatin1String("/data/") + QLatin1String(description.name));
    data.set("isStarter", {}).set("version", {}).set("source", {}).set("rowCount", {});
    if (isPublished)
        tellVersion(data, language, page.version);
    tellVersions(data, language, page);
    tellRows(data, language, page);
    tellNext(data, language, page);
    const PageHead head{name(language, description),
        registerPath(description, {{QStringLiteral("q"), page.search}, {QStringLiteral("version"), versionIn(page)}}),
        sectionOf(description)};
    return m_frame.page(language, head, QStringLiteral("register.html"), data);
}

void RegisterPages::tellVersions(TemplateData& data, Language language, const RegisterPage& page) const
{
    data.lists[QStringLiteral("versions")];
    data.set("hasVersions", page.versions.size() < 2 ? QString() : QStringLiteral("1"));
    if (page.versions.size() < 2)
        return;
    for (const RegisterVersion& version : page.versions) {
        TemplateData& item = data.add("versions");
        tellVersion(item, language, version);
        item.set("href",
            inLanguage(
                registerPath(*page.description, {{QStringLiteral("version"), QString::number(version.number)}}), language));
        item.set("changes",
            m_frame.say(language, QStringLiteral("registers.changes"))
                .arg(version.added)
                .arg(version.changed)
                .arg(version.removed));
        item.set("isHere", version.number == page.version.number ? QStringLiteral("1") : QString());
    }
}

void RegisterPages::tellRows(TemplateData& data, Language language, const RegisterPage& page) const
{
    const RegisterValues values(m_frame.text(), language, page.names);
    data.set("matches", m_frame.say(language, QStringLiteral("registers.found")).arg(shownNumber(page.matches)));
    data.set("hasRows", page.rows.rows.empty() ? QString() : QStringLiteral("1"));
    data.lists[QStringLiteral("columns")];
    data.lists[QStringLiteral("rows")];
    const RegisterColumn& titled = page.description->titleColumn();
    const auto columns = shownColumns(page);
    for (const RegisterColumn* column : columns)
        data.add("columns").set("label", values.title(*column));
    for (const RegisterRow& row : page.rows.rows) {
        TemplateData& item = data.add("rows");
        const QString href = inLanguage(rowPath(*page.description, row.key, versionIn(page)), language);
        for (const RegisterColumn* column : columns) {
            const bool isTitle = column == &titled && column->type != ColumnType::Center;
            item.add("cells")
                .set("label", values.title(*column))
                .set("kind", isTitle ? QStringLiteral("title") : kindOf(*column))
                .set("value", values.html(*column, row))
                .set("open", isTitle ? href : QString());
        }
    }
}

void RegisterPages::tellNext(TemplateData& data, Language language, const RegisterPage& page) const
{
    data.set("next", {});
    if (!page.rows.hasMore)
        return;
    data.set("next",
        inLanguage(registerPath(*page.description,
                       {{QStringLiteral("q"), page.search}, {QStringLiteral("version"), versionIn(page)},
                           {QStringLiteral("after"), page.rows.rows.back().key}}),
            language));
}

void RegisterPages::tellKin(TemplateData& data, Language language, const RegisterRowPage& page) const
{
    const RegisterKin& kin = page.kin;
    const auto tell = [&](const char* list, const std::vector<RegisterRow>& rows) {
        data.lists[QString::fromLatin1(list)];
        for (const RegisterRow& row : rows) {
            data.add(list)
                .set("kinHref", inLanguage(rowPath(page.description, row.key, versionIn(page)), language))
                .set("kinCode", row.key)
                .set("kinName", row.valueIn(page.description.titleColumn(), language));
        }
    };
    tell("above", kin.above);
    tell("below", kin.below);
    data.set("hasKin", kin.above.empty() && kin.below.empty() ? QString() : QStringLiteral("1"));
}

QString RegisterPages::row(Language language, const RegisterRowPage& page) const
{
    const RegisterDescription& description = page.description;
    const RegisterValues values(m_frame.text(), language, page.names);
    TemplateData data = aboutOf(language, description);
    tellVersion(data, language, page.version);
    const QString title = page.row.valueIn(description.titleColumn(), language);
    data.set("heading", title);
    data.lists[QStringLiteral("fields")];
    for (const RegisterColumn& column : description.columns) {
        const QString value = values.html(column, page.row);
        if (!value.isEmpty() && !column.is(trait::title))
            data.add("fields").set("label", values.title(column)).set("value", value);
    }
    tellKin(data, language, page);
    const bool isProfession = QLatin1String(description.name) == QLatin1String("professions");
    data.set("centers",
        isProfession ? inLanguage(QLatin1String("/centers?profession=") + pathSegment(page.row.key), language)
                     : QString());
    const PageHead head{title, rowPath(description, page.row.key, versionIn(page)), sectionOf(description)};
    return m_frame.page(language, head, QStringLiteral("register-row.html"), data);
}

} // namespace tanu::server
