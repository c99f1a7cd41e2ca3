#include "server/console/frame/analysispaper.h"

#include "core/documents/layout/formdocument.h"
#include "core/documents/layout/pdfpreview.h"
#include "core/documents/template/formstore.h"
#include "core/tables/xlsxfile.h"
#include "server/console/frame/analysistables.h"
#include "server/console/html/html.h"

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

/// The columns that fit across a sheet: what it is about, procedures, passed, share, vouchers, documents, in time.
constexpr std::array<size_t, 7> printedColumns {0, 1, 2, 3, 4, 5, 10};

Html printedTable(const Table& table)
{
    const auto cell = [](const char* kind, const QString& text) {
        return element("td", {{"style", QStringLiteral("padding: 3px;")}}, element("p", {{"class", QLatin1String(kind)}}, text));
    };
    Html head;
    for (const size_t column : printedColumns)
        head += cell("head", table.columns[column].title);
    Html body;
    for (const auto& cells : table.rows) {
        Html row;
        for (const size_t column : printedColumns)
            row += cell("narrow", shownCell(cells[column], table.columns[column].kind));
        body += element("tr", {}, row);
    }
    return element("p", {{"class", QStringLiteral("part")}}, table.title)
        + element("table", {{"class", QStringLiteral("grid")}, {"border", QStringLiteral("1")}, {"width", QStringLiteral("100%")}},
            element("thead", {}, element("tr", {}, head)) + body);
}

} // namespace

Result<QByteArray> analysisPdf(const Say& say, const AnalysisContent& content, const QDateTime& now)
{
    const auto fonts = PageFonts::load();
    if (!fonts)
        return fonts.error();
    initialiseForms();
    const auto style = FormStore().style();
    if (!style)
        return style.error();
    const QString title = say("analysis.paperTitle").arg(content.year);
    Html html = element("p", {{"class", QStringLiteral("title")}, {"align", QStringLiteral("center")}}, title)
        + element("p", {{"class", QStringLiteral("mark")}, {"align", QStringLiteral("center")}},
            say("analysis.madeAt").arg(Say::moment(now)));
    int number = 0;
    for (const AnalysisText& part : content.parts) {
        const QString heading = QString::number(++number) + QLatin1String(". ") + partTitle(say, part.part);
        html += element("p", {{"class", QStringLiteral("heading")}}, heading) + paragraphs(say, part.text);
    }
    for (const Table& table : content.tables) {
        if (!table.rows.empty())
            html += printedTable(table);
    }
    const FormDocument document(*fonts, *style, html.toString(), {});
    return pdfBytes(document, title);
}

Result<QByteArray> analysisWorkbook(const Say& say, const AnalysisContent& content)
{
    std::vector<Table> sheets = content.tables;
    Table texts {say("analysis.texts"), {{say("analysis.part")}, {say("analysis.text")}}, {}};
    for (const AnalysisText& part : content.parts)
        texts.rows.push_back({partTitle(say, part.part), part.text});
    sheets.push_back(std::move(texts));
    return toXlsx(sheets);
}

} // namespace tanu::server
