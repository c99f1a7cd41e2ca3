#include "server/actions/analysis/writeanalysis.h"

#include "server/actions/analysis/yearanalysis.h"
#include "server/actions/console/operatordeed.h"
#include "server/deeds/analysisdeeds.h"
#include "server/storage/console/analysistable.h"

#include <algorithm>

namespace tanu::server {

namespace {

DeedNote noteOf(const char* action, int year)
{
    return {action, QStringLiteral("analysis"), QByteArray::number(year)};
}

Result<void> checkYear(int year, QDate today)
{
    if (year >= firstAnalysisYear && year <= today.year())
        return {};
    return Error {ErrorKind::FieldMalformed, {QStringLiteral("year"), QString::number(year)}, {}};
}

} // namespace

WriteAnalysis::WriteAnalysis(const ServerContext& context, const ActingOperator& who)
    : m_context(context)
    , m_who(who)
{
}

Result<void> WriteAnalysis::write(int year, AnalysisPart part, int standing, const QString& text) const
{
    if (const auto good = checkYear(year, m_context.clock.today()); !good)
        return good;
    const QString words = text.trimmed();
    if (words.size() > longestAnalysisText)
        return Error {ErrorKind::FieldTooLong, {QStringLiteral("text"), QString::number(longestAnalysisText)}, {}};
    return asOperator(m_context, m_who, Right::EditAnalysis, noteOf("writeAnalysis", year),
        [&](DeedNote& note) -> Result<void> {
            const auto newest = AnalysisTable(m_context.connection).newest(year, part);
            if (!newest)
                return newest.error();
            if (newest->version != standing)
                return Error {ErrorKind::ChangedMeanwhile, {codeOf(part)}, {}};
            const int version = newest->version + 1;
            note.content = Cbor::map({{Cbor(QStringLiteral("part")), Cbor(codeOf(part))},
                {Cbor(QStringLiteral("version")), Cbor(version)}});
            note.parts = {partOf(AnalysisText {year, part, version, words, m_who.login, {}})};
            return {};
        });
}

Result<void> WriteAnalysis::submit(int year) const
{
    if (const auto good = checkYear(year, m_context.clock.today()); !good)
        return good;
    if (const auto counted = TakeFacts(m_context).run(TakeFacts::forPaper); !counted)
        return counted.error();
    return asOperator(m_context, m_who, Right::EditAnalysis, noteOf("submitAnalysis", year),
        [&](DeedNote& note) -> Result<void> {
            const AnalysisTable table(m_context.connection);
            const auto before = table.submittedYears();
            if (!before)
                return before.error();
            if (std::find(before->begin(), before->end(), year) != before->end())
                return Error {ErrorKind::ActionNotAllowed, {QStringLiteral("submit"), QStringLiteral("submitted")}, {}};
            SubmittedAnalysis submitted;
            for (const AnalysisPart part : allAnalysisParts) {
                const auto text = table.newest(year, part);
                if (!text)
                    return text.error();
                if (text->text.isEmpty())
                    return Error {ErrorKind::FieldEmpty, {codeOf(part)}, {}};
                submitted.versions[part] = text->version;
            }
            auto figures = figuresOf(m_context, year);
            if (!figures)
                return figures.error();
            if (figures->counted.waiting > 0)
                return Error {ErrorKind::ActionNotAllowed, {QStringLiteral("submit"), QStringLiteral("counting")}, {}};
            submitted.figures = *std::move(figures);
            note.parts = {m_who.login.toUtf8(), bytesOf(submitted)};
            return {};
        });
}

} // namespace tanu::server
