// Protects accounts from trying passwords one after another (S1), and people from being locked out by a clock that was
// wrong; and protects the second pair of eyes without stopping a center of one person.
#include "core/domain/foureyes.h"
#include "core/domain/rules/signinpauses.h"

#include <QtTest/QTest>

using namespace tanu;

namespace {

const QDateTime now(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);

StaffMember person(const StaffId& id, Roles roles, bool isActive = true)
{
    return {id, *PersonName::of(QStringLiteral("Ахметов"), QStringLiteral("Әлихан")), {}, roles, isActive};
}

} // namespace

class TestSignInRules final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pausesGrow_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("seconds");
        const std::vector<std::pair<int, int>> rows {{0, 0}, {1, 0}, {4, 0}, {5, 30}, {6, 60}, {7, 120}, {8, 240}, {9, 480},
            {10, 900}, {11, 900}, {1000000, 900}};
        for (const auto& [failures, seconds] : rows)
            QTest::addRow("S1 wrong %d times", failures) << failures << seconds;
    }

    void pausesGrow()
    {
        QFETCH(int, failures);
        QTEST(pauseAfter(failures), "seconds");
    }

    void pauseEnds()
    {
        QVERIFY(!isPaused(std::nullopt, now));
        QVERIFY(isPaused(now.addSecs(1), now));
        QVERIFY(isPaused(now.addSecs(900), now));
        QVERIFY(!isPaused(now, now));
        QVERIFY(!isPaused(now.addSecs(-1), now));
    }

    /// A pause that was set while the clock stood ten years ahead.
    void aWrongClockLocksNobodyOut()
    {
        QVERIFY(!isPaused(now.addYears(10), now));
        QVERIFY(!isPaused(now.addSecs(901), now));
    }

    void fourEyes_data()
    {
        QTest::addColumn<bool>("isSamePerson");
        QTest::addColumn<int>("otherRoles");
        QTest::addColumn<bool>("isOtherActive");
        QTest::addColumn<bool>("isAllowed");
        const auto row = [](const char* name, bool same, Roles other, bool active, bool allowed) {
            QTest::newRow(name) << same << other.toInt() << active << allowed;
        };
        row("S1 two persons", false, Role::Registrar, true, true);
        row("S1 one person, another could prepare", true, Role::Registrar, true, false);
        row("S1 one person, another could sign", true, Role::Head, true, false);
        row("S1 one person, nobody else may either", true, Role::Secretary | Role::CommissionMember, true, true);
        row("S1 one person, the other one has left", true, Role::Registrar | Role::Head, false, true);
    }

    void fourEyes()
    {
        QFETCH(bool, isSamePerson);
        QFETCH(int, otherRoles);
        QFETCH(bool, isOtherActive);
        QFETCH(bool, isAllowed);
        const StaffId head = StaffId::make(now);
        const StaffId other = StaffId::make(now);
        const std::vector<StaffMember> staff {person(head, Role::Head | Role::Registrar),
            person(other, Roles::fromInt(otherRoles), isOtherActive)};
        const auto checked = checkFourEyes(
            Action::CheckPackage, isSamePerson ? head : other, Action::RefuseApplication, head, staff);
        QCOMPARE(checked.isOk(), isAllowed);
        if (!isAllowed)
            QCOMPARE(checked.error(), (Error {ErrorKind::FourEyes, {QStringLiteral("refuse-application")}, {}}));
    }

    /// R17.2, R18.1: `able` can sign in, `others` cannot; the first of all is the one who would have to sign.
    void whoLeavesNobodyToMakeTheDocument_data()
    {
        QTest::addColumn<std::vector<Roles>>("able");
        QTest::addColumn<std::vector<Roles>>("others");
        QTest::addColumn<bool>("isHeldUp");
        const Roles all = Role::Administrator | Role::Head | Role::Registrar | Role::CommissionMember;
        using Some = std::vector<Roles>;
        QTest::newRow("S1 the only signer is the only maker") << Some {all, Role::Secretary} << Some {} << true;
        QTest::newRow("S1 the secretary makes documents") << Some {all, Role::Secretary | Role::Registrar} << Some {} << false;
        QTest::newRow("S1 another registrar") << Some {all, Role::Secretary, Role::Registrar} << Some {} << false;
        QTest::newRow("S1 another registrar who cannot sign in") << Some {all, Role::Secretary} << Some {Role::Registrar} << true;
        QTest::newRow("S1 another member signs") << Some {all, Role::Secretary, Role::CommissionMember} << Some {} << false;
        QTest::newRow("S1 the secretary signs alone") << Some {Role::Head | Role::Registrar, Role::Secretary} << Some {} << false;
        QTest::newRow("S1 one who is everything") << Some {all | Role::Secretary} << Some {} << false;
        QTest::newRow("S1 one who is everything, others cannot sign in")
            << Some {all | Role::Secretary} << Some {Role::Registrar} << true;
        QTest::newRow("S1 nobody draws up") << Some {all} << Some {Role::Secretary} << false;
        QTest::newRow("S1 nobody makes") << Some {Role::CommissionMember, Role::Secretary} << Some {Role::Head} << false;
    }
    void whoLeavesNobodyToMakeTheDocument()
    {
        QFETCH(std::vector<Roles>, able);
        QFETCH(std::vector<Roles>, others);
        QFETCH(bool, isHeldUp);
        std::vector<StaffMember> signingIn;
        for (const Roles roles : able)
            signingIn.push_back(person(StaffId::make(now), roles));
        std::vector<StaffMember> staff = signingIn;
        for (const Roles roles : others)
            staff.push_back(person(StaffId::make(now), roles));
        const auto found = signerWhoLeavesNobody(signingIn, staff);
        QCOMPARE(found.has_value(), isHeldUp);
        if (isHeldUp)
            QCOMPARE(*found, signingIn.front().id);
    }

    void S1_theRolesThatOneCaseCannotDoWithout()
    {
        const Roles three = Role::Registrar | Role::Secretary | Role::Head;
        QCOMPARE(rolesLackingForOneCase({}), three);
        QCOMPARE(rolesLackingForOneCase({person(StaffId::make(now), Role::Administrator | Role::Head),
                     person(StaffId::make(now), Role::CommissionMember)}),
            Role::Registrar | Role::Secretary);
        QCOMPARE(rolesLackingForOneCase({person(StaffId::make(now), three)}), Roles());
    }

    void aCenterOfOnePersonWorks()
    {
        const StaffId only = StaffId::make(now);
        QVERIFY(checkFourEyes(Action::CheckPackage, only, Action::RefuseApplication, only, {person(only, Roles::fromInt(63))}));
    }
};

QTEST_GUILESS_MAIN(TestSignInRules)
#include "tst_signinrules.moc"
