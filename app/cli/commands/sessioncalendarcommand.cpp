#include "app/cli/commands/sessioncalendarcommand.h"

#include "app/cli/opencenter.h"
#include "app/desktop/context/sessionevents.h"
#include "core/tables/savefile.h"

namespace tanu::cli {

CommandShape SessionCalendarCommand::shape() const
{
    return {QStringLiteral("session calendar"), QStringLiteral("The exam sessions as iCalendar, for other calendars."), {},
        withUser({dataOption(), {QStringLiteral("ics"), QStringLiteral("FILE"), true}, jsonOption()})};
}

Result<void> SessionCalendarCommand::run(const Arguments& arguments, Output& output)
{
    const auto center = openSignedIn(arguments, Role::Secretary, output);
    if (!center)
        return center.error();
    const auto sessions = SessionCalendarQuery((*center)->connection()).load({});
    if (!sessions)
        return sessions.error();
    const QByteArray content
        = toICalendar(desktop::eventsOf(*sessions), desktop::sessionCalendarName(), SystemClock().now());
    if (const auto saved = saveFile(arguments.value("ics"), content); !saved)
        return saved;
    const auto count = static_cast<int>(sessions->size());
    output.line(QStringLiteral("%1: %2").arg(arguments.value("ics")).arg(count));
    if (output.isJson())
        output.object({{QStringLiteral("file"), arguments.value("ics")}, {QStringLiteral("sessions"), count}});
    return {};
}

} // namespace tanu::cli
