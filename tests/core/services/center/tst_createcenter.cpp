// Protects the first start: one center, its people and the whole starter in one act or nothing of it, and later
// changes of the profile.
#include "core/security/journal.h"
#include "core/services/center/savecenter.h"
#include "core/storage/calendartable.h"
#include "core/storage/centertable.h"
#include "core/storage/pricetable.h"
#include "core/storage/professiontable.h"
#include "core/storage/programmetable.h"
#include "core/storage/regiontable.h"
#include "core/storage/stafftable.h"
#include "tests/core/services/center/newcenter.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

class TestCreateCenter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesTheCenterWithItsPeople()
    {
        FirstStart start;
        const CreatedCenter created = need(CreateCenter(start.desk()).run(newCenter()));
        QCOMPARE(need(CenterTable(start.db()).load()).number.toString(), QStringLiteral("0417"));
        QCOMPARE(need(StaffTable(start.db()).all()).size(), size_t {3});
        QCOMPARE(need(StaffTable(start.db()).load(created.head)).roles, Roles(Role::Head));
        QCOMPARE(created.staff.size(), size_t {2});
        QCOMPARE(need(StaffTable(start.db()).load(created.staff.at(0))).roles, Roles(Role::Administrator));
        QCOMPARE(need(StaffTable(start.db()).load(created.staff.at(1))).roles, Role::Registrar | Role::Secretary);
    }

    void theHeadIsHeadAndAdministratorWhereNobodyElseIs()
    {
        FirstStart start;
        NewCenter center {profile(), person("Сейітов", Roles()), {}};
        const CreatedCenter created = need(CreateCenter(start.desk()).run(center));
        QCOMPARE(need(StaffTable(start.db()).load(created.head)).roles, Role::Head | Role::Administrator);
    }

    void anAdministratorWhoIsNotActiveIsNone()
    {
        FirstStart start;
        NewCenter center {profile(), person("Сейітов", Role::Head), {person("Әділов", Role::Administrator)}};
        center.staff.front().isActive = false;
        const CreatedCenter created = need(CreateCenter(start.desk()).run(center));
        QVERIFY(need(StaffTable(start.db()).load(created.head)).roles.testFlag(Role::Administrator));
    }

    void loadsTheStarter()
    {
        FirstStart start;
        const CreatedCenter created = need(CreateCenter(start.desk()).run(newCenter()));
        QVERIFY(need(ProfessionTable(start.db()).all()).size() >= 30);
        QCOMPARE(need(RegionTable(start.db()).childrenOf(QString())).size(), size_t {20});
        const auto programmes = need(ProgrammeTable(start.db()).all());
        QCOMPARE(programmes.size(), size_t {5});
        for (const Programme& programme : programmes) {
            QCOMPARE(programme.approvedOn, std::optional(QDate(2026, 11, 2)));
            QVERIFY(need(PriceTable(start.db()).on(programme.profession, programme.level, QDate(2026, 11, 2))));
        }
        const auto approvers = Statement::on(start.db(), QStringLiteral(
            "SELECT count(*) FROM programme WHERE approved_by = :head")).bind(":head", created.head).integer();
        QCOMPARE(need(approvers), 5);
    }

    void loadsTheCalendars()
    {
        FirstStart start;
        need(CreateCenter(start.desk()).run(newCenter()));
        const WorkCalendar calendar = need(CalendarTable(start.db()).load());
        QCOMPARE(calendar.confirmedYears(), std::set<int>({2023, 2024, 2025, 2026}));
        QVERIFY2(calendar.touchesUnconfirmed(QDate(2027, 1, 1), QDate(2027, 1, 2)), "W3");
        QVERIFY2(calendar.touchesEstimated(QDate(2027, 5, 16), QDate(2027, 5, 16)), "W2: Kurban Ait");
        QVERIFY2(calendar.touchesEstimated(QDate(2026, 5, 27), QDate(2026, 5, 27)), "W2: Kurban Ait");
        QVERIFY2(!calendar.isWorkingDay(QDate(2027, 3, 15)), "W2: Constitution Day");
    }

    void isJournalled()
    {
        FirstStart start;
        need(CreateCenter(start.desk()).run(newCenter()));
        const auto entries = need(Journal(start.db()).latest(10));
        QCOMPARE(entries.size(), size_t {1});
        QCOMPARE(entries.front().note.action, QStringLiteral("create-center"));
        QCOMPARE(entries.front().note.actor, QStringLiteral("first start"));
    }

    void refusesASecondCenter()
    {
        FirstStart start;
        need(CreateCenter(start.desk()).run(newCenter()));
        QVERIFY(isRefusedWithoutTrace(start.db(), ErrorKind::AlreadyThere,
            [&] { return CreateCenter(start.desk()).run(newCenter()); }));
    }

    void refusesAnImpossibleProfile_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("L17.2.1 no Kazakh name") << 0 << ErrorKind::FieldEmpty;
        QTest::newRow("L17.2.1 no Russian name") << 1 << ErrorKind::FieldEmpty;
        QTest::newRow("L23.2 no first day") << 2 << ErrorKind::ImpossibleDate;
        QTest::newRow("L23.2 no last day") << 3 << ErrorKind::ImpossibleDate;
        QTest::newRow("L23.2 ends before it begins") << 4 << ErrorKind::FieldMalformed;
        QTest::newRow("phone") << 5 << ErrorKind::FieldMalformed;
        QTest::newRow("L17.2.1 no Kazakh address") << 6 << ErrorKind::FieldEmpty;
        QTest::newRow("L17.2.1 no Russian address") << 7 << ErrorKind::FieldEmpty;
        QTest::newRow("e-mail") << 8 << ErrorKind::FieldMalformed;
    }

    void refusesAnImpossibleProfile()
    {
        QFETCH(int, change);
        QFETCH(ErrorKind, kind);
        FirstStart start;
        NewCenter center = newCenter();
        spoil(center.profile, change);
        QVERIFY(isRefusedWithoutTrace(start.db(), kind, [&] { return CreateCenter(start.desk()).run(center); }));
        TestCenter working;
        QVERIFY(isRefusedWithoutTrace(
            working.db(), kind, [&] { return SaveCenter(working.as(Role::Head)).run(center.profile); }));
    }

    void refusesSomebodyWithoutARole()
    {
        FirstStart start;
        NewCenter center = newCenter();
        center.staff.front().roles = Roles();
        QVERIFY(isRefusedWithoutTrace(
            start.db(), ErrorKind::FieldEmpty, [&] { return CreateCenter(start.desk()).run(center); }));
    }

    void isForTheAdministratorOnly()
    {
        FirstStart start;
        start.desk().actor.roles = Role::Head;
        QVERIFY(isRefusedWithoutTrace(
            start.db(), ErrorKind::RoleNotAllowed, [&] { return CreateCenter(start.desk()).run(newCenter()); }));
    }

    void isWholeOrNothing()
    {
        FirstStart start;
        const int accesses = failEveryAccess(start.db(), [&] { return CreateCenter(start.desk()).run(newCenter()); });
        QVERIFY(accesses > 100);
        QVERIFY(need(CenterTable(start.db()).find()).has_value());
    }

    void savesTheProfile()
    {
        TestCenter center;
        Center changed = profile();
        changed.number = need(AccreditationNumber::parse(QStringLiteral("0555")));
        changed.phone.clear();
        changed.email.clear();
        const qint64 before = journalLength(center.db());
        need(SaveCenter(center.as(Role::Administrator)).run(changed));
        const Center read = need(CenterTable(center.db()).load());
        QCOMPARE(read.number.toString(), QStringLiteral("0555"));
        QCOMPARE(read.name, changed.name);
        QVERIFY(read.phone.isEmpty());
        QCOMPARE(journalLength(center.db()), before + 1);
    }

    void savesNoProfileWithoutACenter()
    {
        FirstStart start;
        QVERIFY(isRefusedWithoutTrace(
            start.db(), ErrorKind::NotFound, [&] { return SaveCenter(start.desk()).run(profile()); }));
    }

    void theProfileIsForHeadAndAdministrator()
    {
        TestCenter center;
        for (const Role role : {Role::Registrar, Role::Secretary, Role::CommissionMember}) {
            QVERIFY(isRefusedWithoutTrace(center.db(), ErrorKind::RoleNotAllowed,
                [&] { return SaveCenter(center.as(role)).run(profile()); }));
        }
    }

    void theProfileIsSavedWholeOrNotAtAll()
    {
        TestCenter center;
        QVERIFY(failEveryAccess(center.db(), [&] { return SaveCenter(center.as(Role::Head)).run(profile()); }) > 2);
    }

private:
    static void spoil(Center& center, int change)
    {
        switch (change) {
        case 0:
            center.name.kk = QStringLiteral(" ");
            break;
        case 1:
            center.name.ru.clear();
            break;
        case 2:
            center.accreditedFrom = QDate();
            break;
        case 3:
            center.accreditedUntil = QDate();
            break;
        case 4:
            center.accreditedUntil = center.accreditedFrom.addDays(-1);
            break;
        case 5:
            center.phone = QStringLiteral("12");
            break;
        case 6:
            center.address.kk = QStringLiteral(" ");
            break;
        case 7:
            center.address.ru.clear();
            break;
        default:
            center.email = QStringLiteral("nobody");
            break;
        }
    }
};

QTEST_GUILESS_MAIN(TestCreateCenter)
#include "tst_createcenter.moc"
