// Protects the day of the exam (S1): who of a commission cannot sign in is told while there is time to open an account.
#include "core/services/accounts/saveaccount.h"
#include "core/services/queries/seataccounts.h"
#include "core/services/queries/sessionquery.h"
#include "tests/support/sessionroad.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

namespace {

struct Planned {
    TestCenter center;
    SessionRoad road {center};
    SessionId session = road.planned();

    void open(const StaffId& staff, const char* login, bool isActive = true)
    {
        need(SaveAccount(center.as(Role::Administrator), PasswordCost::least())
                 .run({staff, QString::fromLatin1(login), QStringLiteral("алғашқы тау жолы"), isActive}));
    }
    void openAdministrator() { open(center.staff(Role::Administrator), "erlan"); }
    [[nodiscard]] std::vector<StaffId> told()
    {
        std::vector<StaffId> staff;
        for (const SessionMember& one : need(SessionQuery(center.db(), center.clock()).load(session)).withoutAccount)
            staff.push_back(one.staff);
        return staff;
    }
    [[nodiscard]] std::vector<StaffId> everybody()
    {
        std::vector<StaffId> staff = center.examMembers();
        staff.push_back(center.staff(Role::Secretary));
        return staff;
    }
};

} // namespace

class TestSeatAccounts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void S1_nobodyIsNamedWhereThereAreNoAccounts()
    {
        Planned planned;
        QVERIFY(planned.told().empty());
    }

    void S1_everybodyWithoutAnAccountIsNamedTheChairFirst()
    {
        Planned planned;
        planned.openAdministrator();
        QCOMPARE(planned.told(), planned.everybody());
        planned.open(planned.center.staff(Role::Secretary), "aigul");
        QCOMPARE(planned.told(), planned.center.examMembers());
    }

    void S1_aClosedAccountIsNone()
    {
        Planned planned;
        planned.openAdministrator();
        for (size_t i = 0; i < planned.everybody().size(); ++i)
            planned.open(planned.everybody().at(i), qPrintable(QStringLiteral("seat%1").arg(i)), i != 2);
        QCOMPARE(planned.told(), std::vector {planned.everybody().at(2)});
    }

    void S1_aCommissionIsLookedAtBeforeItsFirstSession()
    {
        Planned planned;
        planned.openAdministrator();
        planned.open(planned.center.examMembers().front(), "chair");
        const auto without
            = need(SeatAccountsQuery(planned.center.db()).withoutAccount(planned.center.examCommission()));
        QCOMPARE(without.size(), planned.everybody().size() - 1);
        QCOMPARE(without.back().staff, planned.center.staff(Role::Secretary));
        QCOMPARE(without.back().seat, CommissionSeat::Secretary);
        QVERIFY(!SeatAccountsQuery(planned.center.db()).withoutAccount(CommissionId::make(planned.center.clock().now())));
    }
};

QTEST_GUILESS_MAIN(TestSeatAccounts)
#include "tst_seataccounts.moc"
