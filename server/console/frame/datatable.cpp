#include "server/console/frame/datatable.h"

namespace tanu::server {

DataTable::DataTable(QString caption, QStringList headings, QString nothing)
    : m_caption(std::move(caption))
    , m_headings(std::move(headings))
    , m_nothing(std::move(nothing))
{
}

void DataTable::add(const QList<Html>& cells)
{
    Q_ASSERT(cells.size() == m_headings.size());
    m_rows.append(cells);
}

Html DataTable::toHtml() const
{
    if (m_rows.isEmpty())
        return element("p", {{"class", QStringLiteral("nothing")}}, m_nothing);
    const auto kind = [&](qsizetype column) {
        return m_numbers.contains(static_cast<int>(column)) ? QStringLiteral("number") : QString();
    };
    Html head;
    for (qsizetype i = 0; i < m_headings.size(); ++i)
        head += element("th", {{"scope", QStringLiteral("col")}, {"class", kind(i)}}, m_headings[i]);
    Html body;
    for (const QList<Html>& cells : m_rows) {
        Html row;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const char* name = i == 0 ? "th" : "td";
            row += element(name,
                {{"scope", i == 0 ? QStringLiteral("row") : QString()}, {"class", kind(i)}, {"data-label", m_headings[i]}},
                element("div", {{"class", QStringLiteral("cell")}}, cells[i]));
        }
        body += element("tr", {}, row);
    }
    const Html table = element("table", {{"class", QStringLiteral("data")}},
        element("caption", {{"class", QStringLiteral("visually-hidden")}}, m_caption)
            + element("thead", {}, element("tr", {}, head)) + element("tbody", {}, body));
    const QString room = m_isWide ? QStringLiteral("table-room wide") : QStringLiteral("table-room");
    return element("div", {{"class", room}, {"tabindex", m_isWide ? QStringLiteral("0") : QString()}}, table);
}

void FactList::add(const QString& label, const Html& value)
{
    m_rows += element("div", {{"class", QStringLiteral("row-pair")}}, element("dt", {}, label) + element("dd", {}, value));
}

Html FactList::toHtml() const
{
    return element("dl", {{"class", QStringLiteral("facts")}}, m_rows);
}

Html stateBadge(Tone tone, const QString& word)
{
    const char* kind = "";
    const char* sign = "";
    switch (tone) {
    case Tone::Good:
        kind = "badge-state good";
        sign = "\u2713";
        break;
    case Tone::Warning:
        kind = "badge-state warning";
        sign = "\u25b2";
        break;
    case Tone::Danger:
        kind = "badge-state danger";
        sign = "\u2715";
        break;
    case Tone::Neutral:
        kind = "badge-state neutral";
        sign = "\u25cb";
        break;
    }
    const Html shape = element("span", {{"aria-hidden", QStringLiteral("true")}}, QString::fromUtf8(sign));
    return element("span", {{"class", QLatin1String(kind)}}, shape + Html::text(QChar(QChar::Nbsp) + word));
}

Html linkTo(const QString& address, const QString& label)
{
    return element("a", {{"href", address}}, label);
}

Html linkButton(const QString& address, const QString& label)
{
    return element("a", {{"href", address}, {"class", QStringLiteral("btn plain")}}, label);
}

Html section(const QString& heading, const Html& content)
{
    return element("section", {}, element("h2", {}, heading) + content);
}

} // namespace tanu::server
