#include "core/domain/programme.h"

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
    if (isEmptyInOne(programme.qualification))
        return empty("qualification");
    if (programme.languages.empty())
        return empty("languages");
    if (programme.modes.empty())
        return empty("modes");
    if (programme.topics.empty())
        return empty("topics");
    for (const Topic& topic : programme.topics) {
        if (isEmptyInOne(topic.name) || topic.questions < 1)
            return empty("topics");
    }
    if (programme.operations.empty())
        return empty("operations");
    for (const MapOperation& operation : programme.operations) {
        if (isEmptyInOne(operation.name) || isEmptyInOne(operation.criteria))
            return empty("operations");
    }
    return {};
}

} // namespace tanu
