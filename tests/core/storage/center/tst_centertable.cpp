// Protects the rows of the center, its staff and its commissions: what was stored comes back whole, and a row that
// somebody damaged is named instead of believed.
#include "core/domain/values/generatednumbers.h"
#include "core/storage/centertable.h"
#include "core/storage/commissiontable.h"
#include "core/storage/settingtable.h"
#include "core/storage/stafftable.h"
#include "tests/core/storage/center/storagefixture.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

namespace {

const QDateTime noon = fromKazakhstan(QDate(2026, 11, 2), QTime(12, 0));

Center someCenter(const char* number)
{
    return {{kk("Тану орталығы"), kk("Центр признания")}, generatedBin(QDate(2021, 3, 1), 5),
        need(AccreditationNumber::parse(QString::fromLatin1(number))), QDate(2026, 1, 1), QDate(2028, 12, 31),
        {kk("Алматы"), kk("Алматы")}, QStringLiteral("+77272000000"), QStringLiteral("a@example.kz")};
}

StaffMember someone(const char* surname, Roles roles)
{
    return {StaffId::make(noon), need(PersonName::of(kk(surname), kk("Айгүл"), kk("Қайратқызы"))),
        {kk("Маман"), kk("Специалист")}, roles, true};
}

} // namespace

class TestCenterTable final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_db = emptyDatabase(); }

    void thereIsNoCenterAtFirst()
    {
        QVERIFY(!need(CenterTable(*m_db).find()));
        QCOMPARE(CenterTable(*m_db).load().error().kind, ErrorKind::NotFound);
    }

    void keepsTheOneCenter()
    {
        CenterTable table(*m_db);
        need(table.put(someCenter("0417")));
        need(table.put(someCenter("0418")));
        const Center read = need(table.load());
        const Center put = someCenter("0418");
        QCOMPARE(read.name, put.name);
        QCOMPARE(read.bin.toString(), put.bin.toString());
        QCOMPARE(read.number.toString(), QStringLiteral("0418"));
        QCOMPARE(read.accreditedFrom, put.accreditedFrom);
        QCOMPARE(read.accreditedUntil, put.accreditedUntil);
        QCOMPARE(read.address, put.address);
        QCOMPARE(read.phone, put.phone);
        QCOMPARE(read.email, put.email);
    }

    void namesADamagedColumn_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("column");
        QTest::newRow("I2 bin") << QStringLiteral("UPDATE center SET bin = '123456789012'") << QStringLiteral("bin");
        QTest::newRow("A2 number") << QStringLiteral("UPDATE center SET number = '04x7'") << QStringLiteral("number");
        QTest::newRow("L23.2 date") << QStringLiteral("UPDATE center SET accredited_from = '2026-13-01'")
                                    << QStringLiteral("accredited_from");
    }

    void namesADamagedColumn()
    {
        QFETCH(QString, sql);
        QFETCH(QString, column);
        need(CenterTable(*m_db).put(someCenter("0417")));
        need(m_db->execute(sql));
        const auto read = CenterTable(*m_db).find();
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::RowCorrupt);
        QCOMPARE(read.error().arguments.value(0), QStringLiteral("center"));
        QCOMPARE(read.error().arguments.value(2), column);
    }

    void keepsStaffInKazakhOrder()
    {
        StaffTable table(*m_db);
        for (const char* surname : {"Яковлев", "Әділов", "Қасым", "Абай", "Ким"})
            need(table.insert(someone(surname, Role::Registrar)));
        QStringList surnames;
        for (const StaffMember& member : need(table.all()))
            surnames.append(member.name.surname());
        QCOMPARE(surnames, QStringList({kk("Абай"), kk("Әділов"), kk("Ким"), kk("Қасым"), kk("Яковлев")}));
    }

    void changesStaff()
    {
        StaffTable table(*m_db);
        StaffMember member = someone("Абай", Role::Head | Role::Administrator);
        need(table.insert(member));
        QCOMPARE(need(table.countActive(Role::Head)), 1);
        QCOMPARE(need(table.countActive(Role::Registrar)), 0);
        member.roles = Role::Registrar;
        member.isActive = false;
        member.position.ru = kk("Бывший");
        need(table.update(member));
        const StaffMember read = need(table.load(member.id));
        QCOMPARE(read.name, member.name);
        QCOMPARE(read.position, member.position);
        QCOMPARE(read.roles, member.roles);
        QVERIFY(!read.isActive);
        QCOMPARE(need(table.countActive(Role::Registrar)), 0);
    }

    void refusesUnknownStaff()
    {
        const StaffMember nobody = someone("Абай", Role::Head);
        QVERIFY(!need(StaffTable(*m_db).find(nobody.id)));
        QCOMPARE(StaffTable(*m_db).load(nobody.id).error().kind, ErrorKind::NotFound);
        QCOMPARE(StaffTable(*m_db).update(nobody).error().kind, ErrorKind::NotFound);
    }

    void namesDamagedStaff()
    {
        need(StaffTable(*m_db).insert(someone("Абай", Role::Head)));
        need(m_db->execute(QStringLiteral("UPDATE staff SET surname = '', given_name = ''")));
        const auto read = StaffTable(*m_db).all();
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::RowCorrupt);
        QCOMPARE(read.error().arguments.value(2), QStringLiteral("surname"));
    }

    void keepsCommissionsWithSeatsInOrder()
    {
        const Commission put = insertCommission("7", QDate(2026, 2, 1));
        const Commission read = need(CommissionTable(*m_db).load(put.id));
        QCOMPARE(read.kind, CommissionKind::Exam);
        QCOMPARE(read.name, put.name);
        QCOMPARE(read.orderNumber, QStringLiteral("7"));
        QCOMPARE(read.orderDate, QDate(2026, 2, 1));
        QVERIFY(read.isActive);
        QCOMPARE(read.seats.size(), put.seats.size());
        for (size_t i = 0; i < put.seats.size(); ++i) {
            QCOMPARE(read.seats[i].staff, put.seats[i].staff);
            QCOMPARE(read.seats[i].seat, put.seats[i].seat);
        }
    }

    void listsActiveAndNewCommissionsFirst()
    {
        insertCommission("1", QDate(2024, 2, 1));
        Commission closed = insertCommission("2", QDate(2026, 2, 1));
        insertCommission("3", QDate(2025, 2, 1));
        closed.isActive = false;
        closed.name.ru = kk("Прежняя");
        need(CommissionTable(*m_db).update(closed));
        QStringList orders;
        for (const Commission& commission : need(CommissionTable(*m_db).all()))
            orders.append(commission.orderNumber);
        QCOMPARE(orders, QStringList({QStringLiteral("3"), QStringLiteral("1"), QStringLiteral("2")}));
        QCOMPARE(need(CommissionTable(*m_db).load(closed.id)).name.ru, kk("Прежняя"));
    }

    void findsACommissionByItsOrder()
    {
        const Commission put = insertCommission("5", QDate(2026, 2, 1));
        QCOMPARE(need(CommissionTable(*m_db).findByOrder(QStringLiteral("5"), QDate(2026, 2, 1))), std::optional(put.id));
        QVERIFY(!need(CommissionTable(*m_db).findByOrder(QStringLiteral("5"), QDate(2025, 2, 1))));
        QVERIFY(!need(CommissionTable(*m_db).findByOrder(QStringLiteral("6"), QDate(2026, 2, 1))));
    }

    void refusesAnUnknownCommission()
    {
        const CommissionId id = CommissionId::make(noon);
        QCOMPARE(CommissionTable(*m_db).load(id).error().kind, ErrorKind::NotFound);
        QCOMPARE(CommissionTable(*m_db).update({id, CommissionKind::Exam, {}, {}, {}, {}, true}).error().kind,
            ErrorKind::NotFound);
    }

    void keepsSettings()
    {
        SettingTable table(*m_db);
        QVERIFY(!need(table.find(QStringLiteral("letterhead"))));
        need(table.put(QStringLiteral("letterhead"), QStringLiteral("a")));
        need(table.put(QStringLiteral("letterhead"), kk("ә")));
        QCOMPARE(need(table.find(QStringLiteral("letterhead"))), std::optional(kk("ә")));
        need(table.remove(QStringLiteral("letterhead")));
        need(table.remove(QStringLiteral("letterhead")));
        QVERIFY(!need(table.find(QStringLiteral("letterhead"))));
    }

private:
    Commission insertCommission(const char* order, QDate date)
    {
        Commission commission {CommissionId::make(noon), CommissionKind::Exam, {kk("Комиссия"), kk("Комиссия")},
            QString::fromLatin1(order), date, {}, true};
        for (const CommissionSeat seat : {CommissionSeat::Secretary, CommissionSeat::Member, CommissionSeat::Chair}) {
            const StaffMember member = someone("Абай", Role::CommissionMember);
            need(StaffTable(*m_db).insert(member));
            commission.seats.push_back({member.id, seat});
        }
        need(CommissionTable(*m_db).insert(commission));
        return commission;
    }

    std::unique_ptr<Connection> m_db;
};

QTEST_GUILESS_MAIN(TestCenterTable)
#include "tst_centertable.moc"
