#include "server/console/frame/analysissections.h"

#include "server/console/frame/analysistables.h"
#include "server/console/frame/datatable.h"
#include "server/console/frame/formparts.h"
#include "server/storage/console/analysistable.h"

#include <algorithm>

namespace tanu::server {

namespace {

Html htmlOf(const Table& table, const QString& nothing)
{
    QStringList headings;
    QList<int> numbers;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        headings.append(table.columns[i].title);
        if (table.columns[i].kind != ColumnKind::Text)
            numbers.append(static_cast<int>(i));
    }
    DataTable shown(table.title, headings, nothing);
    shown.setNumbers(numbers);
    for (const auto& cells : table.rows) {
        QList<Html> row;
        for (size_t i = 0; i < cells.size(); ++i)
            row.append(Html::text(shownCell(cells[i], table.columns[i].kind)));
        shown.add(row);
    }
    shown.setWide();
    return shown.toHtml();
}

} // namespace

AnalysisSections::AnalysisSections(const ConsoleRequest& request, int year, QDate today)
    : m_request(request)
    , m_say(request.say)
    , m_year(year)
    , m_today(today)
{
}

QString AnalysisSections::path(const QString& below) const
{
    return m_request.link(QLatin1String("/console/analysis/") + QString::number(m_year) + below);
}

Html AnalysisSections::years(const std::vector<int>& known) const
{
    std::vector<int> offered = known;
    for (const int year : {m_today.year(), m_year}) {
        if (std::find(offered.begin(), offered.end(), year) == offered.end())
            offered.push_back(year);
    }
    std::sort(offered.rbegin(), offered.rend());
    Html links;
    for (const int year : offered) {
        const QString address = m_request.link(QLatin1String("/console/analysis/") + QString::number(year));
        links += element("a",
            {{"class", QStringLiteral("btn plain")}, {"href", address},
                {"aria-current", year == m_year ? QStringLiteral("page") : QString()}},
            QString::number(year));
    }
    links += linkButton(path(QStringLiteral("/pdf")), m_say("analysis.pdf"));
    links += linkButton(path(QStringLiteral("/xlsx")), m_say("analysis.xlsx"));
    return element("div", {{"class", QStringLiteral("actions-row")}}, links);
}

Html AnalysisSections::progress(const YearAnalysis& analysis) const
{
    return element("p", {{"class", QStringLiteral("hint")}}, standingOf(m_say, analysis));
}

Result<Html> AnalysisSections::parts(Connection& connection) const
{
    const AnalysisTable table(connection);
    DataTable shown(m_say("analysis.texts"), {m_say("analysis.part"), m_say("analysis.version"), m_say("analysis.written")}, {});
    for (const AnalysisPart one : allAnalysisParts) {
        const auto text = table.newest(m_year, one);
        if (!text)
            return text.error();
        const bool isWritten = text->version > 0;
        const Html state = isWritten
            ? Html::text(Say::moment(text->writtenAt) + QStringLiteral(" · ") + text->writtenBy)
            : stateBadge(Tone::Warning, m_say("analysis.notWritten"));
        shown.add({linkTo(path(QLatin1String("/parts/") + codeOf(one)), m_say(QLatin1String("part.") + codeOf(one))),
            Html::text(QString::number(text->version)), state});
    }
    const auto submission = table.submission(m_year);
    if (!submission)
        return submission.error();
    Html standing;
    if (submission->has_value()) {
        const QString when = m_say("analysis.submitted").arg(Say::moment((*submission)->at), (*submission)->by);
        standing = element("p", {}, stateBadge(Tone::Good, when));
    } else {
        const Tone tone = isAnalysisPressing(m_year, m_today) ? Tone::Warning : Tone::Neutral;
        standing = element("p", {}, stateBadge(tone, m_say("analysis.dueBy").arg(Say::date(analysisDue(m_year)))));
        if (m_request.may(Right::EditAnalysis)) {
            const QString address = QStringLiteral("/console/analysis/%1/submit").arg(m_year);
            standing += postForm(m_request, address, submitButton(m_say("analysis.submit"), Button::Plain));
        }
    }
    return section(m_say("analysis.texts"), shown.toHtml() + standing);
}

Html AnalysisSections::figures(Dimension dimension, const IndicatorRows& rows) const
{
    const QList<Bar> bars = barsOf(m_say, dimension, rows);
    const Table table = indicatorTable(m_say, dimension, rows);
    const QString drawn = table.title + QLatin1String(": ") + m_say("analysis.drawn");
    const Html legend = bars.isEmpty() ? Html() : element("p", {{"class", QStringLiteral("hint")}}, m_say("analysis.drawn"));
    return section(table.title, legend + barChart(drawn, bars) + htmlOf(table, m_say("analysis.nothing")));
}

Html AnalysisSections::part(AnalysisPart which, const std::vector<AnalysisText>& versions) const
{
    const AnalysisText newest = versions.empty() ? AnalysisText {m_year, which, 0, {}, {}, {}} : versions.front();
    Html content;
    if (m_request.may(Right::EditAnalysis)) {
        const bool isTyped = m_request.form.has(QStringLiteral("text"));
        Field text {"text", m_say("analysis.text"), isTyped ? m_request.form.field(QStringLiteral("text")) : newest.text,
            m_say("analysis.textHint")};
        text.isRequired = false;
        text.greatestLength = static_cast<int>(longestAnalysisText);
        const Html version = emptyElement("input", {{"type", QStringLiteral("hidden")}, {"name", QStringLiteral("version")},
                                                       {"value", QString::number(newest.version)}});
        content = postForm(m_request, QStringLiteral("/console/analysis/%1/parts/%2").arg(m_year).arg(codeOf(which)),
            version + areaField(text, {}, 18) + submitButton(m_say("analysis.save")));
    } else {
        content = element("p", {{"class", QStringLiteral("pre")}}, newest.version == 0 ? m_say("analysis.notWritten") : newest.text);
    }
    Html older;
    for (const AnalysisText& version : versions) {
        const QString head = m_say("analysis.versionOf")
                                 .arg(QString::number(version.version), Say::moment(version.writtenAt), version.writtenBy);
        older += element("details", {}, element("summary", {}, head) + element("p", {{"class", QStringLiteral("pre")}}, version.text));
    }
    if (!versions.empty())
        content += section(m_say("analysis.versions"), older);
    return content;
}

} // namespace tanu::server
