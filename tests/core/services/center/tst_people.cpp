// Protects who may be what at a center (S1): nobody locks the center out of itself, and a commission's composition is
// bound to its order (R9.1).
#include "core/services/center/savecommission.h"
#include "core/services/center/savestaffmember.h"
#include "core/security/journal.h"
#include "core/storage/commissiontable.h"
#include "core/storage/stafftable.h"
#include "tests/core/services/center/newcenter.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

class TestPeople final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_center = std::make_unique<TestCenter>(); }

    void addsSomebody()
    {
        const qint64 before = journalLength(m_center->db());
        const StaffId id = need(saveStaff(person("Жақыпов", Role::Registrar | Role::Secretary)));
        const StaffMember read = need(StaffTable(m_center->db()).load(id));
        QCOMPARE(read.name.surname(), QStringLiteral("Жақыпов"));
        QCOMPARE(read.roles, Role::Registrar | Role::Secretary);
        QVERIFY(read.isActive);
        QCOMPARE(journalLength(m_center->db()), before + 1);
        const auto entries = need(Journal(m_center->db()).entriesOf(QStringLiteral("staff"), id.bytes()));
        QCOMPARE(entries.size(), size_t {1});
    }

    void changesSomebody()
    {
        StaffMember member = stored(Role::Registrar);
        member.roles |= Role::Secretary;
        member.position = both("Тіркеуші", "Регистратор");
        QCOMPARE(need(saveStaff(member)), member.id);
        const StaffMember read = need(StaffTable(m_center->db()).load(member.id));
        QCOMPARE(read.roles, Role::Registrar | Role::Secretary);
        QCOMPARE(read.position, member.position);
    }

    void letsSomebodyGoWithoutRoles()
    {
        StaffMember member = stored(Role::Registrar);
        member.isActive = false;
        member.roles = Roles();
        need(saveStaff(member));
        QVERIFY(!need(StaffTable(m_center->db()).load(member.id)).isActive);
    }

    void keepsTheLastOfRole_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("leaves");
        QTest::addColumn<QString>("code");
        QTest::newRow("S1 administrator leaves") << Role::Administrator << true << QStringLiteral("administrator");
        QTest::newRow("S1 administrator loses the role") << Role::Administrator << false << QStringLiteral("administrator");
        QTest::newRow("S1 head leaves") << Role::Head << true << QStringLiteral("head");
        QTest::newRow("S1 head loses the role") << Role::Head << false << QStringLiteral("head");
    }

    void keepsTheLastOfRole()
    {
        QFETCH(Role, role);
        QFETCH(bool, leaves);
        QFETCH(QString, code);
        StaffMember member = stored(role);
        member.isActive = !leaves;
        if (!leaves)
            member.roles = Role::Registrar;
        QVERIFY(isRefusedWithoutTrace(m_center->db(), ErrorKind::LastOfRole, [&] { return saveStaff(member); }));
        QCOMPARE(saveStaff(member).error().arguments, QStringList(code));
        need(saveStaff(person("Жақыпов", role)));
        QVERIFY2(saveStaff(member).isOk(), "with a successor it is allowed");
    }

    void refusesSomebodyActiveWithoutARole()
    {
        QVERIFY(isRefusedWithoutTrace(
            m_center->db(), ErrorKind::FieldEmpty, [&] { return saveStaff(person("Жақыпов", Roles())); }));
    }

    void refusesAnUnknownMember()
    {
        StaffMember nobody = person("Жақыпов", Role::Registrar);
        nobody.id = StaffId::make(m_center->clock().now());
        QVERIFY(isRefusedWithoutTrace(m_center->db(), ErrorKind::NotFound, [&] { return saveStaff(nobody); }));
    }

    void staffIsForTheAdministratorOnly()
    {
        for (const Role role : {Role::Registrar, Role::Secretary, Role::Head, Role::CommissionMember}) {
            QVERIFY(isRefusedWithoutTrace(m_center->db(), ErrorKind::RoleNotAllowed, [&] {
                return SaveStaffMember(m_center->as(role)).run(person("Жақыпов", Role::Registrar));
            }));
        }
    }

    void staffIsSavedWholeOrNotAtAll()
    {
        QVERIFY(failEveryAccess(m_center->db(), [&] { return saveStaff(person("Жақыпов", Role::Head)); }) > 2);
        StaffMember member = stored(Role::Registrar);
        member.roles = Role::Secretary;
        QVERIFY(failEveryAccess(m_center->db(), [&] { return saveStaff(member); }) > 2);
    }

    void formsACommission()
    {
        const CommissionId id = need(saveCommission(newCommission("21")));
        const Commission read = need(CommissionTable(m_center->db()).load(id));
        QCOMPARE(read.orderNumber, QStringLiteral("21"));
        QCOMPARE(read.seats.size(), size_t {4});
        QVERIFY(read.isActive);
    }

    void renamesAndClosesACommission()
    {
        Commission commission = need(CommissionTable(m_center->db()).load(m_center->examCommission()));
        commission.name = both("Басқа атау", "Другое название");
        commission.isActive = false;
        std::reverse(commission.seats.begin(), commission.seats.end());
        QCOMPARE(need(saveCommission(commission)), commission.id);
        const Commission read = need(CommissionTable(m_center->db()).load(commission.id));
        QCOMPARE(read.name, commission.name);
        QVERIFY(!read.isActive);
    }

    void aSubstitutionIsANewOrder()
    {
        const Commission before = need(CommissionTable(m_center->db()).load(m_center->examCommission()));
        Commission commission = before;
        commission.seats.at(1).staff = need(saveStaff(person("Жақыпов", Role::CommissionMember)));
        commission.orderNumber = QStringLiteral("22");
        commission.orderDate = QDate(2026, 11, 1);
        const CommissionId id = need(saveCommission(commission));
        QVERIFY(!(id == before.id));
        const Commission kept = need(CommissionTable(m_center->db()).load(before.id));
        QVERIFY2(!kept.isActive, "R9.1: the old one is closed");
        QCOMPARE(kept.orderNumber, before.orderNumber);
        QCOMPARE(kept.seats.at(1).staff, before.seats.at(1).staff);
        const Commission formed = need(CommissionTable(m_center->db()).load(id));
        QCOMPARE(formed.seats.at(1).staff, commission.seats.at(1).staff);
        QVERIFY(formed.isActive);
        QCOMPARE(need(Journal(m_center->db()).entriesOf(QStringLiteral("commission"), before.id.bytes())).size(), size_t {1});
        QCOMPARE(need(Journal(m_center->db()).entriesOf(QStringLiteral("commission"), id.bytes())).size(), size_t {1});
    }

    void aSubstitutionUnderTheOldOrderIsRefused()
    {
        Commission commission = need(CommissionTable(m_center->db()).load(m_center->examCommission()));
        std::swap(commission.seats.at(0).staff, commission.seats.at(1).staff);
        QVERIFY(isRefusedWithoutTrace(
            m_center->db(), ErrorKind::AlreadyThere, [&] { return saveCommission(commission); }));
    }

    void oneOrderFormsOneCommission()
    {
        need(saveCommission(newCommission("21")));
        QVERIFY(isRefusedWithoutTrace(
            m_center->db(), ErrorKind::AlreadyThere, [&] { return saveCommission(newCommission("21")); }));
    }

    void refusesAnIncompleteCommission_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("R9.1 no chair") << 0 << ErrorKind::CommissionIncomplete;
        QTest::newRow("R9.1 one member") << 1 << ErrorKind::CommissionIncomplete;
        QTest::newRow("R9.1 no secretary") << 2 << ErrorKind::CommissionIncomplete;
        QTest::newRow("R9.1 two seats") << 3 << ErrorKind::CommissionIncomplete;
        QTest::newRow("R9.1 no order number") << 4 << ErrorKind::FieldEmpty;
        QTest::newRow("R9.1 no order date") << 5 << ErrorKind::ImpossibleDate;
        QTest::newRow("no Kazakh name") << 6 << ErrorKind::FieldEmpty;
        QTest::newRow("no Russian name") << 7 << ErrorKind::FieldEmpty;
        QTest::newRow("S1 nobody of the staff") << 8 << ErrorKind::NotFound;
    }

    void refusesAnIncompleteCommission()
    {
        QFETCH(int, change);
        QFETCH(ErrorKind, kind);
        Commission commission = newCommission("21");
        spoil(commission, change);
        QVERIFY(isRefusedWithoutTrace(m_center->db(), kind, [&] { return saveCommission(commission); }));
    }

    void nobodyWhoLeftSitsInAnActiveCommission()
    {
        StaffMember member = stored(Role::CommissionMember);
        member.isActive = false;
        need(saveStaff(member));
        Commission commission = newCommission("21");
        QVERIFY(isRefusedWithoutTrace(
            m_center->db(), ErrorKind::CommissionIncomplete, [&] { return saveCommission(commission); }));
        QCOMPARE(saveCommission(commission).error().arguments, QStringList(QStringLiteral("inactive")));
        Commission closing = need(CommissionTable(m_center->db()).load(m_center->examCommission()));
        closing.isActive = false;
        QVERIFY2(saveCommission(closing).isOk(), "closing one is allowed all the same");
    }

    void refusesAnUnknownCommission()
    {
        Commission commission = newCommission("21");
        commission.id = CommissionId::make(m_center->clock().now());
        QVERIFY(isRefusedWithoutTrace(m_center->db(), ErrorKind::NotFound, [&] { return saveCommission(commission); }));
    }

    void commissionsAreForHeadAndAdministrator()
    {
        for (const Role role : {Role::Registrar, Role::Secretary, Role::CommissionMember}) {
            QVERIFY(isRefusedWithoutTrace(m_center->db(), ErrorKind::RoleNotAllowed,
                [&] { return SaveCommission(m_center->as(role)).run(newCommission("21")); }));
        }
    }

    void aSubstitutionIsWholeOrNotAtAll()
    {
        Commission commission = need(CommissionTable(m_center->db()).load(m_center->examCommission()));
        std::swap(commission.seats.at(0).staff, commission.seats.at(1).staff);
        commission.orderNumber = QStringLiteral("23");
        QVERIFY(failEveryAccess(m_center->db(), [&] { return saveCommission(commission); }) > 5);
    }

private:
    Result<StaffId> saveStaff(const StaffMember& member)
    {
        return SaveStaffMember(m_center->as(Role::Administrator)).run(member);
    }

    Result<CommissionId> saveCommission(const Commission& commission)
    {
        return SaveCommission(m_center->as(Role::Head)).run(commission);
    }

    StaffMember stored(Role role)
    {
        return need(StaffTable(m_center->db()).load(m_center->staff(role)));
    }

    Commission newCommission(const char* order)
    {
        const auto& members = m_center->examMembers();
        return {CommissionId(), CommissionKind::Exam, both("Комиссия", "Комиссия"), QString::fromLatin1(order),
            QDate(2026, 10, 30),
            {{members.at(0), CommissionSeat::Chair}, {members.at(1), CommissionSeat::Member},
                {members.at(2), CommissionSeat::Member}, {m_center->staff(Role::Secretary), CommissionSeat::Secretary}},
            true};
    }

    void spoil(Commission& commission, int change)
    {
        if (change <= 2)
            commission.seats.erase(commission.seats.begin() + (change == 2 ? 3 : change));
        if (change == 3)
            commission.seats.at(3).staff = commission.seats.at(0).staff;
        if (change == 4)
            commission.orderNumber = QStringLiteral(" ");
        if (change == 5)
            commission.orderDate = QDate();
        if (change == 6)
            commission.name.kk.clear();
        if (change == 7)
            commission.name.ru.clear();
        if (change == 8)
            commission.seats.at(2).staff = StaffId::make(m_center->clock().now());
    }

    std::unique_ptr<TestCenter> m_center;
};

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
