#include "core/services/sessions/interruptsession.h"

#include "core/services/sessions/protocolterm.h"
#include "core/services/sessions/sessionstep.h"
#include "core/services/sessions/unschedulecandidate.h"
#include "core/storage/applicationtable.h"
#include "core/storage/calendartable.h"
#include "core/storage/seriestable.h"
#include "core/wire/fields.h"

namespace tanu {

namespace {

/// One session while it is stopped.
class Stopping {
public:
    Stopping(Deed& deed, Session session, const Interruption& interruption)
        : m_deed(deed)
        , m_session(std::move(session))
        , m_interruption(interruption)
    {
    }

    Result<InterruptedSession> run();

private:
    [[nodiscard]] bool isWaived() const;
    Result<void> stopCase(const SessionCandidateRow& place, const WorkCalendar& calendar);
    Result<void> postpone(const ApplicationId& id);
    Result<void> close();

    Deed& m_deed;
    Session m_session;
    const Interruption& m_interruption;
    InterruptedSession m_done;
};

Result<InterruptedSession> Stopping::run()
{
    const auto calendar = CalendarTable(m_deed.connection()).load();
    if (!calendar)
        return calendar.error();
    const auto places = SessionCandidateTable(m_deed.connection()).ofSession(m_session.id);
    if (!places)
        return places.error();
    for (const SessionCandidateRow& place : *places) {
        if (const auto stopped = stopCase(place, *calendar); !stopped)
            return stopped.error();
    }
    if (const auto closed = close(); !closed)
        return closed.error();
    return m_done;
}

bool Stopping::isWaived() const
{
    return m_session.mode == ExamMode::Online && m_interruption.cause == InterruptionCause::TechnicalFault;
}

Result<void> Stopping::stopCase(const SessionCandidateRow& place, const WorkCalendar& calendar)
{
    if (place.decision) {
        ++m_done.decided;
        return startProtocolTerm(m_deed, place, calendar);
    }
    ++m_done.postponed;
    return postpone(place.application);
}

Result<void> Stopping::postpone(const ApplicationId& id)
{
    if (const auto given = giveUpPlace(m_deed, id, Action::InterruptSession); !given)
        return given;
    if (isWaived()) {
        const auto waived = ApplicationTable(m_deed.connection()).setGapWaiver(id, GapWaiver::Fault);
        if (!waived)
            return waived;
    }
    Postponement postponement;
    postponement.application = id;
    postponement.session = m_session.id;
    postponement.cause = PostponementCause::Interruption;
    postponement.interruption = m_interruption.cause;
    postponement.occurredAt = m_interruption.mishap.occurredAt;
    postponement.nature = m_interruption.mishap.nature;
    postponement.incident = m_interruption.mishap.incident;
    if (const auto recorded = recordPostponement(m_deed, postponement); !recorded)
        return recorded.error();
    m_deed.alsoAbout("application", id.bytes());
    return {};
}

Result<void> Stopping::close()
{
    if (m_done.decided == 0)
        return moveSession(m_deed, m_session, SessionState::Cancelled);
    m_session.endedAt = m_deed.now();
    return moveSession(m_deed, m_session, SessionState::Ended);
}

void tell(Deed& deed, const Session& session, const Interruption& interruption, const InterruptedSession& done)
{
    deed.about("session", session.id);
    deed.note("number", numberText(session.year, session.number));
    deed.note("cause", codeOf(interruption.cause));
    deed.note("nature", interruption.mishap.nature);
    deed.note("occurredAt", cborOf(interruption.mishap.occurredAt));
    deed.note("postponed", done.postponed);
    deed.note("decided", done.decided);
}

} // namespace

InterruptSession::InterruptSession(Desk& desk)
    : m_desk(desk)
{
}

Result<InterruptedSession> InterruptSession::run(const SessionId& id, const Interruption& typed)
{
    return perform(m_desk, Action::InterruptSession, [&](Deed& deed) -> Result<InterruptedSession> {
        const auto session = ownSession(deed, id, SessionState::Started, Action::InterruptSession);
        if (!session)
            return session.error();
        const auto mishap = checkedMishap(deed, id, typed.mishap);
        if (!mishap)
            return mishap.error();
        if (session->startedAt && mishap->occurredAt < *session->startedAt)
            return Error {ErrorKind::FieldMalformed,
                {QStringLiteral("occurredat"), mishap->occurredAt.toString(Qt::ISODate)}, {}};
        const Interruption interruption {typed.cause, *mishap};
        const auto done = Stopping(deed, *session, interruption).run();
        if (!done)
            return done;
        tell(deed, *session, interruption, *done);
        return done;
    });
}

} // namespace tanu
