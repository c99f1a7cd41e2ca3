#include "app/scenario/events/eventtools.h"

namespace tanu::scenario {

Error badDetail(const Event& event, const char* detail)
{
    const QString code = QString::fromLatin1(detail);
    return {ErrorKind::ImportLineBad,
        {QString::number(event.line), QStringLiteral("%1: %2").arg(wordFor(detailWords(), code), event.details.value(code))},
        {}};
}

Result<QDate> dateOf(const Event& event, const char* detail, QDate otherwise)
{
    const QString text = textOf(event, detail);
    const QDate date = text.isEmpty() ? otherwise : QDate::fromString(text, QStringLiteral("dd.MM.yyyy"));
    if (!date.isValid())
        return badDetail(event, detail);
    return date;
}

Result<QTime> timeOf(const Event& event, const char* detail, QTime otherwise)
{
    const QString text = textOf(event, detail);
    const QTime time = text.isEmpty() ? otherwise : QTime::fromString(text, QStringLiteral("HH:mm"));
    if (!time.isValid())
        return badDetail(event, detail);
    return time;
}

Result<int> numberOf(const Event& event, const char* detail, int otherwise)
{
    const QString text = textOf(event, detail);
    bool isNumber = true;
    const int number = text.isEmpty() ? otherwise : text.toInt(&isNumber);
    if (!isNumber)
        return badDetail(event, detail);
    return number;
}

QString textOf(const Event& event, const char* detail, const QString& otherwise)
{
    return event.details.value(QString::fromLatin1(detail), otherwise);
}

QString choiceOf(const Event& event, const char* detail, const char* otherwise)
{
    const QString text = textOf(event, detail);
    return text.isEmpty() ? QString::fromLatin1(otherwise) : codeFor(choiceWords(), text);
}

Result<Programme> programmeOf(const Stage& stage, const Event& event)
{
    const auto level = numberOf(event, "level", 0);
    if (!level)
        return level.error();
    return stage.programmeOf(
        textOf(event, "profession", QStringLiteral("cook")), *level > 0 ? std::optional(*level) : std::nullopt);
}

Result<std::vector<ApplicationId>> casesOf(const Stage& stage, const Event& event)
{
    if (event.who.isEmpty())
        return badDetail(event, "candidate");
    std::vector<ApplicationId> cases;
    for (const QString& name : event.who) {
        const auto found = stage.caseOf(name);
        if (!found)
            return found.error();
        cases.push_back(*found);
    }
    return cases;
}

} // namespace tanu::scenario
