#include "server/actions/analysis/yearanalysis.h"

#include "core/base/clock.h"
#include "core/database/transaction.h"
#include "core/security/journal.h"
#include "server/storage/console/factqueuetable.h"
#include "server/storage/console/indicatortable.h"

#include <algorithm>

namespace tanu::server {

namespace {

Result<YearAnalysis> read(const ServerContext& context, int year)
{
    const AnalysisTable table(context.connection);
    auto submission = table.submission(year);
    if (!submission)
        return submission.error();
    YearAnalysis analysis {year, {}, {}, *std::move(submission)};
    const SubmittedAnalysis* kept = analysis.isAsSubmitted() ? &*analysis.submission->content : nullptr;
    for (const AnalysisPart part : allAnalysisParts) {
        auto text = kept ? table.version(year, part, kept->versions.at(part)) : table.newest(year, part);
        if (!text)
            return text.error();
        analysis.parts.push_back(*std::move(text));
    }
    auto figures = kept ? Result<AnalysisFigures>(kept->figures) : figuresOf(context, year);
    if (!figures)
        return figures.error();
    analysis.figures = *std::move(figures);
    return analysis;
}

} // namespace

Result<AnalysisFigures> figuresOf(const ServerContext& context, int year)
{
    const auto counted = FactQueueTable(context.connection).progress(context.clock.now());
    if (!counted)
        return counted.error();
    AnalysisFigures figures {*counted, {}};
    const IndicatorTable table(context.connection);
    for (const Dimension dimension : allDimensions) {
        auto rows = table.of(dimension, year);
        if (!rows)
            return rows.error();
        figures.rows.push_back(*std::move(rows));
    }
    return figures;
}

Result<YearAnalysis> readAnalysis(const ServerContext& context, int year, qint64 most)
{
    if (const auto counted = TakeFacts(context).run(most); !counted)
        return counted.error();
    return inTransaction(context.connection, [&] { return read(context, year); }, Transaction::Kind::Read);
}

Result<std::vector<int>> pressingYears(const ServerContext& context)
{
    const QDate today = context.clock.today();
    const auto beginning = Journal(context.connection).beginning();
    if (!beginning)
        return beginning.error();
    const int since = beginning->has_value() ? toKazakhstan(**beginning).date().year() : today.year();
    const auto submitted = AnalysisTable(context.connection).submittedYears();
    if (!submitted)
        return submitted.error();
    std::vector<int> years;
    for (int year = std::max(since, firstAnalysisYear); year <= today.year(); ++year) {
        const bool isSubmitted = std::find(submitted->begin(), submitted->end(), year) != submitted->end();
        if (isAnalysisPressing(year, today) && !isSubmitted)
            years.push_back(year);
    }
    return years;
}

} // namespace tanu::server
