#include "server/storage/console/analysistable.h"

#include "core/database/statement.h"

namespace tanu::server {

namespace {

Result<AnalysisText> textFrom(const Row& row)
{
    RowReader read(row);
    AnalysisText text;
    text.year = read.number("year");
    text.part = read.parsed<AnalysisPart>("part", &parseAnalysisPart);
    text.version = read.number("version");
    text.text = read.text("body");
    text.writtenBy = read.text("written_by");
    text.writtenAt = read.moment("written_at");
    return read.finish(std::move(text));
}

Result<AnalysisSubmission> submissionFrom(const Row& row)
{
    RowReader read(row);
    AnalysisSubmission submission {read.text("submitted_by"), read.moment("submitted_at"), std::nullopt};
    const auto content = read.optionalBytes("content");
    if (content && !read.hasFailed()) {
        auto kept = parseSubmittedAnalysis(*content);
        if (!kept)
            return kept.error();
        submission.content = *std::move(kept);
    }
    return read.finish(std::move(submission));
}

} // namespace

AnalysisTable::AnalysisTable(Connection& connection)
    : m_connection(connection)
{
}

Result<AnalysisText> AnalysisTable::newest(int year, AnalysisPart part) const
{
    const auto found = Statement::on(m_connection, QStringLiteral(R"(
        SELECT year, part, version, body, written_by, written_at FROM analysis_part
        WHERE year = :year AND part = :part ORDER BY version DESC LIMIT 1)"))
                           .bind(":year", year)
                           .bind(":part", codeOf(part))
                           .mapOne(textFrom);
    if (!found)
        return found.error();
    return found->value_or(AnalysisText {year, part, 0, {}, {}, {}});
}

Result<AnalysisText> AnalysisTable::version(int year, AnalysisPart part, int version) const
{
    const auto found = Statement::on(m_connection, QStringLiteral(R"(
        SELECT year, part, version, body, written_by, written_at FROM analysis_part
        WHERE year = :year AND part = :part AND version = :version)"))
                           .bind(":year", year)
                           .bind(":part", codeOf(part))
                           .bind(":version", version)
                           .mapOne(textFrom);
    if (!found)
        return found.error();
    return found->has_value() ? Result<AnalysisText>(**found)
                              : Result<AnalysisText>(Error {ErrorKind::NotFound, {codeOf(part), QString::number(version)}, {}});
}

Result<std::vector<AnalysisText>> AnalysisTable::versions(int year, AnalysisPart part) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT year, part, version, body, written_by, written_at FROM analysis_part
        WHERE year = :year AND part = :part ORDER BY version DESC)"))
        .bind(":year", year)
        .bind(":part", codeOf(part))
        .map(textFrom);
}

Result<void> AnalysisTable::insert(const AnalysisText& text)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO analysis_part (year, part, version, body, written_by, written_at)
        VALUES (:year, :part, :version, :body, :by, :at))"))
        .bind(":year", text.year)
        .bind(":part", codeOf(text.part))
        .bind(":version", text.version)
        .bind(":body", text.text)
        .bind(":by", text.writtenBy)
        .bind(":at", text.writtenAt)
        .run();
}

Result<std::optional<AnalysisSubmission>> AnalysisTable::submission(int year) const
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT submitted_by, submitted_at, content FROM analysis_submission WHERE year = :year)"))
        .bind(":year", year)
        .mapOne(submissionFrom);
}

Result<std::vector<int>> AnalysisTable::submittedYears() const
{
    return Statement::on(m_connection, QStringLiteral("SELECT year FROM analysis_submission ORDER BY year"))
        .map([](const Row& row) {
            RowReader read(row);
            return read.finish(read.number("year"));
        });
}

Result<void> AnalysisTable::submit(int year, const AnalysisSubmission& submission)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO analysis_submission (year, submitted_by, submitted_at, content) VALUES (:year, :by, :at, :content))"))
        .bind(":year", year)
        .bind(":by", submission.by)
        .bind(":at", submission.at)
        .bind(":content", submission.content ? std::optional(bytesOf(*submission.content)) : std::nullopt)
        .run();
}

} // namespace tanu::server
