#include "core/services/sessions/startsession.h"

#include "core/services/accreditation.h"
#include "core/services/applications/casestep.h"
#include "core/services/sessions/checkreadiness.h"
#include "core/services/sessions/sessiondays.h"
#include "core/services/sessions/sessionstep.h"
#include "core/services/sessions/startrules.h"
#include "core/services/sessions/unschedulecandidate.h"
#include "core/services/sessions/writeincident.h"
#include "core/storage/applicationtable.h"
#include "core/storage/readinesstable.h"
#include "core/storage/seriestable.h"

#include <algorithm>

namespace tanu {

namespace {

using Places = std::vector<SessionCandidateRow>;

/// Those who are named, and those who were recorded as absent.
std::vector<ApplicationId> absentOf(const Places& places, std::vector<ApplicationId> named)
{
    for (const SessionCandidateRow& place : places) {
        const bool isNamed = std::find(named.begin(), named.end(), place.application) != named.end();
        if (place.attendance == Attendance::Absent && !isNamed)
            named.push_back(place.application);
    }
    return named;
}

/// Takes out those who did not come; what is left is there.
Result<Places> presentOf(
    Deed& deed, const Session& session, Places places, const std::vector<ApplicationId>& absent)
{
    for (const ApplicationId& candidate : absent) {
        const auto found = std::find_if(places.begin(), places.end(),
            [&](const SessionCandidateRow& place) { return place.application == candidate; });
        if (found == places.end())
            return Error {ErrorKind::NotFound, {QStringLiteral("candidate"), candidate.toText()}, {}};
        if (const auto given = giveUpPlace(deed, candidate, Action::UnscheduleCandidate); !given)
            return given.error();
        if (const auto recorded = recordAbsence(deed, session, candidate); !recorded)
            return recorded.error();
        deed.alsoAbout("application", candidate.bytes());
        places.erase(found);
    }
    if (places.empty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("candidates")}, {}};
    return places;
}

/// R9: nobody of whom it is not known whether they have come.
Result<void> checkIdentified(Deed& deed, const Places& present)
{
    QStringList unknown;
    for (const SessionCandidateRow& place : present) {
        if (place.attendance)
            continue;
        const auto application = ApplicationTable(deed.connection()).load(place.application);
        if (!application)
            return application.error();
        unknown.append(application->fields.name.full());
    }
    if (unknown.isEmpty())
        return {};
    return Error {ErrorKind::NotIdentified, {unknown.join(QStringLiteral(", "))}, {}};
}

/// What has not been done before the procedure.
struct Missing {
    QStringList what; ///< acquaintance (R8.1), briefing (R8.2), equipment, specialconditions (R10)
    QStringList items; ///< of the checklist (R10)
};

Result<Missing> missingOf(Deed& deed, const SessionId& session, const Places& present)
{
    const auto items = readinessItemsOf(deed.connection(), session);
    if (!items)
        return items.error();
    const auto checks = ReadinessTable(deed.connection()).ofSession(session);
    if (!checks)
        return checks.error();
    Missing missing {{}, uncheckedItems(*items, *checks)};
    if (std::any_of(present.begin(), present.end(), [](const auto& place) { return !place.acquaintedAt; }))
        missing.what.append(QStringLiteral("acquaintance"));
    if (std::any_of(present.begin(), present.end(), [](const auto& place) { return !place.briefedAt; }))
        missing.what.append(QStringLiteral("briefing"));
    if (!missing.items.filter(QStringLiteral("equipment:")).isEmpty())
        missing.what.append(QStringLiteral("equipment"));
    if (!missing.items.filter(QStringLiteral("special:")).isEmpty())
        missing.what.append(QStringLiteral("specialconditions"));
    return missing;
}

/// The chair's reason, in the journal and in the log of the session.
Result<void> recordReason(Deed& deed, const Session& session, const Missing& missing, const QString& reason)
{
    const auto seats = seatsOf(deed.connection(), session);
    if (!seats)
        return seats.error();
    NewIncident incident;
    incident.text = reason;
    if (!seats->empty() && seats->front().votes())
        incident.staff = seats->front().staff;
    if (const auto written = addIncident(deed, session, incident); !written)
        return written.error();
    deed.note("missing", Cbor::texts(missing.what));
    deed.note("items", Cbor::texts(missing.items));
    deed.note("reason", reason);
    return {};
}

Result<void> startCases(Deed& deed, const Places& present)
{
    for (const SessionCandidateRow& place : present) {
        if (const auto moved = stepCase(deed, place.application, Action::StartSession); !moved)
            return moved.error();
        if (const auto used = useUpGapWaiver(deed, place.application); !used)
            return used;
        deed.alsoAbout("application", place.application.bytes());
    }
    return {};
}

Result<Session> sessionOfToday(Deed& deed, const SessionId& id)
{
    auto session = ownSession(deed, id, SessionState::Planned, Action::StartSession);
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
        if (const auto accredited = requireAccreditation(deed); !accredited)
            return accredited.error();
        const auto session = sessionOfToday(deed, id);
        if (!session)
            return session.error();
        const auto places = SessionCandidateTable(deed.connection()).ofSession(id);
        if (!places)
            return places.error();
        const auto absent = absentOf(*places, conditions.absent);
        const auto present = presentOf(deed, *session, *places, absent);
        if (!present)
            return present.error();
        if (const auto allowed = checkMayStart(deed, *session, *present); !allowed)
            return allowed.error();
        if (const auto seated = checkSeating(deed.connection(), *session); !seated)
            return seated.error();
        if (const auto started = startCases(deed, *present); !started)
            return started.error();
        if (const auto known = checkIdentified(deed, *present); !known)
            return known.error();
        const auto missing = missingOf(deed, id, *present);
        if (!missing)
            return missing.error();
        const QString reason = conditions.chairReason.trimmed();
        if (!missing->what.isEmpty() && reason.isEmpty())
            return Error {ErrorKind::ConfirmationMissing, {missing->what.join(QLatin1Char(','))}, {}};
        if (const auto moved = moveSession(deed, *session, SessionState::Started); !moved)
            return moved.error();
        deed.about("session", id);
        deed.note("number", numberText(session->year, session->number));
        deed.note("present", static_cast<int>(present->size()));
        deed.note("absent", static_cast<int>(absent.size()));
        if (!missing->what.isEmpty()) {
            if (const auto recorded = recordReason(deed, *session, *missing, reason); !recorded)
                return recorded.error();
        }
        return static_cast<int>(present->size());
    });
}

} // namespace tanu
