#include "core/services/sessions/endsession.h"

#include "core/services/sessions/protocolterm.h"
#include "core/services/sessions/sessionstep.h"
#include "core/storage/calendartable.h"
#include "core/storage/seriestable.h"

namespace tanu {

EndSession::EndSession(Desk& desk)
    : m_desk(desk)
{
}

Result<void> EndSession::run(const SessionId& id)
{
    return perform(m_desk, Action::EndSession, [&](Deed& deed) -> Result<void> {
        auto session = ownSession(deed, id, SessionState::Started, Action::EndSession);
        if (!session)
            return session.error();
        const auto places = SessionCandidateTable(deed.connection()).ofSession(id);
        if (!places)
            return places.error();
        const auto calendar = CalendarTable(deed.connection()).load();
        if (!calendar)
            return calendar.error();
        for (const SessionCandidateRow& place : *places) {
            if (const auto closed = startProtocolTerm(deed, place, *calendar); !closed)
                return closed;
        }
        session->endedAt = deed.now();
        if (const auto moved = moveSession(deed, *session, SessionState::Ended); !moved)
            return moved;
        deed.about("session", id);
        deed.note("number", numberText(session->year, session->number));
        deed.note("candidates", static_cast<int>(places->size()));
        return {};
    });
}

} // namespace tanu
