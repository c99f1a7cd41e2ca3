#include "tests/core/services/appeals/appealroad.h"
#include "tests/ordeal/services/servicetrials.h"

namespace tanu::test {

namespace {

const QString words = QStringLiteral("Сұрақтар бағдарламадан тыс");

Work deciding(TestCenter& center)
{
    AppealRoad road(center);
    const AppealId id = road.assigned();
    return [&center, id, finding = road.finding(true)] {
        return done(DecideAppeal(center.as(Role::AppealCommission)).run(id, finding));
    };
}

Work sending(TestCenter& center, bool isUpheld)
{
    return [&center, id = AppealRoad(center).decided(isUpheld)] {
        return done(SendAppealDecision(center.as(Role::Registrar)).run(id, NoticeChannel::Email));
    };
}

} // namespace

std::vector<ServiceTrial> appealTrials()
{
    return {
        {"RecordReceipt", "R20", [](TestCenter& center) -> Work {
             return [&center, one = AppealRoad(center).candidate()] {
                 return done(RecordReceipt(center.as(Role::Registrar)).run(one, center.today()));
             };
         }},
        {"RegisterAppeal", "R20", [](TestCenter& center) -> Work {
             AppealRoad road(center);
             road.received();
             return [&center, one = road.candidate()] {
                 return done(RegisterAppeal(center.as(Role::Registrar)).run(one, {}, words));
             };
         }},
        {"AdmitAppeal", "R20 admitted", [](TestCenter& center) -> Work {
             return [&center, id = AppealRoad(center).registeredLate()] {
                 return done(AdmitAppeal(center.as(Role::Head)).admit(id, words));
             };
         }},
        {"AdmitAppeal", "R20 refused", [](TestCenter& center) -> Work {
             return [&center, id = AppealRoad(center).registeredLate()] {
                 return done(AdmitAppeal(center.as(Role::Head)).refuse(id, words, {}));
             };
         }},
        {"AssignAppeal", "R21", [](TestCenter& center) -> Work {
             return [&center, id = AppealRoad(center).registered()] {
                 return done(AssignAppeal(center.as(Role::Registrar)).run(id, center.appealCommission()));
             };
         }},
        {"DecideAppeal", "R22", deciding},
        {"SendAppealDecision", "R23 upheld", [](TestCenter& center) { return sending(center, true); }},
        {"SendAppealDecision", "R22 rejected", [](TestCenter& center) { return sending(center, false); }},
    };
}

} // namespace tanu::test
