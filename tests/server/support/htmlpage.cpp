#include "htmlpage.h"

#include <QtCore/QRegularExpression>

namespace tanu::server {

namespace {

bool isVoid(const QString& name)
{
    static const QStringList names{QStringLiteral("meta"), QStringLiteral("link"), QStringLiteral("input"),
        QStringLiteral("img"), QStringLiteral("br"), QStringLiteral("hr"), QStringLiteral("path"),
        QStringLiteral("circle"), QStringLiteral("rect")};
    return names.contains(name);
}

QString plain(const QString& escaped)
{
    QString text = escaped;
    text.replace(QLatin1String("&lt;"), QLatin1String("<"));
    text.replace(QLatin1String("&gt;"), QLatin1String(">"));
    text.replace(QLatin1String("&quot;"), QLatin1String("\""));
    text.replace(QLatin1String("&#39;"), QLatin1String("'"));
    return text.replace(QLatin1String("&amp;"), QLatin1String("&"));
}

bool isEscaped(const QString& text)
{
    static const QRegularExpression bare(QStringLiteral("&(?!(amp|lt|gt|quot|#39);)"));
    return !bare.match(text).hasMatch();
}

} // namespace

HtmlPage::HtmlPage(const QByteArray& html)
{
    const QString text = QString::fromUtf8(html);
    if (text.toUtf8() != html)
        blame(QStringLiteral("not UTF-8"));
    if (!text.startsWith(QLatin1String("<!DOCTYPE html>")))
        blame(QStringLiteral("no doctype"));
    static const QRegularExpression unfilled(QStringLiteral("\\{\\{|\\}\\}"));
    if (const auto match = unfilled.match(text); match.hasMatch())
        blame(QLatin1String("not filled: ") + text.mid(match.capturedStart() - 20, 60));
    read(text.mid(15));
    for (const Element& element : m_open)
        blame(QLatin1String("not closed: ") + element.name);
    for (const char* once : {"h1", "main", "title", "html", "body"}) {
        if (count(QString::fromLatin1(once)) != 1)
            blame(QStringLiteral("%1 of <%2>").arg(count(QString::fromLatin1(once))).arg(QLatin1String(once)));
    }
    if (m_language.isEmpty())
        blame(QStringLiteral("no language"));
    concludeLabels();
}

void HtmlPage::read(const QString& html)
{
    qsizetype at = 0;
    while (at < html.size()) {
        const qsizetype tag = html.indexOf(u'<', at);
        addText(html.mid(at, tag < 0 ? -1 : tag - at));
        if (tag < 0)
            break;
        at = readTag(html, tag);
    }
}

qsizetype HtmlPage::readTag(const QString& html, qsizetype at)
{
    static const QRegularExpression tag(
        QStringLiteral("\\G<(/?)([a-z][a-z0-9]*)((?:\\s+[a-zA-Z-]+(?:=\"[^\"]*\"|='[^']*')?)*)\\s*(/?)>"));
    const auto match = tag.match(html, at);
    if (!match.hasMatch()) {
        blame(QLatin1String("no tag: ") + html.mid(at, 60));
        return at + 1;
    }
    const QString name = match.captured(2);
    if (match.captured(1) == QLatin1String("/")) {
        close(name);
    } else {
        open(name, attributesOf(match.captured(3)));
        if (isVoid(name) || match.captured(4) == QLatin1String("/"))
            close(name);
    }
    return match.capturedEnd();
}

QHash<QString, QString> HtmlPage::attributesOf(const QString& inside)
{
    static const QRegularExpression attribute(QStringLiteral("([a-zA-Z-]+)(?:=\"([^\"]*)\"|='([^']*)')?"));
    QHash<QString, QString> attributes;
    for (auto match = attribute.globalMatch(inside); match.hasNext();) {
        const auto one = match.next();
        const QString value = one.captured(2) + one.captured(3);
        if (attributes.contains(one.captured(1)))
            blame(QLatin1String("attribute twice: ") + one.captured(1));
        if (!isEscaped(value))
            blame(QLatin1String("not escaped: ") + value);
        attributes.insert(one.captured(1), plain(value));
    }
    return attributes;
}

void HtmlPage::open(const QString& name, const QHash<QString, QString>& attributes)
{
    ++m_counts[name];
    m_open.push_back({name, attributes, {}});
    const Element& element = m_open.back();
    if (name == QLatin1String("html"))
        m_language = attributes.value(QStringLiteral("lang"));
    const QString id = attributes.value(QStringLiteral("id"));
    if (!id.isEmpty() && m_ids.contains(id))
        blame(QLatin1String("id twice: ") + id);
    if (!id.isEmpty())
        m_ids.append(id);
    for (const char* by : {"aria-describedby", "aria-labelledby", "for"}) {
        if (const QString named = attributes.value(QLatin1String(by)); !named.isEmpty())
            m_references += named.split(u' ');
    }
    const QString link = attributes.contains(QStringLiteral("href")) ? attributes.value(QStringLiteral("href"))
                                                                    : attributes.value(QStringLiteral("src"));
    if (!link.isEmpty())
        m_links.append(link);
    lookAtFields(element);
    lookAtScripts(element);
}

void HtmlPage::close(const QString& name)
{
    if (m_open.empty() || m_open.back().name != name)
        return blame(QLatin1String("closed out of turn: ") + name);
    const Element element = m_open.back();
    m_open.pop_back();
    look(element);
    if (!m_open.empty())
        m_open.back().text += element.text + element.attributes.value(QStringLiteral("alt"));
}

void HtmlPage::addText(const QString& text)
{
    if (!isEscaped(text))
        blame(QLatin1String("not escaped: ") + text.trimmed().left(60));
    static const QRegularExpression unfilled(QStringLiteral("%[1-9]"));
    if (unfilled.match(text).hasMatch())
        blame(QLatin1String("not filled: ") + text.trimmed().left(60));
    if (m_open.empty())
        return;
    m_open.back().text += plain(text);
    m_text += plain(text) + u' ';
}

void HtmlPage::look(const Element& element)
{
    const auto has = [&](const char* attribute) {
        return !element.attributes.value(QLatin1String(attribute)).isEmpty();
    };
    const bool isSilent = element.text.trimmed().isEmpty() && !has("aria-label");
    if (isSilent && QStringList{QStringLiteral("a"), QStringLiteral("button"), QStringLiteral("h1"), QStringLiteral("h2"),
                        QStringLiteral("title"), QStringLiteral("label"), QStringLiteral("caption"), QStringLiteral("option"),
                        QStringLiteral("th"), QStringLiteral("summary")}
                        .contains(element.name))
        blame(QLatin1String("without words: ") + element.name);
    if (element.name == QLatin1String("h1"))
        m_heading = element.text;
    if (element.name == QLatin1String("img") && !element.attributes.contains(QStringLiteral("alt")))
        blame(QStringLiteral("picture without alt"));
    if (element.name == QLatin1String("th") && !has("scope"))
        blame(QLatin1String("th without scope: ") + element.text);
    if (element.name == QLatin1String("nav") && !has("aria-label"))
        blame(QStringLiteral("nav without a name"));
}

void HtmlPage::lookAtFields(const Element& element)
{
    const bool isField = element.name == QLatin1String("input") || element.name == QLatin1String("select")
        || element.name == QLatin1String("textarea");
    const QString id = element.attributes.value(QStringLiteral("id"));
    if (isField && element.attributes.value(QStringLiteral("type")) != QLatin1String("hidden")) {
        m_fields.append(id);
        if (id.isEmpty() || element.attributes.value(QStringLiteral("name")).isEmpty())
            blame(QLatin1String("field without id or name: ") + element.name);
    }
    if (element.name == QLatin1String("label"))
        m_labelled.append(element.attributes.value(QStringLiteral("for")));
}

void HtmlPage::lookAtScripts(const Element& element)
{
    if (element.name == QLatin1String("style"))
        blame(QStringLiteral("style inside the page"));
    if (element.name == QLatin1String("script") && element.attributes.value(QStringLiteral("src")).isEmpty())
        blame(QStringLiteral("script inside the page"));
    for (auto one = element.attributes.begin(); one != element.attributes.end(); ++one) {
        const bool isHandler = one.key().startsWith(QLatin1String("on"));
        const bool isScript = one.value().trimmed().startsWith(QLatin1String("javascript:"), Qt::CaseInsensitive);
        if (isHandler || isScript || one.key() == QLatin1String("style"))
            blame(QLatin1String("script or style in an attribute: ") + one.key());
    }
}

void HtmlPage::concludeLabels()
{
    for (const QString& field : m_fields) {
        if (!m_labelled.contains(field))
            blame(QLatin1String("field without a label: ") + field);
    }
    for (const QString& reference : m_references) {
        if (!m_ids.contains(reference))
            blame(QLatin1String("names an id that is not there: ") + reference);
    }
    if (count(QStringLiteral("table")) != count(QStringLiteral("caption")))
        blame(QStringLiteral("table without a caption"));
    if (!m_links.contains(QStringLiteral("#main")))
        blame(QStringLiteral("no link over the navigation"));
}

} // namespace tanu::server
