#include "app/desktop/context/sessionevents.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/shell/words.h"

#include <QtCore/QCoreApplication>

namespace tanu::desktop {

namespace {

struct SessionEvents {
    Q_DECLARE_TR_FUNCTIONS(SessionEvents)
};

constexpr int secondsPerMinute = 60;

QString descriptionOf(const SessionRow& session)
{
    return QStringList {SessionEvents::tr("Session %1").arg(session.numberText()),
        SessionEvents::tr("Candidates: %1").arg(session.candidates), textOf(session.commission), wordOf(session.mode)}
        .join(u'\n');
}

} // namespace

std::vector<CalendarEvent> eventsOf(const std::vector<SessionAppointment>& sessions)
{
    std::vector<CalendarEvent> events;
    for (const SessionAppointment& one : sessions) {
        const SessionRow& session = one.session;
        CalendarEvent event;
        event.uid = QStringLiteral("session-%1@tanu").arg(session.id.toText());
        event.startsAt = session.startsAt;
        event.endsAt = session.startsAt.addSecs(one.minutes * secondsPerMinute);
        event.summary = SessionEvents::tr("Exam: %1, level %2").arg(textOf(session.profession)).arg(session.level);
        event.location = session.place;
        event.description = descriptionOf(session);
        event.isCancelled = session.state == SessionState::Cancelled;
        events.push_back(event);
    }
    return events;
}

QString sessionCalendarName()
{
    return SessionEvents::tr("Exam sessions");
}

} // namespace tanu::desktop
