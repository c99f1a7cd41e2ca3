#include "core/services/sessions/unschedulecandidate.h"

#include "core/services/applications/casestep.h"
#include "core/services/obligations.h"
#include "core/storage/applicationtable.h"
#include "core/storage/assessmenttable.h"
#include "core/storage/calendartable.h"
#include "core/storage/sessioncandidatetable.h"

namespace tanu {

Result<void> giveUpPlace(Deed& deed, const ApplicationId& id, Action action)
{
    const auto application = ApplicationTable(deed.connection()).load(id);
    if (!application)
        return application.error();
    if (const auto moved = stepCase(deed, *application, action); !moved)
        return moved.error();
    if (const auto removed = AssessmentTable(deed.connection()).removeAll(id); !removed)
        return removed;
    if (const auto removed = SessionCandidateTable(deed.connection()).remove(id); !removed)
        return removed;
    if (application->state == CaseState::Scheduled)
        return {};
    const auto calendar = CalendarTable(deed.connection()).load();
    if (!calendar)
        return calendar.error();
    const auto opened = openObligation(deed, id, Obligation::SendNotice, deed.today(), *calendar);
    return opened ? Result<void>() : Result<void>(opened.error());
}

UnscheduleCandidate::UnscheduleCandidate(Desk& desk)
    : m_desk(desk)
{
}

Result<void> UnscheduleCandidate::run(const ApplicationId& id, const QString& reason)
{
    return perform(m_desk, Action::UnscheduleCandidate, [&](Deed& deed) -> Result<void> {
        const auto application = ApplicationTable(deed.connection()).load(id);
        if (!application)
            return application.error();
        const auto place = SessionCandidateTable(deed.connection()).load(id);
        if (!place)
            return place.error();
        if (application->state != CaseState::Scheduled && reason.trimmed().isEmpty())
            return Error {ErrorKind::FieldEmpty, {QStringLiteral("reason")}, {}};
        if (const auto given = giveUpPlace(deed, id, Action::UnscheduleCandidate); !given)
            return given;
        deed.about("application", id);
        deed.alsoAbout("session", place->session.bytes());
        deed.note("application", application->numberText());
        deed.note("reason", reason.trimmed());
        return {};
    });
}

} // namespace tanu
