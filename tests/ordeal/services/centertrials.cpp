#include "core/database/statement.h"
#include "core/services/center/approveprogramme.h"
#include "core/services/center/confirmcalendaryear.h"
#include "core/services/center/copyprogramme.h"
#include "core/services/center/createcenter.h"
#include "core/services/center/endaccreditation.h"
#include "core/services/center/importcalendar.h"
#include "core/services/center/importoccupations.h"
#include "core/services/center/importregions.h"
#include "core/services/center/publishprofile.h"
#include "core/services/center/savecalendardays.h"
#include "core/services/center/savecenter.h"
#include "core/services/center/savecommission.h"
#include "core/services/center/saveprogramme.h"
#include "core/services/center/savepublicprofile.h"
#include "core/services/center/savestaffmember.h"
#include "core/services/center/setprice.h"
#include "core/services/center/setseatprofessions.h"
#include "core/services/center/withdrawprofession.h"
#include "core/storage/centertable.h"
#include "core/storage/commissiontable.h"
#include "core/storage/programmetable.h"
#include "core/storage/stafftable.h"
#include "tests/ordeal/services/servicetrials.h"

namespace tanu::test {

namespace {

const QDate today(2026, 11, 2);
const QString cook = QStringLiteral("cook");
const QString words = QStringLiteral("Шешім № 5");

StaffMember newMember(Roles roles)
{
    return {StaffId(), need(PersonName::of(QStringLiteral("Жақыпов"), QStringLiteral("Айдар"))), {words, words}, roles,
        true};
}

CalendarDay dayOff()
{
    return {today, DayKind::Transferred, words, words, false};
}

/// As at the first start; only the journal stays.
void forgetEverything(Connection& db)
{
    need(db.execute(QStringLiteral("PRAGMA foreign_keys = OFF")));
    for (const Row& row : need(Statement::on(db, QStringLiteral(
             "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
             "AND name NOT LIKE 'search_%' AND name <> 'journal'")).all()))
        need(db.execute(QStringLiteral("DELETE FROM ") + need(row.text(u"name"))));
    need(db.execute(QStringLiteral("PRAGMA foreign_keys = ON")));
}

/// A center is created where there is none yet, by somebody who is nobody's staff yet.
Work creating(TestCenter& center)
{
    NewCenter wanted {need(CenterTable(center.db()).load()), newMember(Role::Head),
        {newMember(Role::Administrator), newMember(Role::Registrar | Role::Secretary)}};
    forgetEverything(center.db());
    Desk& seat = center.as(Role::Administrator);
    const auto desk = std::make_shared<Desk>(seat);
    desk->actor = {StaffId(), QStringLiteral("first start"), Role::Administrator};
    return [desk, wanted] { return done(CreateCenter(*desk).run(wanted)); };
}

Work savingCommission(TestCenter& center)
{
    Commission commission = need(CommissionTable(center.db()).load(center.examCommission()));
    std::swap(commission.seats.at(0).staff, commission.seats.at(1).staff);
    commission.orderNumber = QStringLiteral("23");
    return [&center, commission] { return done(SaveCommission(center.as(Role::Head)).run(commission)); };
}

Work savingProgramme(TestCenter& center)
{
    const ProgrammeId id = need(CopyProgramme(center.as(Role::Secretary)).run(center.programme().id));
    Programme draft = need(ProgrammeTable(center.db()).load(id));
    draft.minimumAge = 30;
    return [&center, draft] { return done(SaveProgramme(center.as(Role::Secretary)).run(draft)); };
}

PublicProfile published()
{
    PublicProfile profile;
    profile.structure = {QStringLiteral("Бас кеңсе"), QStringLiteral("Главный офис")};
    profile.activity = {QStringLiteral("Біліктілікті тану"), QStringLiteral("Признание квалификаций")};
    return profile;
}

const QByteArray occupations = QByteArrayLiteral(
    "code,level,parent_code,name_ru,name_kk,flag_is_actual_1,actual_date\r\n"
    "7,major,,А,Ә,1,2021-01-28\r\n72,sub_major,7,А,Ә,1,2021-01-28\r\n721,minor,72,А,Ә,1,2021-01-28\r\n"
    "7212,unit,721,А,Ә,1,2021-01-28\r\n7212-0,group,7212,А,Ә,1,2021-01-28\r\n"
    "7212-0-001,occupation,7212-0,А,Ә,1,2021-01-28\r\n");
const QByteArray regions = QByteArrayLiteral(
    "kato,kato_version,level,type_code,name_ru,name_kk\n"
    "100000000,v,oblast,0,область Абай,Абай облысы\n101000000,v,district,1,Семей Г.А.,Семей Қ.Ә.\n");
const QByteArray days = QByteArrayLiteral(
    "date,kind,name_kk,name_ru,estimated\n2026-01-01,holiday,a,b,0\n2026-01-02,holiday,a,b,0\n");

} // namespace

std::vector<ServiceTrial> centerTrials()
{
    return {
        {"CreateCenter", "S1", creating},
        {"SaveCenter", "L26", [](TestCenter& center) -> Work {
             Center profile = need(CenterTable(center.db()).load());
             profile.phone = QStringLiteral("+77272000001");
             return [&center, profile] { return done(SaveCenter(center.as(Role::Head)).run(profile)); };
         }},
        {"SavePublicProfile", "L17.2.1", [](TestCenter& center) -> Work {
             return [&] { return done(SavePublicProfile(center.as(Role::Head)).run(published())); };
         }},
        {"PublishProfile", "L17.2.1", [](TestCenter& center) -> Work {
             need(SavePublicProfile(center.as(Role::Head)).run(published()));
             return [&] { return done(PublishProfile(center.as(Role::Head)).run()); };
         }},
        {"SaveStaffMember", "S1", [](TestCenter& center) -> Work {
             return [&] {
                 return done(SaveStaffMember(center.as(Role::Administrator)).run(newMember(Role::CommissionMember)));
             };
         }},
        {"SaveCommission", "R9.1", savingCommission},
        {"SetSeatProfessions", "R9.1", [](TestCenter& center) -> Work {
             return [&] {
                 return done(
                     SetSeatProfessions(center.as(Role::Administrator)).run(center.examMembers().at(1), {cook}));
             };
         }},
        {"SaveProgramme", "L17.2.4", savingProgramme},
        {"CopyProgramme", "L17.2.4", [](TestCenter& center) -> Work {
             return [&] { return done(CopyProgramme(center.as(Role::Secretary)).run(center.programme().id)); };
         }},
        {"ApproveProgramme", "L17.2.4", [](TestCenter& center) -> Work {
             const ProgrammeId id = need(CopyProgramme(center.as(Role::Secretary)).run(center.programme().id));
             return [&center, id] { return done(ApproveProgramme(center.as(Role::Head)).run(id)); };
         }},
        {"SetPrice", "L15.3", [](TestCenter& center) -> Work {
             return [&] {
                 return done(SetPrice(center.as(Role::Head))
                                 .run(cook, need(NqfLevel::of(3)), today.addDays(30), need(Money::ofTiyn(5))));
             };
         }},
        {"WithdrawProfession", "L15.1", [](TestCenter& center) -> Work {
             return [&] { return done(WithdrawProfession(center.as(Role::Administrator)).run(cook, today)); };
         }},
        {"EndAccreditation", "L26.6", [](TestCenter& center) -> Work {
             return [&] { return done(EndAccreditation(center.as(Role::Head)).run(today, words)); };
         }},
        {"SaveCalendarDays", "W2", [](TestCenter& center) -> Work {
             center.registered();
             return [&] {
                 return done(SaveCalendarDays(center.as(Role::Head)).run({dayOff()}, {QDate(2026, 12, 16)}));
             };
         }},
        {"ImportCalendar", "W2", [](TestCenter& center) -> Work {
             return [&] { return done(ImportCalendar(center.as(Role::Head)).run(days)); };
         }},
        {"ConfirmCalendarYear", "W3", [](TestCenter& center) -> Work {
             return [&] { return done(ConfirmCalendarYear(center.as(Role::Head)).run(2028)); };
         }},
        {"ImportOccupations", "A2", [](TestCenter& center) -> Work {
             return [&] { return done(ImportOccupations(center.as(Role::Administrator)).run(occupations)); };
         }},
        {"ImportRegions", "L29.4", [](TestCenter& center) -> Work {
             return [&] { return done(ImportRegions(center.as(Role::Administrator)).run(regions)); };
         }},
    };
}

} // namespace tanu::test
