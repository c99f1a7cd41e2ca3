#include "server/site/siteframe.h"

#include <QtCore/QDate>
#include <QtCore/QUrl>

namespace tanu::server {

namespace {

struct NavigationEntry {
    const char* section;
    const char* path;
};

constexpr std::array<NavigationEntry, 6> navigation{{
    {"check", "/check"},
    {"centers", "/centers"},
    {"apply", "/apply"},
    {"registers", "/registers"},
    {"acts", "/registers/acts"},
    {"materials", "/materials"},
}};

} // namespace

SiteFrame::SiteFrame(const SiteText& text)
    : m_text(text)
{
}

QString SiteFrame::page(Language language, const PageHead& head, const QString& content) const
{
    TemplateData data;
    data.set("lang", codeOf(language)).set("title", head.title).set("content", content);
    data.set("robots", head.isForSearchEngines ? QString() : QStringLiteral("noindex"));
    data.set("languages", head.languages.isEmpty() ? languageLinks(language, head.path) : head.languages);
    data.set("home", inLanguage(QStringLiteral("/"), language));
    data.set("support", inLanguage(QStringLiteral("/support"), language));
    data.set("status", inLanguage(QStringLiteral("/status"), language));
    for (const NavigationEntry& entry : navigation) {
        const bool isHere = head.section == QLatin1String(entry.section);
        data.add("nav")
            .set("href", inLanguage(QString::fromLatin1(entry.path), language))
            .set("label", m_text.text(language, QLatin1String("nav.") + QLatin1String(entry.section)))
            .set("current", isHere ? QStringLiteral(" aria-current=\"page\"") : QString());
    }
    return Template::named(QStringLiteral("layout.html")).fill(m_text, language, data);
}

QString SiteFrame::page(Language language, const PageHead& head, const QString& file, TemplateData data) const
{
    data.set("lang", codeOf(language));
    return page(language, head, Template::named(file).fill(m_text, language, data));
}

QString SiteFrame::languageLinks(Language language, const QString& path) const
{
    QString html;
    for (const ShownLanguage& offered : shownLanguages()) {
        const QString code = codeOf(offered.language);
        if (offered.language == language) {
            html += QStringLiteral("<span class=\"here\" aria-current=\"true\" lang=\"%1\">%2</span>")
                        .arg(code, offered.label);
            continue;
        }
        html += QStringLiteral("<a href=\"%1\" hreflang=\"%2\" lang=\"%2\">%3</a>")
                    .arg(inLanguage(path, offered.language).toHtmlEscaped(), code, offered.label);
    }
    return html;
}

const std::vector<ShownLanguage>& shownLanguages()
{
    static const std::vector<ShownLanguage> languages{
        {Language::Kazakh, QStringLiteral("Қаз")}, {Language::Russian, QStringLiteral("Рус")}};
    return languages;
}

QString inLanguage(const QString& path, Language language)
{
    const QLatin1Char joint(path.contains(u'?') ? '&' : '?');
    return path + joint + QLatin1String("lang=") + codeOf(language);
}

QString shownDate(QDate date)
{
    return date.toString(QStringLiteral("dd.MM.yyyy"));
}

QString shownDate(const QString& isoDate)
{
    const QDate date = QDate::fromString(isoDate, Qt::ISODate);
    return date.isValid() ? shownDate(date) : isoDate;
}

QString shownNumber(qint64 number)
{
    QString digits = QString::number(number);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, QChar(QChar::Nbsp));
    return digits;
}

QString pathSegment(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, ":"));
}

} // namespace tanu::server
