#include "core/services/sessions/identifycandidate.h"

#include "core/services/applications/casestep.h"
#include "core/services/notepaper.h"
#include "core/services/sessions/sessiondays.h"
#include "core/services/sessions/sessionstep.h"
#include "core/storage/seriestable.h"

namespace tanu {

namespace {

Result<void> checkDay(const Deed& deed, const Session& session)
{
    const QDate day = plannedDay(session);
    if (deed.today() >= day)
        return {};
    return Error {
        ErrorKind::SessionTooEarly, {numberText(session.year, session.number), day.toString(Qt::ISODate)}, {}};
}

/// A document is needed unless somebody is absent, or awaited before the start.
Result<void> checkFinding(const Session& session, const Identification& found)
{
    const bool isRunning = session.state == SessionState::Started;
    if (isRunning && found.attendance == Attendance::Absent)
        return Error {
            ErrorKind::ActionNotAllowed, {codeOf(Action::IdentifyCandidate), codeOf(session.state)}, {}};
    const bool mayLack = !isRunning && found.attendance != Attendance::Present;
    if (found.document.trimmed().isEmpty() && !mayLack)
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("document")}, {}};
    return {};
}

SessionCandidateRow identified(SessionCandidateRow place, const Deed& deed, const Identification& found)
{
    const QString document = found.attendance == Attendance::Absent ? QString() : found.document.trimmed();
    place.attendance = found.attendance;
    place.identifiedWith = document;
    place.identifiedAt = document.isEmpty() ? std::nullopt : std::optional(deed.now());
    place.identifiedBy = document.isEmpty() ? std::nullopt : std::optional(deed.actor().id);
    return place;
}

} // namespace

IdentifyCandidate::IdentifyCandidate(Desk& desk)
    : m_desk(desk)
{
}

Result<void> IdentifyCandidate::run(const ApplicationId& candidate, const Identification& found)
{
    return perform(m_desk, Action::IdentifyCandidate, [&](Deed& deed) -> Result<void> {
        const auto exam = examPlace(deed.connection(), candidate);
        if (!exam)
            return exam.error();
        if (const auto moved = stepCase(deed, exam->application, Action::IdentifyCandidate); !moved)
            return moved.error();
        if (const auto sits = requireSeatFor(deed, *exam); !sits)
            return sits;
        if (const auto right = checkDay(deed, exam->session); !right)
            return right;
        if (const auto right = checkFinding(exam->session, found); !right)
            return right;
        const SessionCandidateRow place = identified(exam->place, deed, found);
        if (const auto stored = SessionCandidateTable(deed.connection()).update(place); !stored)
            return stored;
        deed.about("application", candidate);
        deed.alsoAbout("session", exam->session.id.bytes());
        deed.note("application", exam->application.numberText());
        deed.note("session", numberText(exam->session.year, exam->session.number));
        deed.note("attendance", codeOf(found.attendance));
        notePaper(deed, "document", place.identifiedWith);
        return {};
    });
}

} // namespace tanu
