#include "core/services/sessions/startsession.h"

#include "core/services/applications/casestep.h"
#include "core/services/sessions/sessiondays.h"
#include "core/services/sessions/sessionstep.h"
#include "core/services/sessions/unschedulecandidate.h"
#include "core/storage/seriestable.h"

#include <algorithm>

namespace tanu {

namespace {

using Places = std::vector<SessionCandidateRow>;

/// Takes out those who did not come; what is left is there.
Result<Places> presentOf(Deed& deed, const SessionId& session, const std::vector<ApplicationId>& absent)
{
    auto places = SessionCandidateTable(deed.connection()).ofSession(session);
    if (!places)
        return places;
    for (const ApplicationId& candidate : absent) {
        const auto found = std::find_if(places->begin(), places->end(),
            [&](const SessionCandidateRow& place) { return place.application == candidate; });
        if (found == places->end())
            return Error {ErrorKind::NotFound, {QStringLiteral("candidate"), candidate.toText()}, {}};
        if (const auto given = giveUpPlace(deed, candidate, Action::UnscheduleCandidate); !given)
            return given.error();
        deed.alsoAbout("application", candidate.bytes());
        places->erase(found);
    }
    if (places->empty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("candidates")}, {}};
    return places;
}

/// R8.1, R8.2, R10: what has not been done before the procedure.
QStringList missingOf(const Places& present, bool equipmentChecked)
{
    QStringList missing;
    if (std::any_of(present.begin(), present.end(), [](const auto& place) { return !place.acquaintedAt; }))
        missing.append(QStringLiteral("acquaintance"));
    if (std::any_of(present.begin(), present.end(), [](const auto& place) { return !place.briefedAt; }))
        missing.append(QStringLiteral("briefing"));
    if (!equipmentChecked)
        missing.append(QStringLiteral("equipment"));
    return missing;
}

Result<Session> sessionOfToday(Deed& deed, const SessionId& id)
{
    auto session = sessionIn(deed, id, SessionState::Planned, Action::StartSession);
    if (!session)
        return session;
    const QDate day = plannedDay(*session);
    if (deed.today() < day)
        return Error {ErrorKind::SessionTooEarly,
            {numberText(session->year, session->number), day.toString(Qt::ISODate)}, {}};
    session->startedAt = deed.now();
    return session;
}

} // namespace

StartSession::StartSession(Desk& desk)
    : m_desk(desk)
{
}

Result<int> StartSession::run(const SessionId& id, const StartConditions& conditions)
{
    return perform(m_desk, Action::StartSession, [&](Deed& deed) -> Result<int> {
        const auto session = sessionOfToday(deed, id);
        if (!session)
            return session.error();
        const auto present = presentOf(deed, id, conditions.absent);
        if (!present)
            return present.error();
        const QStringList missing = missingOf(*present, conditions.equipmentChecked);
        if (!missing.isEmpty() && conditions.chairReason.trimmed().isEmpty())
            return Error {ErrorKind::ConfirmationMissing, {missing.join(QLatin1Char(','))}, {}};
        for (const SessionCandidateRow& place : *present) {
            if (const auto moved = stepCase(deed, place.application, Action::StartSession); !moved)
                return moved.error();
            deed.alsoAbout("application", place.application.bytes());
        }
        if (const auto moved = moveSession(deed, *session, SessionState::Started); !moved)
            return moved.error();
        deed.about("session", id);
        deed.note("number", numberText(session->year, session->number));
        deed.note("present", static_cast<int>(present->size()));
        deed.note("absent", static_cast<int>(conditions.absent.size()));
        if (!missing.isEmpty()) {
            deed.note("missing", Cbor::texts(missing));
            deed.note("reason", conditions.chairReason.trimmed());
        }
        return static_cast<int>(present->size());
    });
}

} // namespace tanu
