#include "server/console/frame/analysispaper.h"

#include "core/documents/layout/formdocument.h"
#include "core/documents/layout/pdfpreview.h"
#include "core/documents/template/formstore.h"
#include "core/tables/xlsxfile.h"
#include "server/console/frame/analysistables.h"

#include <algorithm>
#include <array>

namespace tanu::server {

namespace {

QString partTitle(const Say& say, AnalysisPart part)
{
    return say(QLatin1String("part.") + codeOf(part));
}

Html paragraphs(const Say& say, const QString& text)
{
    if (text.isEmpty())
        return element("p", {{"class", QStringLiteral("body")}}, say("analysis.notWritten"));
    Html whole;
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines)
        whole += element("p", {{"class", QStringLiteral("body")}}, line);
    return whole;
}

constexpr size_t columnCount = 11;
/// What fits across a sheet, in two tables: procedures, passed, share, vouchers, documents, in time; cancelled and late ones.
constexpr std::array firstColumns {size_t {0}, size_t {1}, size_t {2}, size_t {3}, size_t {4}, size_t {5}, size_t {10}};
constexpr std::array secondColumns {size_t {0}, size_t {6}, size_t {7}, size_t {8}, size_t {9}};
static_assert(firstColumns.size() + secondColumns.size() == columnCount + 1, "every figure is printed");

Html cell(const char* kind, const QString& text)
{
    return element("td", {{"style", QStringLiteral("padding: 3px;")}}, element("p", {{"class", QLatin1String(kind)}}, text));
}

template <size_t N>
Html printedTable(const Table& table, const std::array<size_t, N>& columns)
{
    Html head;
    for (const size_t column : columns)
        head += cell("head", table.columns[column].title);
    Html body;
    for (const auto& cells : table.rows) {
        Html row;
        for (const size_t column : columns)
            row += cell("narrow", shownCell(cells[column], table.columns[column].kind));
        body += element("tr", {}, row);
    }
    return element("table", {{"class", QStringLiteral("grid")}, {"border", QStringLiteral("1")}, {"width", QStringLiteral("100%")}},
               element("thead", {}, element("tr", {}, head)) + body)
        + element("p", {}, QString());
}

/// A piece of a bar, in hundredths of the width; nothing for none.
Html piece(qint64 width, const char* colour)
{
    if (width == 0)
        return {};
    return element("td", {{"width", QString::number(width) + QLatin1Char('%')}, {"bgcolor", QLatin1String(colour)}},
        element("p", {{"class", QStringLiteral("narrow")}}, QStringLiteral("\u00a0")));
}

/// Each bar is a table of its own: a page may end behind any of them.
Html printedBars(const Say& say, const QList<Bar>& bars)
{
    constexpr qint64 labelWidth = 36;
    constexpr qint64 room = 48;
    qint64 longest = 1;
    for (const Bar& bar : bars)
        longest = std::max(longest, bar.whole);
    Html drawn = bars.isEmpty() ? Html() : element("p", {{"class", QStringLiteral("mark")}}, say("analysis.drawn"));
    for (const Bar& bar : bars) {
        const qint64 whole = std::max<qint64>(1, bar.whole * room / longest);
        const qint64 part = std::min(whole, bar.part * room / longest);
        const Html label = element("td", {{"width", QString::number(labelWidth) + QLatin1Char('%')}},
            element("p", {{"class", QStringLiteral("narrow")}}, bar.label));
        const Html figures = element("td", {{"width", QString::number(100 - labelWidth - whole) + QLatin1Char('%')}},
            element("p", {{"class", QStringLiteral("narrow")}}, QStringLiteral("\u00a0%1 / %2").arg(bar.part).arg(bar.whole)));
        drawn += element("table", {{"class", QStringLiteral("bar")}, {"width", QStringLiteral("100%")}},
            element("tr", {}, label + piece(part, "#2f5d8a") + piece(whole - part, "#b9cde0") + figures));
    }
    return drawn;
}

Html dimensionOf(const Say& say, Dimension dimension, const IndicatorRows& rows)
{
    const Table table = indicatorTable(say, dimension, rows);
    return element("p", {{"class", QStringLiteral("part")}}, table.title) + printedBars(say, barsOf(say, dimension, rows))
        + printedTable(table, firstColumns) + printedTable(table, secondColumns);
}

QString madeAt(const Say& say, const QDateTime& now)
{
    return say("analysis.madeAt").arg(Say::moment(now));
}

Table sheetOf(const Say& say, Dimension dimension, const IndicatorRows& rows)
{
    Table table = indicatorTable(say, dimension, rows);
    const size_t drawn = std::min(rows.size(), barsShown);
    if (drawn > 0)
        table.chart = TableChart {table.title, 0, {1, 2}, drawn};
    return table;
}

} // namespace

Html analysisHtml(const Say& say, const YearAnalysis& analysis, const QDateTime& now)
{
    const auto centered = [](const char* kind, const QString& text) {
        return element("p", {{"class", QLatin1String(kind)}, {"align", QStringLiteral("center")}}, text);
    };
    Html html = centered("title", say("analysis.paperTitle").arg(analysis.year)) + centered("mark", madeAt(say, now))
        + centered("mark", standingOf(say, analysis));
    int number = 0;
    for (const AnalysisText& part : analysis.parts) {
        const QString heading = QString::number(++number) + QLatin1String(". ") + partTitle(say, part.part);
        html += element("p", {{"class", QStringLiteral("heading")}}, heading) + paragraphs(say, part.text);
    }
    for (size_t i = 0; i < allDimensions.size(); ++i) {
        if (!analysis.figures.rows[i].empty())
            html += dimensionOf(say, allDimensions[i], analysis.figures.rows[i]);
    }
    return html;
}

Result<QByteArray> analysisPdf(const Say& say, const YearAnalysis& analysis, const QDateTime& now)
{
    const auto fonts = PageFonts::load();
    if (!fonts)
        return fonts.error();
    initialiseForms();
    const auto style = FormStore().style();
    if (!style)
        return style.error();
    const FormDocument document(*fonts, *style, analysisHtml(say, analysis, now).toString(), {});
    return pdfBytes(document, say("analysis.paperTitle").arg(analysis.year));
}

Result<QByteArray> analysisWorkbook(const Say& say, const YearAnalysis& analysis, const QDateTime& now)
{
    std::vector<Table> sheets;
    for (size_t i = 0; i < allDimensions.size(); ++i)
        sheets.push_back(sheetOf(say, allDimensions[i], analysis.figures.rows[i]));
    Table texts {say("analysis.texts"), {{say("analysis.part")}, {say("analysis.text")}}, {}};
    texts.rows.push_back({say("analysis.titleOf").arg(analysis.year),
        QString(madeAt(say, now) + QLatin1Char(' ') + standingOf(say, analysis))});
    for (const AnalysisText& part : analysis.parts)
        texts.rows.push_back({partTitle(say, part.part), part.text});
    sheets.push_back(std::move(texts));
    return toXlsx(sheets);
}

} // namespace tanu::server
