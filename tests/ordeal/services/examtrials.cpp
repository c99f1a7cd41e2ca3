#include "core/services/sessions/confirmdecision.h"
#include "core/services/sessions/draftprotocol.h"
#include "core/services/sessions/endsession.h"
#include "core/services/sessions/importproctoring.h"
#include "core/services/sessions/importtheory.h"
#include "core/services/sessions/recordpractice.h"
#include "core/services/sessions/recordtheory.h"
#include "core/services/sessions/recordviolation.h"
#include "core/services/sessions/writeincident.h"
#include "tests/ordeal/services/servicetrials.h"
#include "tests/support/beforeroad.h"

namespace tanu::test {

namespace {

const QString words = QStringLiteral("Көршілес бөлмеде жөндеу жүріп жатыр");

/// What is done while a session of two runs, ten minutes after its start.
struct Running {
    explicit Running(TestCenter& center)
        : road(center)
        , cases {center.contracted(0), center.contracted(1)}
        , session(road.started(cases))
    {
        center.clock().advance(10 * 60);
    }

    SessionRoad road;
    Cases cases;
    SessionId session;
};

Work violating(TestCenter& center)
{
    const Running running(center);
    NewViolation violation;
    violation.thing = QStringLiteral("mobile-phone");
    violation.description = words;
    violation.explanation = words;
    return [&center, violation, one = running.cases.front()] {
        return done(RecordViolation(center.as(Role::Secretary)).run(one, violation));
    };
}

Work proctoring(TestCenter& center)
{
    BeforeRoad road(center);
    road.goOnline();
    const SessionId session = road.started({road.contracted(0), road.contracted(1)});
    center.clock().advance(3600);
    const QByteArray file = QByteArrayLiteral("time,application,thing,description\n"
                                              "2026-11-17 10:10:01,2026/0001,tablet,Планшет\n"
                                              "2026-11-17 10:10:02,2026/0001,tablet,Планшет\n");
    return [&center, session, file] {
        return done(ImportProctoring(center.as(Role::Secretary)).run(session, file, QStringLiteral("proctoring.csv")));
    };
}

Work writing(TestCenter& center)
{
    const Running running(center);
    NewIncident incident;
    incident.category = IncidentCategory::Environment;
    incident.kind = QStringLiteral("noise");
    incident.text = words;
    incident.application = running.cases.front();
    return [&center, incident, session = running.session] {
        return done(WriteIncident(center.as(Role::Secretary)).run(session, incident));
    };
}

Work importing(TestCenter& center)
{
    const Running running(center);
    const QByteArray file = QByteArrayLiteral("application,correct,total\n2026/0001,22,30\n2026/0002,1,30\n");
    return [&center, file, session = running.session] {
        return done(ImportTheory(center.as(Role::Secretary)).run(session, file, QStringLiteral("results.csv")));
    };
}

} // namespace

std::vector<ServiceTrial> examTrials()
{
    return {
        {"WriteIncident", "R12", writing},
        {"RecordViolation", "R13", violating},
        {"ImportProctoring", "R13", proctoring},
        {"ImportTheory", "R15", importing},
        {"RecordTheory", "R15", [](TestCenter& center) -> Work {
             return [&center, one = Running(center).cases.front()] {
                 return done(RecordTheory(center.as(Role::Secretary)).run(one, 30, 30));
             };
         }},
        {"RecordTheory", "R15 by topic", [](TestCenter& center) -> Work {
             return [&center, one = Running(center).cases.front()] {
                 return done(RecordTheory(center.as(Role::Secretary))
                                 .run(one, {{QStringLiteral("topic-1"), 9}, {QStringLiteral("topic-2"), 9},
                                               {QStringLiteral("topic-3"), 5}, {QStringLiteral("topic-4"), 5}}));
             };
         }},
        {"RecordPractice", "R16", [](TestCenter& center) -> Work {
             const ApplicationId one = Running(center).cases.front();
             need(RecordTheory(center.as(Role::Secretary)).run(one, 30, 30));
             return [&center, one] {
                 return done(RecordPractice(center.as(Role::Secretary))
                                 .run(one, center.examMembers().front(),
                                     {{QStringLiteral("operation-1"), 20}, {QStringLiteral("operation-2"), 20}}));
             };
         }},
        {"ConfirmDecision", "R17.1", [](TestCenter& center) -> Work {
             Running running(center);
             running.road.assess(running.cases.front(), true);
             return [&center, one = running.cases.front()] {
                 return done(ConfirmDecision(center.as(Role::Secretary)).run(one, Decision::Passed));
             };
         }},
        {"EndSession", "R17.2", [](TestCenter& center) -> Work {
             Running running(center);
             running.road.decide(running.cases.at(0), true);
             running.road.decide(running.cases.at(1), false);
             return [&center, session = running.session] {
                 return done(EndSession(center.as(Role::Secretary)).run(session));
             };
         }},
        {"DraftProtocol", "R17.2", [](TestCenter& center) -> Work {
             const SessionId session = SessionRoad(center).ended({center.contracted(0)}, {center.contracted(1)});
             return [&center, session] { return done(DraftProtocol(center.as(Role::Secretary)).run(session)); };
         }},
        {"SignProtocol", "R17.2", [](TestCenter& center) -> Work {
             const DraftedProtocol draft = SessionRoad(center).drafted({center.contracted(0)}, {center.contracted(1)});
             return [&center, draft] {
                 return done(SignProtocol(center.as(Role::Secretary)).run(draft.id, draft.hash, center.today()));
             };
         }},
    };
}

} // namespace tanu::test
