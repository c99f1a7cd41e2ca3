#include "core/services/sessions/writeincident.h"

#include "core/services/sessions/requireseat.h"
#include "core/services/sessions/sessiondays.h"
#include "core/services/whereabouts.h"
#include "core/storage/incidenttable.h"
#include "core/storage/noticetable.h"
#include "core/storage/seriestable.h"
#include "core/storage/sessioncandidatetable.h"
#include "core/storage/sessiontable.h"
#include "core/storage/stafftable.h"
#include "core/wire/fields.h"

namespace tanu {

namespace {

Result<QDateTime> momentOf(const Deed& deed, const Session& session, const QDateTime& typed)
{
    const QDateTime moment = toSecond(typed.isValid() ? typed : deed.now());
    if (moment <= deed.now() && toKazakhstan(moment).date() >= plannedDay(session))
        return moment;
    return Error {
        ErrorKind::FieldMalformed, {QStringLiteral("occurredat"), moment.toString(Qt::ISODate)}, {}};
}

Result<void> checkCandidate(Deed& deed, const SessionId& session, const ApplicationId& candidate)
{
    const auto place = SessionCandidateTable(deed.connection()).find(candidate);
    if (!place)
        return place.error();
    if (*place && (*place)->session == session)
        return {};
    const auto notice = NoticeTable(deed.connection()).latest(candidate, session);
    if (!notice)
        return notice.error();
    if (*notice)
        return {};
    return Error {ErrorKind::NotFound, {QStringLiteral("candidate"), candidate.toText()}, {}};
}

Result<void> checkPeople(Deed& deed, const SessionId& session, const NewIncident& typed)
{
    if (typed.application) {
        if (const auto right = checkCandidate(deed, session, *typed.application); !right)
            return right;
    }
    if (!typed.staff)
        return {};
    const auto member = StaffTable(deed.connection()).load(*typed.staff);
    return member ? Result<void>() : Result<void>(member.error());
}

/// What can be seen without data.
Result<void> checkWords(const NewIncident& typed)
{
    if (typed.text.trimmed().isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("text")}, {}};
    return checkIncidentKind(typed.category, typed.kind);
}

} // namespace

QDateTime toSecond(const QDateTime& moment)
{
    return QDateTime::fromSecsSinceEpoch(moment.toSecsSinceEpoch(), Qt::UTC);
}

Result<IncidentId> addIncident(Deed& deed, const Session& session, const NewIncident& typed)
{
    if (const auto right = checkWords(typed); !right)
        return right.error();
    const auto occurredAt = momentOf(deed, session, typed.occurredAt);
    if (!occurredAt)
        return occurredAt.error();
    if (const auto right = checkPeople(deed, session.id, typed); !right)
        return right.error();
    const Incident incident {IncidentId::make(deed.now()), session.id, *occurredAt, typed.category, typed.kind,
        typed.application, typed.staff, typed.text.trimmed(), deed.now(), deed.actor().id};
    if (const auto stored = IncidentTable(deed.connection()).insert(incident); !stored)
        return stored.error();
    return incident.id;
}

WriteIncident::WriteIncident(Desk& desk)
    : m_desk(desk)
{
}

Result<IncidentId> WriteIncident::run(const SessionId& id, const NewIncident& typed)
{
    if (const auto right = checkWords(typed); !right)
        return right.error();
    return perform(m_desk, Action::WriteIncident, [&](Deed& deed) -> Result<IncidentId> {
        const auto session = SessionTable(deed.connection()).load(id);
        if (!session)
            return session.error();
        if (const auto here = requireHere(deed.connection(), Action::WriteIncident, id); !here)
            return here.error();
        if (session->state == SessionState::ProtocolSigned)
            return Error {
                ErrorKind::ActionNotAllowed, {codeOf(Action::WriteIncident), codeOf(session->state)}, {}};
        if (const auto sits = requireSeat(deed, *session); !sits)
            return sits.error();
        const auto incident = addIncident(deed, *session, typed);
        if (!incident)
            return incident;
        deed.about("session", id);
        if (typed.application)
            deed.alsoAbout("application", typed.application->bytes());
        deed.note("session", numberText(session->year, session->number));
        deed.note("category", codeOf(typed.category));
        deed.note("kind", typed.kind);
        deed.note("occurredAt", cborOf(toSecond(typed.occurredAt.isValid() ? typed.occurredAt : deed.now())));
        deed.note("text", typed.text.trimmed());
        return incident;
    });
}

} // namespace tanu
