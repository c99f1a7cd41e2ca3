#include "server/console/pages/analysispages.h"

#include "server/actions/analysis/writeanalysis.h"
#include "server/console/frame/analysissections.h"
#include "server/console/frame/consoleframe.h"
#include "server/console/frame/formparts.h"
#include "server/storage/console/analysistable.h"
#include "server/storage/console/indicatortable.h"

namespace tanu::server {

namespace {

const QString analysisPath = QStringLiteral("/console/analysis");
/// The year of the address; nothing for what is none.
std::optional<int> yearOf(const ConsoleRequest& request)
{
    bool isNumber = false;
    const int year = request.arguments.value(0).toInt(&isNumber);
    return isNumber && year >= firstAnalysisYear && year <= 2100 ? std::optional(year) : std::nullopt;
}

QString pathOf(int year)
{
    return analysisPath + QLatin1Char('/') + QString::number(year);
}

HttpResponse attachment(const QByteArray& content, const char* type, const QString& name)
{
    HttpResponse response {200, type, content, {}};
    return response.with("Content-Disposition", "attachment; filename=\"" + name.toLatin1() + '"');
}

} // namespace

AnalysisPages::AnalysisPages(const ServerContext& context)
    : m_context(context)
{
}

void AnalysisPages::addTo(ConsoleRouter& router)
{
    router.add(HttpMethod::Get, "/console/analysis", [this](const ConsoleRequest& request) { return start(request); });
    router.add(HttpMethod::Get, "/console/analysis/{}", [this](const ConsoleRequest& request) { return show(request); });
    router.add(HttpMethod::Get, "/console/analysis/{}/pdf", [this](const ConsoleRequest& request) { return pdf(request); });
    router.add(
        HttpMethod::Get, "/console/analysis/{}/xlsx", [this](const ConsoleRequest& request) { return workbook(request); });
    router.add(HttpMethod::Post, "/console/analysis/{}/submit",
        [this](const ConsoleRequest& request) { return submit(request); });
    router.add(HttpMethod::Get, "/console/analysis/{}/parts/{}",
        [this](const ConsoleRequest& request) { return part(request, {}, 200); });
    router.add(HttpMethod::Post, "/console/analysis/{}/parts/{}",
        [this](const ConsoleRequest& request) { return write(request); });
}

HttpResponse AnalysisPages::start(const ConsoleRequest& request) const
{
    return ConsoleFrame::redirect(request, pathOf(m_context.clock.today().year()));
}

HttpResponse AnalysisPages::show(const ConsoleRequest& request) const
{
    const auto year = yearOf(request);
    if (!year)
        return ConsoleFrame::refusal(request, 404);
    const auto analysis = readAnalysis(m_context, *year, TakeFacts::forPage);
    if (!analysis)
        return ConsoleFrame::refusal(request, analysis.error());
    const auto years = IndicatorTable(m_context.connection).years();
    if (!years)
        return ConsoleFrame::refusal(request, years.error());
    const AnalysisSections sections(request, *year, m_context.clock.today());
    Html content = sections.years(*years) + sections.progress(*analysis);
    const auto standing = sections.parts(m_context.connection);
    if (!standing)
        return ConsoleFrame::refusal(request, standing.error());
    content += *standing;
    for (size_t i = 0; i < allDimensions.size(); ++i)
        content += sections.figures(allDimensions[i], analysis->figures.rows[i]);
    return ConsoleFrame::page(request, request.say("analysis.titleOf").arg(*year), content);
}

HttpResponse AnalysisPages::part(const ConsoleRequest& request, const QString& problem, int status) const
{
    const auto year = yearOf(request);
    const auto which = parseAnalysisPart(request.arguments.value(1));
    if (!year || !which)
        return ConsoleFrame::refusal(request, 404);
    const auto versions = AnalysisTable(m_context.connection).versions(*year, *which);
    if (!versions)
        return ConsoleFrame::refusal(request, versions.error());
    const AnalysisSections sections(request, *year, m_context.clock.today());
    const QString title = request.say(QLatin1String("part.") + codeOf(*which)) + QStringLiteral(" · ") + QString::number(*year);
    return ConsoleFrame::page(request, title, alert(problem) + sections.part(*which, *versions), status);
}

HttpResponse AnalysisPages::write(const ConsoleRequest& request) const
{
    const auto year = yearOf(request);
    const auto which = parseAnalysisPart(request.arguments.value(1));
    if (!year || !which)
        return ConsoleFrame::refusal(request, 404);
    const auto written = WriteAnalysis(m_context, request.who())
                             .write(*year, *which, request.field("version").toInt(), request.form.field(QStringLiteral("text")));
    if (written)
        return ConsoleFrame::done(request, pathOf(*year), "analysisWritten");
    const bool isOfForm = written.error().kind == ErrorKind::ChangedMeanwhile || written.error().kind == ErrorKind::FieldTooLong;
    return isOfForm ? part(request, request.say.refusal(written.error()), 422)
                    : ConsoleFrame::refusal(request, written.error());
}

HttpResponse AnalysisPages::submit(const ConsoleRequest& request) const
{
    const auto year = yearOf(request);
    if (!year)
        return ConsoleFrame::refusal(request, 404);
    const auto submitted = WriteAnalysis(m_context, request.who()).submit(*year);
    if (!submitted)
        return ConsoleFrame::refusal(request, submitted.error());
    return ConsoleFrame::done(request, pathOf(*year), "analysisSubmitted");
}

HttpResponse AnalysisPages::pdf(const ConsoleRequest& request) const
{
    const auto year = yearOf(request);
    if (!year)
        return ConsoleFrame::refusal(request, 404);
    const auto analysis = readAnalysis(m_context, *year, TakeFacts::forPaper);
    if (!analysis)
        return ConsoleFrame::refusal(request, analysis.error());
    const auto paper = analysisPdf(request.say, *analysis, m_context.clock.now());
    if (!paper)
        return ConsoleFrame::refusal(request, paper.error());
    return attachment(*paper, "application/pdf", QStringLiteral("analysis-%1.pdf").arg(*year));
}

HttpResponse AnalysisPages::workbook(const ConsoleRequest& request) const
{
    const auto year = yearOf(request);
    if (!year)
        return ConsoleFrame::refusal(request, 404);
    const auto analysis = readAnalysis(m_context, *year, TakeFacts::forPaper);
    if (!analysis)
        return ConsoleFrame::refusal(request, analysis.error());
    const auto book = analysisWorkbook(request.say, *analysis, m_context.clock.now());
    if (!book)
        return ConsoleFrame::refusal(request, book.error());
    return attachment(*book, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        QStringLiteral("analysis-%1.xlsx").arg(*year));
}

} // namespace tanu::server
