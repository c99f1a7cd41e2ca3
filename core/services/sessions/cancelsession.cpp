#include "core/services/sessions/cancelsession.h"

#include "core/services/sessions/sessionstep.h"
#include "core/services/sessions/unschedulecandidate.h"
#include "core/storage/seriestable.h"

namespace tanu {

CancelSession::CancelSession(Desk& desk)
    : m_desk(desk)
{
}

Result<int> CancelSession::run(const SessionId& id, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("reason")}, {}};
    return perform(m_desk, Action::CancelSession, [&](Deed& deed) -> Result<int> {
        const auto session = sessionIn(deed, id, SessionState::Planned, Action::CancelSession);
        if (!session)
            return session.error();
        const auto candidates = SessionCandidateTable(deed.connection()).ofSession(id);
        if (!candidates)
            return candidates.error();
        for (const SessionCandidateRow& candidate : *candidates) {
            if (const auto given = giveUpPlace(deed, candidate.application, Action::CancelSession); !given)
                return given.error();
            deed.alsoAbout("application", candidate.application.bytes());
        }
        if (const auto moved = moveSession(deed, *session, SessionState::Cancelled); !moved)
            return moved.error();
        deed.about("session", id);
        deed.note("number", numberText(session->year, session->number));
        deed.note("reason", reason.trimmed());
        return static_cast<int>(candidates->size());
    });
}

} // namespace tanu
