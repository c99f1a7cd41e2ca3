#include "core/services/sessions/plansession.h"

#include "core/storage/calendartable.h"
#include "core/storage/seriestable.h"
#include "core/storage/sessiontable.h"
#include "core/wire/fields.h"

namespace tanu {

PlanSession::PlanSession(Desk& desk)
    : m_desk(desk)
{
}

Result<PlannedSession> PlanSession::run(const SessionPlan& plan)
{
    return perform(m_desk, Action::PlanSession, [&](Deed& deed) -> Result<PlannedSession> {
        const auto calendar = CalendarTable(deed.connection()).load();
        if (!calendar)
            return calendar.error();
        if (const auto right = checkPlan(deed, plan, *calendar); !right)
            return right.error();
        const int year = deed.today().year();
        const auto number = SeriesTable(deed.connection()).next(Series::Session, year);
        if (!number)
            return number.error();
        Session session;
        session.id = SessionId::make(deed.now());
        session.year = year;
        session.number = *number;
        session.programme = plan.programme;
        session.commission = plan.commission;
        session.startsAt = fromKazakhstan(plan.date, plan.time);
        session.place = plan.place.trimmed();
        session.mode = plan.mode;
        if (const auto stored = SessionTable(deed.connection()).insert(session); !stored)
            return stored.error();
        const QString text = numberText(year, *number);
        deed.about("session", session.id);
        deed.note("number", text);
        deed.note("startsAt", cborOf(session.startsAt));
        deed.note("place", session.place);
        return PlannedSession {session.id, text};
    });
}

} // namespace tanu
