#include "core/services/sessions/schedulecandidate.h"

#include "core/domain/rules/registered.h"
#include "core/services/applications/casestep.h"
#include "core/services/sessions/placerules.h"
#include "core/services/sessions/sessiondays.h"
#include "core/services/sessions/sessionstep.h"
#include "core/storage/applicationtable.h"
#include "core/storage/calendartable.h"
#include "core/storage/professiontable.h"
#include "core/storage/programmetable.h"
#include "core/storage/seriestable.h"
#include "core/wire/fields.h"

namespace tanu {

namespace {

Result<void> checkFits(Deed& deed, const Session& session, const Application& application)
{
    const auto programme = ProgrammeTable(deed.connection()).load(session.programme);
    if (!programme)
        return programme.error();
    const auto profession = ProfessionTable(deed.connection()).load(programme->profession);
    if (!profession)
        return profession.error();
    const QDate day = plannedDay(session);
    if (const auto listed = checkInRegister(profession->code, profession->withdrawnOn, day); !listed)
        return listed;
    const auto calendar = CalendarTable(deed.connection()).load();
    if (!calendar)
        return calendar.error();
    return checkPlace(application, *programme, session, deed.today(), *calendar);
}

Result<void> takePlace(Deed& deed, const SessionId& session, const Application& application)
{
    SessionCandidateTable table(deed.connection());
    SessionCandidateRow place;
    place.application = application.id;
    place.session = session;
    return application.state == CaseState::Scheduled ? table.update(place) : table.insert(place);
}

} // namespace

ScheduleCandidate::ScheduleCandidate(Desk& desk)
    : m_desk(desk)
{
}

Result<void> ScheduleCandidate::run(const SessionId& id, const ApplicationId& candidate)
{
    return perform(m_desk, Action::ScheduleCandidate, [&](Deed& deed) -> Result<void> {
        const auto session = sessionIn(deed, id, SessionState::Planned, Action::ScheduleCandidate);
        if (!session)
            return session.error();
        const auto application = ApplicationTable(deed.connection()).load(candidate);
        if (!application)
            return application.error();
        if (application->state == CaseState::DisabilityReported)
            return Error {ErrorKind::DisabilityNotProved, {application->fields.name.full()}, {}};
        if (const auto moved = stepCase(deed, *application, Action::ScheduleCandidate); !moved)
            return moved.error();
        if (const auto fits = checkFits(deed, *session, *application); !fits)
            return fits;
        if (const auto taken = takePlace(deed, id, *application); !taken)
            return taken;
        deed.about("application", candidate);
        deed.alsoAbout("session", id.bytes());
        deed.note("application", application->numberText());
        deed.note("session", numberText(session->year, session->number));
        deed.note("startsAt", cborOf(session->startsAt));
        return {};
    });
}

} // namespace tanu
