#include "core/services/center/savestaffmember.h"
#include "core/services/sessions/acquaintcandidates.h"
#include "core/services/sessions/cancelsession.h"
#include "core/services/sessions/changesession.h"
#include "core/services/sessions/checkreadiness.h"
#include "core/services/sessions/declaretie.h"
#include "core/services/sessions/identifycandidate.h"
#include "core/services/sessions/plansession.h"
#include "core/services/sessions/recordnotices.h"
#include "core/services/sessions/schedulecandidate.h"
#include "core/services/sessions/startsession.h"
#include "core/services/sessions/substitutemember.h"
#include "core/services/sessions/unschedulecandidate.h"
#include "tests/ordeal/services/servicetrials.h"
#include "tests/support/sessionroad.h"

namespace tanu::test {

namespace {

const QString words = QStringLiteral("Су апаты");
const QString order = QStringLiteral("45-ө");

/// On the morning of the session of one candidate who has the notice.
Work onTheDay(TestCenter& center,
    const std::function<Result<void>(TestCenter&, const SessionId&, const ApplicationId&)>& action, bool identified = false)
{
    SessionRoad road(center);
    const ApplicationId one = center.contracted();
    const SessionId session = road.notified({one});
    center.clock().set(fromKazakhstan(QDate(2026, 11, 17), QTime(9, 0)));
    if (identified)
        road.identify({one});
    return [&center, action, session, one] { return action(center, session, one); };
}

Work substituting(TestCenter& center)
{
    const StaffId spare = need(SaveStaffMember(center.as(Role::Administrator))
                                   .run({StaffId(), need(PersonName::of(QStringLiteral("Жақыпов"), QStringLiteral("Айдар"))),
                                       {words, words}, Role::CommissionMember, true}));
    SessionRoad road(center);
    const ApplicationId one = center.contracted(1);
    const SessionId session = road.started({one});
    road.assess(one, true);
    const MemberChange change {session, one, center.examMembers().at(2), spare, SubstitutionReason::Related, {}, order,
        center.today()};
    return [&center, change] { return done(SubstituteMember(center.as(Role::Head)).run(change)); };
}

} // namespace

std::vector<ServiceTrial> planningTrials()
{
    return {
        {"PlanSession", "R9", [](TestCenter& center) -> Work {
             return [&center, plan = SessionRoad(center).plan()] {
                 return done(PlanSession(center.as(Role::Registrar)).run(plan));
             };
         }},
        {"ChangeSession", "R6.1", [](TestCenter& center) -> Work {
             SessionRoad road(center);
             SessionPlan plan = road.plan();
             plan.time = QTime(15, 0);
             return [&center, plan, id = road.notified({center.contracted()})] {
                 return done(ChangeSession(center.as(Role::Registrar)).run(id, plan));
             };
         }},
        {"CancelSession", "R6", [](TestCenter& center) -> Work {
             return [&center, id = SessionRoad(center).notified({center.contracted(0), center.contracted(1)})] {
                 return done(CancelSession(center.as(Role::Registrar)).run(id, words));
             };
         }},
        {"ScheduleCandidate", "R6.2", [](TestCenter& center) -> Work {
             return [&center, id = SessionRoad(center).planned(), one = center.contracted()] {
                 return done(ScheduleCandidate(center.as(Role::Registrar)).run(id, one));
             };
         }},
        {"UnscheduleCandidate", "R6", [](TestCenter& center) -> Work {
             const ApplicationId one = center.contracted();
             SessionRoad(center).notified({one});
             return [&center, one] {
                 return done(UnscheduleCandidate(center.as(Role::Registrar)).run(one, words));
             };
         }},
        {"RecordNotices", "R6.1", [](TestCenter& center) -> Work {
             const ApplicationId one = center.contracted();
             SessionRoad(center).scheduled({one});
             return [&center, one] {
                 return done(RecordNotices(center.as(Role::Registrar)).run(Cases {one}, NoticeChannel::Hand).front().result);
             };
         }},
        {"DeclareTie", "R9.1", [](TestCenter& center) -> Work {
             return [&center, one = center.contracted()] {
                 return done(DeclareTie(center.as(Role::Head)).run(center.examMembers().at(1), one, TieKind::Taught));
             };
         }},
        {"DeclareTie", "R9.1 withdrawn", [](TestCenter& center) -> Work {
             const ApplicationId one = center.contracted();
             need(DeclareTie(center.as(Role::Head)).run(center.examMembers().at(1), one, TieKind::Taught));
             return [&center, one] {
                 return done(DeclareTie(center.as(Role::Head)).withdraw(center.examMembers().at(1), one, words));
             };
         }},
        {"SubstituteMember", "R9.1", substituting},
        {"AcquaintCandidates", "R8.1", [](TestCenter& center) {
             return onTheDay(center, [](TestCenter& at, const SessionId&, const ApplicationId& one) {
                 return done(AcquaintCandidates(at.as(Role::Secretary)).run({one}, Acquaintance::Both));
             });
         }},
        {"CheckReadiness", "R10", [](TestCenter& center) {
             return onTheDay(center, [](TestCenter& at, const SessionId& id, const ApplicationId&) {
                 return done(CheckReadiness(at.as(Role::Secretary)).run(id, {{QStringLiteral("equipment:1"), true, {}}}));
             });
         }},
        {"IdentifyCandidate", "R9", [](TestCenter& center) {
             return onTheDay(center, [](TestCenter& at, const SessionId&, const ApplicationId& one) {
                 return done(IdentifyCandidate(at.as(Role::Secretary)).run(one, {Attendance::Present, words}));
             });
         }},
        {"StartSession", "R10", [](TestCenter& center) {
             return onTheDay(center, [](TestCenter& at, const SessionId& id, const ApplicationId&) {
                 return done(StartSession(at.as(Role::Secretary)).run(id, {{}, words}));
             }, true);
         }},
    };
}

} // namespace tanu::test
