#include "app/scenario/events/eventtools.h"

#include "core/services/corrections/correctprotocol.h"
#include "core/services/corrections/draftcorrection.h"
#include "core/services/queries/sessionquery.h"
#include "core/services/sessions/acquaintcandidates.h"
#include "core/services/sessions/cancelsession.h"
#include "core/services/sessions/checkreadiness.h"
#include "core/services/sessions/draftprotocol.h"
#include "core/services/sessions/endsession.h"
#include "core/services/sessions/identifycandidate.h"
#include "core/services/sessions/interruptsession.h"
#include "core/services/sessions/plansession.h"
#include "core/services/sessions/recordnotices.h"
#include "core/services/sessions/schedulecandidate.h"
#include "core/services/sessions/signprotocol.h"
#include "core/services/sessions/startsession.h"

namespace tanu::scenario {

namespace {

/// The session that the event names first.
Result<SessionId> sessionOf(const Stage& stage, const Event& event)
{
    return stage.sessionOf(event.who.value(0));
}

Result<SessionView> viewOf(const Stage& stage, const Event& event)
{
    const auto session = sessionOf(stage, event);
    if (!session)
        return session.error();
    return SessionQuery(stage.connection(), stage.clock()).load(*session);
}

/// Whoever of those who vote in the session comes first: the secretary draws up what they sign (S1).
Result<Actor> voterOf(const Stage& stage, const Event& event)
{
    const auto view = viewOf(stage, event);
    if (!view)
        return view.error();
    for (const SessionMember& member : view->members) {
        if (member.isAssessor())
            return Actor {member.staff, member.name.shortForm(), Role::CommissionMember};
    }
    return Error {ErrorKind::NotFound, {QStringLiteral("member"), event.who.value(0)}, {}};
}

Result<Desk> signingOf(const Stage& stage, Action action, const Event& event)
{
    const auto voter = voterOf(stage, event);
    return voter ? stage.signing(*voter, action, event) : voter.error();
}

Result<void> plan(Stage& stage, const Event& event)
{
    const auto programme = programmeOf(stage, event);
    if (!programme)
        return programme.error();
    const auto date = dateOf(event, "date", {});
    if (!date)
        return date.error();
    const auto time = timeOf(event, "time", QTime(10, 0));
    if (!time)
        return time.error();
    const auto mode = parseExamMode(choiceOf(event, "mode", "offline"));
    if (!mode)
        return badDetail(event, "mode");
    Desk secretary = stage.secretary();
    const auto planned = PlanSession(secretary).run({programme->id, stage.staff().examCommission, *date, *time,
        textOf(event, "place", QStringLiteral("Қарағанды қ., 2-шеберхана")), *mode, false});
    if (!planned)
        return planned.error();
    stage.name(event.who.value(0), planned->id);
    return {};
}

Result<void> cancel(Stage& stage, const Event& event)
{
    const auto session = sessionOf(stage, event);
    if (!session)
        return session.error();
    Desk secretary = stage.secretary();
    const auto done = CancelSession(secretary).run(*session, textOf(event, "ground"));
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> schedule(Stage& stage, const Event& event)
{
    const auto session = stage.sessionOf(textOf(event, "session"));
    if (!session)
        return session.error();
    Desk secretary = stage.secretary();
    return forEachCase(stage, event,
        [&](const ApplicationId& id) { return ScheduleCandidate(secretary).run(*session, id); });
}

Result<void> notify(Stage& stage, const Event& event)
{
    const auto cases = casesOf(stage, event);
    if (!cases)
        return cases.error();
    LinksByCandidate links;
    const QString link = textOf(event, "link");
    for (const ApplicationId& id : *cases) {
        if (!link.isEmpty())
            links[id] = {link, link + QStringLiteral("/proctoring")};
    }
    Desk secretary = stage.secretary();
    return firstErrorOf(RecordNotices(secretary).run(*cases, NoticeChannel::Hand, {}, links));
}

Result<void> acquaint(Stage& stage, const Event& event)
{
    const auto cases = casesOf(stage, event);
    if (!cases)
        return cases.error();
    Desk secretary = stage.secretary();
    return AcquaintCandidates(secretary).run(*cases, Acquaintance::Both);
}

Result<void> end(Stage& stage, const Event& event)
{
    const auto session = sessionOf(stage, event);
    if (!session)
        return session.error();
    Desk secretary = stage.secretary();
    return EndSession(secretary).run(*session);
}

Result<void> signProtocol(Stage& stage, const Event& event)
{
    const auto session = sessionOf(stage, event);
    if (!session)
        return session.error();
    const auto date = dateOf(event, "signed-on", stage.today());
    if (!date)
        return date.error();
    Desk secretary = stage.secretary();
    const auto drafted = DraftProtocol(secretary).run(*session);
    if (!drafted)
        return drafted.error();
    auto signing = signingOf(stage, Action::SignProtocol, event);
    if (!signing)
        return signing.error();
    const auto done = SignProtocol(*signing).run(drafted->id, drafted->hash, *date);
    return done ? Result<void>() : Result<void>(done.error());
}

/// Everything of the programme's list is found ready.
Result<void> checkReadiness(Stage& stage, const Event& event)
{
    const auto view = viewOf(stage, event);
    if (!view)
        return view.error();
    std::vector<ReadinessFinding> findings;
    for (const ReadinessLine& line : view->happenings.readiness)
        findings.push_back({line.item.code, true, {}});
    if (findings.empty())
        return {};
    Desk secretary = stage.secretary();
    const auto done = CheckReadiness(secretary).run(view->session.id, findings);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> identify(Stage& stage, const Event& event)
{
    const auto attendance = parseAttendance(choiceOf(event, "came", "present"));
    if (!attendance)
        return badDetail(event, "came");
    const QString document = *attendance == Attendance::Absent ? QString() : QStringLiteral("ID 045123456");
    Desk secretary = stage.secretary();
    return forEachCase(stage, event,
        [&](const ApplicationId& id) { return IdentifyCandidate(secretary).run(id, {*attendance, document}); });
}

Result<void> start(Stage& stage, const Event& event)
{
    const auto session = sessionOf(stage, event);
    if (!session)
        return session.error();
    Desk secretary = stage.secretary();
    const auto done = StartSession(secretary).run(*session, {{}, textOf(event, "text")});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> interrupt(Stage& stage, const Event& event)
{
    const auto session = sessionOf(stage, event);
    if (!session)
        return session.error();
    const auto cause = parseInterruptionCause(choiceOf(event, "ground", "other"));
    if (!cause)
        return badDetail(event, "ground");
    Desk secretary = stage.secretary();
    const auto done = InterruptSession(secretary).run(*session, {*cause, {textOf(event, "text"), {}, {}}});
    return done ? Result<void>() : Result<void>(done.error());
}

/// The secretary's correction of what the protocol says of the day on which it was signed, signed by the commission today.
Result<void> correctProtocol(Stage& stage, const Event& event)
{
    const auto view = viewOf(stage, event);
    if (!view)
        return view.error();
    if (!view->protocol)
        return Error {ErrorKind::NotFound, {QStringLiteral("protocol"), event.who.value(0)}, {}};
    const auto signedOn = dateOf(event, "signed-on", stage.today());
    if (!signedOn)
        return signedOn.error();
    ProtocolCorrection correction;
    correction.reason = textOf(event, "text");
    correction.signedOn = *signedOn;
    Desk secretary = stage.secretary();
    const auto drafted = DraftCorrection(secretary).run(view->protocol->id, correction);
    if (!drafted)
        return drafted.error();
    auto signing = signingOf(stage, Action::CorrectProtocol, event);
    if (!signing)
        return signing.error();
    const auto done = CorrectProtocol(*signing).run(drafted->id, drafted->hash, stage.today());
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace

const std::vector<EventHandler>& sessionEvents()
{
    static const std::vector<EventHandler> events {
        {"session", plan},
        {"session-cancelled", cancel},
        {"place", schedule},
        {"notice", notify},
        {"acquaintance", acquaint},
        {"readiness", checkReadiness},
        {"identity", identify},
        {"start", start},
        {"interruption", interrupt},
        {"correction", correctProtocol},
        {"end", end},
        {"protocol", signProtocol},
    };
    return events;
}

} // namespace tanu::scenario
