#include "core/services/sessions/changesession.h"

#include "core/services/applications/casestep.h"
#include "core/services/obligations.h"
#include "core/services/sessions/sessionstep.h"
#include "core/storage/applicationtable.h"
#include "core/storage/calendartable.h"
#include "core/storage/seriestable.h"
#include "core/storage/sessiontable.h"
#include "core/wire/fields.h"

namespace tanu {

namespace {

/// Who had come to the earlier day has not come to the new one (R9).
Result<void> forgetAttendance(Deed& deed, SessionCandidateRow place)
{
    if (!place.attendance)
        return {};
    place.attendance = std::nullopt;
    place.identifiedAt = std::nullopt;
    place.identifiedWith.clear();
    place.identifiedBy = std::nullopt;
    return SessionCandidateTable(deed.connection()).update(place);
}

/// Whoever had a notice waits for a new one, due from today.
Result<int> withdrawNotices(Deed& deed, const Session& session, const WorkCalendar& calendar)
{
    const auto candidates = SessionCandidateTable(deed.connection()).ofSession(session.id);
    if (!candidates)
        return candidates.error();
    int withdrawn = 0;
    for (const SessionCandidateRow& candidate : *candidates) {
        const auto application = ApplicationTable(deed.connection()).load(candidate.application);
        if (!application)
            return application.error();
        if (application->state != CaseState::Notified)
            continue;
        if (const auto moved = stepCase(deed, *application, Action::ChangeSession); !moved)
            return moved.error();
        if (const auto forgotten = forgetAttendance(deed, candidate); !forgotten)
            return forgotten.error();
        const auto opened
            = openObligation(deed, candidate.application, Obligation::SendNotice, deed.today(), calendar);
        if (!opened)
            return opened.error();
        deed.alsoAbout("application", candidate.application.bytes());
        ++withdrawn;
    }
    return withdrawn;
}

bool noticeHolds(const Session& before, const Session& after)
{
    return before.startsAt == after.startsAt && before.place == after.place && before.mode == after.mode;
}

Session changed(Session session, const SessionPlan& plan)
{
    session.commission = plan.commission;
    session.startsAt = fromKazakhstan(plan.date, plan.time);
    session.place = plan.place.trimmed();
    session.mode = plan.mode;
    return session;
}

} // namespace

ChangeSession::ChangeSession(Desk& desk)
    : m_desk(desk)
{
}

Result<int> ChangeSession::run(const SessionId& id, const SessionPlan& plan)
{
    return perform(m_desk, Action::ChangeSession, [&](Deed& deed) -> Result<int> {
        const auto before = sessionIn(deed, id, SessionState::Planned, Action::ChangeSession);
        if (!before)
            return before.error();
        if (plan.programme != before->programme)
            return Error {ErrorKind::FieldMalformed, {QStringLiteral("programme"), plan.programme.toText()}, {}};
        const auto calendar = CalendarTable(deed.connection()).load();
        if (!calendar)
            return calendar.error();
        if (const auto right = checkPlan(deed, plan, *calendar); !right)
            return right.error();
        const Session after = changed(*before, plan);
        if (const auto stored = SessionTable(deed.connection()).update(after, SessionState::Planned); !stored)
            return stored.error();
        deed.about("session", id);
        deed.note("number", numberText(after.year, after.number));
        deed.note("startsAt", cborOf(after.startsAt));
        deed.note("place", after.place);
        if (noticeHolds(*before, after))
            return 0;
        return withdrawNotices(deed, after, *calendar);
    });
}

} // namespace tanu
