#include "core/domain/programme.h"

#include <QtCore/QSet>
#include <QtCore/QStringList>

namespace tanu {

namespace {

bool isEmptyInOne(const Bilingual& text)
{
    return text.kk.trimmed().isEmpty() || text.ru.trimmed().isEmpty();
}

Error empty(const char* field)
{
    return {ErrorKind::FieldEmpty, {QString::fromLatin1(field)}, {}};
}

Error malformed(const char* field, const QString& found)
{
    return {ErrorKind::FieldMalformed, {QString::fromLatin1(field), found}, {}};
}

Error outside(const char* field, int found, int least, int greatest)
{
    return {ErrorKind::FieldMalformed,
        {QString::fromLatin1(field), QString::number(found), QString::number(least), QString::number(greatest)}, {}};
}

Result<void> checkHead(const Programme& programme)
{
    if (isEmptyInOne(programme.qualification))
        return empty("qualification");
    if (programme.languages.empty())
        return empty("languages");
    if (programme.modes.empty())
        return empty("modes");
    return {};
}

Result<void> checkTheory(const Programme& programme)
{
    if (programme.topics.empty())
        return empty("topics");
    for (const Topic& topic : programme.topics) {
        if (isEmptyInOne(topic.name) || topic.questions < 1)
            return empty("topics");
        if (topic.questions > mostQuestionsOfTopic)
            return outside("topics", topic.questions, 1, mostQuestionsOfTopic);
    }
    return {};
}

Result<void> checkPractice(const Programme& programme)
{
    if (programme.leastPercent < 0 || programme.leastPercent > 100)
        return outside("leastpercent", programme.leastPercent, 0, 100);
    if (programme.operations.empty())
        return empty("operations");
    for (const MapOperation& operation : programme.operations) {
        if (isEmptyInOne(operation.name) || isEmptyInOne(operation.criteria))
            return empty("operations");
        if (operation.rule.leastPoints < 0 || operation.rule.leastPoints > operation.rule.maxPoints)
            return malformed("operations", operation.rule.id);
    }
    return {};
}

/// Ids name one thing each: counting relies on it.
Result<void> checkUnique(const char* field, const QStringList& ids)
{
    QSet<QString> seen;
    for (const QString& id : ids) {
        if (id.isEmpty() || seen.contains(id))
            return malformed(field, id);
        seen.insert(id);
    }
    return {};
}

Result<void> checkIds(const Programme& programme)
{
    QStringList topics;
    QStringList operations;
    QStringList skills;
    for (const Topic& topic : programme.topics)
        topics.append(topic.id);
    for (const MapOperation& operation : programme.operations)
        operations.append(operation.rule.id);
    for (const Skill& skill : programme.skills)
        skills.append(skill.id);
    if (const auto unique = checkUnique("topics", topics); !unique)
        return unique;
    if (const auto unique = checkUnique("operations", operations); !unique)
        return unique;
    return checkUnique("skills", skills);
}

} // namespace

int Programme::questionCount() const
{
    int count = 0;
    for (const Topic& topic : topics)
        count += topic.questions;
    return count;
}

TechnologicalMap Programme::technologicalMap() const
{
    TechnologicalMap map;
    map.rule = disagreement;
    int points = 0;
    for (const MapOperation& operation : operations) {
        map.operations.push_back(operation.rule);
        points += operation.rule.maxPoints;
    }
    map.leastTotal = (points * leastPercent + 99) / 100;
    return map;
}

Result<void> checkProgramme(const Programme& programme)
{
    for (const auto check : {&checkHead, &checkTheory, &checkPractice, &checkIds}) {
        if (const Result<void> good = check(programme); !good)
            return good;
    }
    return {};
}

} // namespace tanu
