#include "core/domain/values/generatednumbers.h"
#include "core/services/cases/changebasis.h"
#include "core/services/cases/closecase.h"
#include "core/services/cases/provedisability.h"
#include "core/services/center/savecalendardays.h"
#include "core/services/obligations/acceptrecount.h"
#include "core/services/papers/recordpaper.h"
#include "core/services/queries/recountquery.h"
#include "core/services/sessions/interruptsession.h"
#include "core/services/sessions/postponeforfault.h"
#include "tests/ordeal/services/servicetrials.h"
#include "tests/support/beforeroad.h"

namespace tanu::test {

namespace {

const QString words = QStringLiteral("Ауырып қалды");

/// A term that a corrected calendar would count otherwise (W4).
Work recounting(TestCenter& center, RecountDecision decision)
{
    center.registered();
    need(SaveCalendarDays(center.as(Role::Administrator))
             .run({{QDate(2026, 11, 3), DayKind::Transferred, words, words, false}}, {}));
    const RecountItem item = need(RecountQuery(center.db()).pending()).front();
    const RecountChoice choice {
        item.term.application, item.term.obligation, item.term.lastDay, item.term.now.lastDay};
    return [&center, choice, decision] {
        return AcceptRecount(center.as(Role::Registrar)).run({choice}, decision).front().result;
    };
}

Work changingBasis(TestCenter& center)
{
    BeforeRoad road(center);
    const ApplicationId id = road.contracted();
    road.scheduledOn(road.firstDay(), {id});
    NewBasis basis;
    basis.basis = Basis::Employer;
    basis.employerBin = generatedBin(QDate(2020, 5, 1), 3);
    basis.employerName = QStringLiteral("ЖШС Дала");
    basis.referral = QStringLiteral("№ 5, 02.11.2026");
    return [&center, id, basis] {
        return done(ChangeBasis(center.as(Role::Registrar))
                        .run(id, basis, words, {TestCenter::paper(QStringLiteral("employer-referral"))}));
    };
}

Work provingDisability(TestCenter& center)
{
    BeforeRoad road(center);
    const ApplicationId id = road.contracted(road.voucherFields(QDate(2026, 12, 1)));
    const QDate exam = road.firstDay();
    road.notifiedOn(exam, {id});
    road.reported(id);
    const SickLeavePaper paper = BeforeRoad::sheet(center.today(), exam);
    return [&center, id, paper] { return done(ProveDisability(center.as(Role::Registrar)).run(id, paper)); };
}

} // namespace

std::vector<ServiceTrial> caseTrials()
{
    return {
        {"ChangeBasis", "L27", changingBasis},
        {"CloseCase", "L29.3", [](TestCenter& center) -> Work {
             BeforeRoad road(center);
             const ApplicationId id = road.contracted();
             road.notifiedOn(road.firstDay(), {id});
             return [&center, id] {
                 return done(CloseCase(center.as(Role::Head)).run(id, ClosureGround::NotAppeared, words));
             };
         }},
        {"ReportDisability", "R7", [](TestCenter& center) -> Work {
             BeforeRoad road(center);
             const ApplicationId id = road.contracted();
             road.notifiedOn(road.firstDay(), {id});
             return [&center, id] {
                 return done(ReportDisability(center.as(Role::Registrar)).run(id, BeforeRoad::report()));
             };
         }},
        {"ProveDisability", "R7", provingDisability},
        {"PostponeForFault", "R11.2", [](TestCenter& center) -> Work {
             BeforeRoad road(center);
             road.goOnline();
             const ApplicationId id = road.contracted();
             road.started({id});
             return [&center, id] {
                 return done(PostponeForFault(center.as(Role::Secretary)).run(id, {words, {}, std::nullopt}));
             };
         }},
        {"InterruptSession", "R11.2", [](TestCenter& center) -> Work {
             BeforeRoad road(center);
             const SessionId session = road.started({road.contracted(1), road.contracted(2)});
             return [&center, session] {
                 return done(InterruptSession(center.as(Role::Secretary))
                                 .run(session, {InterruptionCause::Power, {words, {}, std::nullopt}}));
             };
         }},
        {"AcceptRecount", "W4 accepted", [](TestCenter& center) { return recounting(center, RecountDecision::Accept); }},
        {"AcceptRecount", "W4 kept", [](TestCenter& center) { return recounting(center, RecountDecision::Keep); }},
        {"RecordPaper", "R4.1", [](TestCenter& center) -> Work {
             return [&center, id = center.registered()] {
                 return done(RecordPaper(center.as(Role::Registrar)).run(id, QStringLiteral("application")));
             };
         }},
    };
}

} // namespace tanu::test
