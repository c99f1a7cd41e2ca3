#include "core/services/sessions/unschedulecandidate.h"

#include "core/services/applications/casestep.h"
#include "core/services/obligations.h"
#include "core/services/sessions/sessionstep.h"
#include "core/storage/applicationtable.h"
#include "core/storage/assessmenttable.h"
#include "core/storage/calendartable.h"
#include "core/storage/sessioncandidatetable.h"

namespace tanu {

namespace {

/// R6.1 runs again from this day.
Result<void> awaitNotice(Deed& deed, const ApplicationId& id)
{
    const auto calendar = CalendarTable(deed.connection()).load();
    if (!calendar)
        return calendar.error();
    const auto opened = openObligation(deed, id, Obligation::SendNotice, deed.today(), *calendar);
    return opened ? Result<void>() : Result<void>(opened.error());
}

/// R7: the disability that was reported does not count any more.
Result<void> takeBackReport(Deed& deed, const Application& application)
{
    if (const auto moved = stepCase(deed, application, Action::UnscheduleCandidate); !moved)
        return moved.error();
    deed.note("disability", QStringLiteral("taken-back"));
    return awaitNotice(deed, application.id);
}

/// Whoever was identified takes part: results are at stake.
Result<void> checkNeverCame(Deed& deed, const Application& application)
{
    if (application.state != CaseState::InSession)
        return {};
    const auto exam = examPlace(deed.connection(), application.id);
    if (!exam)
        return exam.error();
    if (exam->place.identifiedAt)
        return Error {
            ErrorKind::ActionNotAllowed, {codeOf(Action::UnscheduleCandidate), codeOf(application.state)}, {}};
    return requireSeatFor(deed, *exam);
}

Result<void> takeOut(Deed& deed, const Application& application)
{
    if (const auto allowed = checkNeverCame(deed, application); !allowed)
        return allowed;
    const auto place = SessionCandidateTable(deed.connection()).load(application.id);
    if (!place)
        return place.error();
    deed.alsoAbout("session", place->session.bytes());
    return giveUpPlace(deed, application.id, Action::UnscheduleCandidate);
}

} // namespace

Result<void> leaveSession(Deed& deed, const ApplicationId& id)
{
    if (const auto removed = AssessmentTable(deed.connection()).removeAll(id); !removed)
        return removed;
    return SessionCandidateTable(deed.connection()).remove(id);
}

Result<void> giveUpPlace(Deed& deed, const ApplicationId& id, Action action)
{
    ApplicationTable applications(deed.connection());
    const auto application = applications.load(id);
    if (!application)
        return application.error();
    if (const auto moved = stepCase(deed, *application, action); !moved)
        return moved.error();
    if (const auto left = leaveSession(deed, id); !left)
        return left;
    if (application->state == CaseState::Scheduled)
        return {};
    if (action == Action::UnscheduleCandidate && application->gapWaiver != GapWaiver::None) {
        if (const auto used = applications.setGapWaiver(id, GapWaiver::None); !used)
            return used;
    }
    return awaitNotice(deed, id);
}

UnscheduleCandidate::UnscheduleCandidate(Desk& desk)
    : m_desk(desk)
{
}

Result<void> UnscheduleCandidate::run(const ApplicationId& id, const QString& reason)
{
    return perform(m_desk, Action::UnscheduleCandidate, [&](Deed& deed) -> Result<void> {
        const auto application = ApplicationTable(deed.connection()).load(id);
        if (!application)
            return application.error();
        if (const auto allowed = transition(application->state, Action::UnscheduleCandidate); !allowed)
            return allowed.error();
        const bool isReported = application->state == CaseState::DisabilityReported;
        if (application->state != CaseState::Scheduled && reason.trimmed().isEmpty())
            return Error {ErrorKind::FieldEmpty, {QStringLiteral("reason")}, {}};
        const auto done = isReported ? takeBackReport(deed, *application) : takeOut(deed, *application);
        if (!done)
            return done;
        deed.about("application", id);
        deed.note("application", application->numberText());
        deed.note("reason", reason.trimmed());
        return {};
    });
}

} // namespace tanu
