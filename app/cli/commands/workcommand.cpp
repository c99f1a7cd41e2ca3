#include "app/cli/commands/workcommand.h"

#include "app/cli/opencenter.h"
#include "core/services/queries/workqueuequery.h"

namespace tanu::cli {

namespace {

QString codeOf(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Overdue:
        return QStringLiteral("overdue");
    case Urgency::Today:
        return QStringLiteral("today");
    case Urgency::ThisWeek:
        return QStringLiteral("this-week");
    case Urgency::Later:
        return QStringLiteral("later");
    }
    Q_UNREACHABLE();
}

QJsonObject rowOf(const WorkItem& item)
{
    return {{QStringLiteral("urgency"), codeOf(item.urgency)},
        {QStringLiteral("lastDay"), item.lastDay.toString(Qt::ISODate)},
        {QStringLiteral("workingDaysLeft"), item.workingDaysLeft},
        {QStringLiteral("what"), item.obligation ? tanu::codeOf(*item.obligation) : QStringLiteral("hold_session")},
        {QStringLiteral("clause"), item.clause}, {QStringLiteral("number"), item.number},
        {QStringLiteral("name"), item.name}, {QStringLiteral("profession"), item.profession.ru},
        {QStringLiteral("unconfirmedCalendar"), item.unconfirmedCalendar}};
}

} // namespace

CommandShape WorkCommand::shape() const
{
    return {QStringLiteral("work"), QStringLiteral("What is due, by its last day."), {},
        withUser({dataOption(), {QStringLiteral("on"), QStringLiteral("DATE")}, jsonOption()})};
}

Result<void> WorkCommand::run(const Arguments& arguments, Output& output)
{
    const SystemClock clock;
    QDate on = clock.today();
    if (arguments.has("on"))
        on = QDate::fromString(arguments.value("on"), Qt::ISODate);
    if (!on.isValid())
        return Error {ErrorKind::ImpossibleDate, {arguments.value("on")}, {}};
    const auto center = openCenter(arguments);
    if (!center)
        return center.error();
    if (const auto actor = actorFor(**center, arguments, Role::Registrar, output); !actor)
        return actor.error();
    const auto items = WorkQueueQuery((*center)->connection(), clock).itemsOn(on);
    if (!items)
        return items.error();
    QJsonArray rows;
    for (const WorkItem& item : *items)
        rows.append(rowOf(item));
    output.table({QStringLiteral("urgency"), QStringLiteral("lastDay"), QStringLiteral("workingDaysLeft"),
                     QStringLiteral("what"), QStringLiteral("clause"), QStringLiteral("number"), QStringLiteral("name")},
        rows);
    return {};
}

} // namespace tanu::cli
