#include "app/desktop/settings/programmerows.h"

namespace tanu::desktop {

namespace {

using Cell = RowsEditor::Cell;
using Row = RowsEditor::Row;

constexpr int greatestQuestions = 500;
constexpr int greatestPoints = 1'000;

// What a new programme begins with; each is changed in the editor.
constexpr int leastAge = 16;
constexpr int theoryMinutes = 60;
constexpr int practiceMinutes = 120;
constexpr int leastPercent = 70;

Bilingual wordsAt(const Row& row, int column)
{
    return {row.cells.at(column).toString(), row.cells.at(column + 1).toString()};
}

} // namespace

Programme emptyProgramme(const QString& profession, NqfLevel level)
{
    return {{}, profession, level, 1, {}, {}, {}, {}, leastAge, false, false, false, false, {}, theoryMinutes, {}, practiceMinutes,
        DisagreementRule::Majority, leastPercent, {}, {}, {}, {}, {}};
}

std::vector<RowsEditor::Column> topicColumns()
{
    return {{Cell::Text, 5}, {Cell::Text, 5}, {Cell::Number, 2, 1, greatestQuestions}};
}

std::vector<RowsEditor::Column> operationColumns()
{
    return {{Cell::Text, 4}, {Cell::Text, 4}, {Cell::Text, 4}, {Cell::Text, 4}, {Cell::Number, 2, 0, greatestPoints},
        {Cell::Number, 2, 0, greatestPoints}, {Cell::Check, 3}};
}

std::vector<RowsEditor::Column> wordsColumns()
{
    return {{Cell::Text, 1}, {Cell::Text, 1}};
}

std::vector<RowsEditor::Column> adviceColumns()
{
    return {{Cell::Fixed, 2}, {Cell::Text, 3}, {Cell::Text, 3}};
}

std::vector<Row> rowsOf(const std::vector<Topic>& topics)
{
    std::vector<Row> rows;
    for (const Topic& topic : topics)
        rows.push_back({topic.id, {topic.name.kk, topic.name.ru, topic.questions}});
    return rows;
}

std::vector<Row> rowsOf(const std::vector<MapOperation>& operations)
{
    std::vector<Row> rows;
    for (const MapOperation& operation : operations)
        rows.push_back({operation.rule.id,
            {operation.name.kk, operation.name.ru, operation.criteria.kk, operation.criteria.ru, operation.rule.maxPoints,
                operation.rule.leastPoints, operation.rule.mandatory}});
    return rows;
}

std::vector<Row> rowsOf(const std::vector<Bilingual>& words)
{
    std::vector<Row> rows;
    for (const Bilingual& line : words)
        rows.push_back({{}, {line.kk, line.ru}});
    return rows;
}

std::vector<Row> rowsOf(const std::vector<Skill>& skills)
{
    std::vector<Row> rows;
    for (const Skill& skill : skills)
        rows.push_back({skill.id, {skill.name.kk, skill.name.ru}});
    return rows;
}

std::vector<Topic> topicsOf(const std::vector<Row>& rows)
{
    std::vector<Topic> topics;
    for (const Row& row : rows)
        topics.push_back({row.id, wordsAt(row, 0), row.cells.at(2).toInt()});
    return topics;
}

std::vector<MapOperation> operationsOf(const std::vector<Row>& rows)
{
    std::vector<MapOperation> operations;
    for (const Row& row : rows) {
        const Operation rule {row.id, row.cells.at(6).toBool(), row.cells.at(4).toInt(), row.cells.at(5).toInt()};
        operations.push_back({rule, wordsAt(row, 0), wordsAt(row, 2)});
    }
    return operations;
}

std::vector<Bilingual> wordsOf(const std::vector<Row>& rows)
{
    std::vector<Bilingual> words;
    for (const Row& row : rows)
        words.push_back(wordsAt(row, 0));
    return words;
}

std::vector<Skill> skillsOf(const std::vector<Row>& rows)
{
    std::vector<Skill> skills;
    for (const Row& row : rows)
        skills.push_back({row.id, wordsAt(row, 0)});
    return skills;
}

std::vector<Recommendation> adviceOf(const std::vector<Row>& rows)
{
    std::vector<Recommendation> advice;
    for (const Row& row : rows)
        advice.push_back({row.id, wordsAt(row, 1)});
    return advice;
}

} // namespace tanu::desktop
