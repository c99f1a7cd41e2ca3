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
        SELECT submitted_by, submitted_at FROM analysis_submission WHERE year = :year)"))
        .bind(":year", year)
        .mapOne([](const Row& row) {
            RowReader read(row);
            const QString by = read.text("submitted_by");
            return read.finish(AnalysisSubmission {by, read.moment("submitted_at")});
        });
}

Result<void> AnalysisTable::submit(int year, const AnalysisSubmission& submission)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO analysis_submission (year, submitted_by, submitted_at) VALUES (:year, :by, :at))"))
        .bind(":year", year)
        .bind(":by", submission.by)
        .bind(":at", submission.at)
        .run();
}

} // namespace tanu::server
