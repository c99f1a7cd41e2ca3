// Protects the second pair of eyes (S1): whoever checked the package does not sign its refusal, and whoever drew up the
// protocol does not sign it, whoever recorded its signature does not make the documents, while the center has somebody else; a center of one works.
#include "core/security/journal.h"
#include "core/services/accounts/saveaccount.h"
#include "core/services/applications/checkpackage.h"
#include "core/services/applications/refuseapplication.h"
#include "core/services/center/savestaffmember.h"
#include "core/services/queries/overviewquery.h"
#include "core/storage/protocoltable.h"
#include "core/storage/stafftable.h"
#include "tests/support/sessionroad.h"
#include "tests/support/tabledump.h"
#include "tests/support/told.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

namespace {

/// The desk of one person who has these roles besides their own.
Desk deskWith(TestCenter& center, Role role, Roles more)
{
    StaffMember member = need(StaffTable(center.db()).load(center.staff(role)));
    member.roles |= more;
    need(StaffTable(center.db()).update(member));
    Desk desk = center.as(role);
    desk.actor.roles = member.roles;
    return desk;
}

void openAccount(TestCenter& center, Role role, const char* login)
{
    need(SaveAccount(center.as(Role::Administrator), PasswordCost::least())
             .run({center.staff(role), QString::fromLatin1(login), QStringLiteral("төрт ат жайлауда")}));
}

QString signedBy(TestCenter& center, Role role, const DraftedProtocol& draft)
{
    return told(SignProtocol(center.as(role)).run(draft.id, draft.hash, center.today()));
}

/// Everybody but this one has left.
void leaveAlone(TestCenter& center, Role role)
{
    for (StaffMember member : need(StaffTable(center.db()).all())) {
        member.isActive = member.id == center.staff(role);
        need(StaffTable(center.db()).update(member));
    }
}

QString refused(Desk& desk, const ApplicationId& id)
{
    return told(RefuseApplication(desk).run(id, {QStringLiteral("incomplete-package")}, QStringLiteral("Диплом жоқ")));
}

void findIncomplete(Desk& desk, const ApplicationId& id)
{
    need(CheckPackage(desk).run(id, {false, {}, {DocumentGroup::Education}, {}}));
}

/// Whether the newest entry of the journal says that one person did both.
bool isOfOnePerson(TestCenter& center)
{
    const JournalEntry entry = need(Journal(center.db()).latest(1)).front();
    if (entry.note.action != codeOf(Action::SignProtocol))
        qFatal("another entry");
    const Cbor facts = need(tanu::decodeCbor(entry.note.content));
    return facts.find(QLatin1String("onePerson")) != nullptr;
}

/// As the head reads it.
int countedInOverview(TestCenter& center)
{
    return need(OverviewQuery(center.db(), center.clock()).load(Period::monthOf(center.today()))).eventCount(QStringLiteral("one-person"));
}

} // namespace

class TestSecondPerson final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoCheckedDoesNotRefuse()
    {
        TestCenter center;
        const ApplicationId id = center.registered();
        Desk head = deskWith(center, Role::Head, Role::Registrar);
        findIncomplete(head, id);
        const auto before = dumpTables(center.db());
        QCOMPARE(refused(head, id), QStringLiteral("FourEyes refuse-application"));
        QCOMPARE(tablesThatDiffer(before, dumpTables(center.db())), QStringList());
        // The registrar looks again, and the head signs what the registrar found.
        findIncomplete(center.as(Role::Registrar), id);
        QCOMPARE(refused(head, id), QStringLiteral("ok"));
    }

    void anotherHeadMayRefuse()
    {
        TestCenter center;
        const ApplicationId id = center.registered();
        Desk head = deskWith(center, Role::Head, Role::Registrar);
        Desk second = deskWith(center, Role::Secretary, Role::Head);
        findIncomplete(head, id);
        QCOMPARE(refused(second, id), QStringLiteral("ok"));
    }

    void aCenterOfOneRefuses()
    {
        TestCenter center;
        const ApplicationId id = center.registered();
        Desk head = deskWith(center, Role::Head, Role::Registrar);
        findIncomplete(head, id);
        leaveAlone(center, Role::Head);
        QCOMPARE(refused(head, id), QStringLiteral("ok"));
    }

    void whoDrewUpTheProtocolDoesNotSignIt()
    {
        TestCenter center;
        SessionRoad road(center);
        openAccount(center, Role::Secretary, "secretary");
        openAccount(center, Role::CommissionMember, "member");
        const DraftedProtocol draft = road.drafted({center.contracted()}, {});
        const auto before = dumpTables(center.db());
        QCOMPARE(signedBy(center, Role::Secretary, draft), QStringLiteral("FourEyes sign-protocol"));
        QCOMPARE(tablesThatDiffer(before, dumpTables(center.db())), QStringList());
        QCOMPARE(signedBy(center, Role::CommissionMember, draft), QStringLiteral("ok"));
        QVERIFY(!isOfOnePerson(center));
        QCOMPARE(countedInOverview(center), 0);
    }

    /// At a venue the secretary may be the only one of the commission who can sign in.
    void theOnlyOneWithAnAccountSigns()
    {
        TestCenter center;
        SessionRoad road(center);
        openAccount(center, Role::Secretary, "secretary");
        openAccount(center, Role::Registrar, "registrar");
        const DraftedProtocol draft = road.drafted({center.contracted()}, {});
        QCOMPARE(signedBy(center, Role::Secretary, draft), QStringLiteral("ok"));
        QVERIFY2(isOfOnePerson(center), "the journal says that one person did both");
        QCOMPARE(countedInOverview(center), 1);
    }

    void whoSignedTheProtocolMakesNoDocument()
    {
        TestCenter center;
        SessionRoad road(center);
        road.enrol();
        const ApplicationId one = center.contracted();
        road.signedProtocol({one}, {});
        Desk secretary = deskWith(center, Role::Secretary, Role::Registrar);
        const auto before = dumpTables(center.db());
        QCOMPARE(told(PrepareCertificates(secretary).run({one}).front().result), QStringLiteral("FourEyes prepare-certificate"));
        QCOMPARE(tablesThatDiffer(before, dumpTables(center.db())), QStringList());
        QCOMPARE(told(PrepareCertificates(center.as(Role::Registrar)).run({one}).front().result), QStringLiteral("ok"));
    }

    void aCenterOfOneMakesDocuments()
    {
        TestCenter center;
        SessionRoad road(center);
        road.enrol();
        const ApplicationId one = center.contracted();
        road.signedProtocol({one}, {});
        Desk secretary = deskWith(center, Role::Secretary, Role::Registrar | Role::Head);
        leaveAlone(center, Role::Secretary);
        QCOMPARE(told(PrepareCertificates(secretary).run({one}).front().result), QStringLiteral("ok"));
    }

    /// Protocols signed before it was kept who recorded it hold nobody up.
    void olderProtocolsHoldNobodyUp()
    {
        TestCenter center;
        SessionRoad road(center);
        road.enrol();
        const ApplicationId one = center.contracted();
        const ProtocolId protocol = road.signedProtocol({one}, {});
        QCOMPARE(*need(ProtocolTable(center.db()).load(protocol)).signedBy, center.staff(Role::Secretary));
        need(center.db().execute(QStringLiteral("DROP TRIGGER protocol_frozen")));
        need(center.db().execute(QStringLiteral("UPDATE protocol SET signed_by = NULL")));
        Desk secretary = deskWith(center, Role::Secretary, Role::Registrar);
        QCOMPARE(told(PrepareCertificates(secretary).run({one}).front().result), QStringLiteral("ok"));
    }
};

QTEST_GUILESS_MAIN(TestSecondPerson)
#include "tst_secondperson.moc"
