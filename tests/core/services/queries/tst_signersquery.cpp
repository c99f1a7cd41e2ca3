// Protects what a screen says before it asks for a password (S1, R5.2, R17.2, R18.1): whoever may not sign is told why, and
// who of those with an account can; the answer is that of the service itself.
#include "core/services/accounts/saveaccount.h"
#include "core/services/applications/checkpackage.h"
#include "core/services/applications/refuseapplication.h"
#include "core/services/corrections/draftcorrection.h"
#include "core/services/queries/signersquery.h"
#include "core/storage/stafftable.h"
#include "tests/support/sessionroad.h"
#include "tests/support/told.h"

#include <QtTest/QtTest>

#include <set>

using namespace tanu;
using namespace tanu::test;

namespace {

const QString reason = QStringLiteral("Жауаптар саны қате көшірілген");

} // namespace

class TestSignersQuery final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_center = std::make_unique<TestCenter>();
        m_road = std::make_unique<SessionRoad>(*m_center);
        m_road->enrol();
    }

    void R17_2_whoDrewUpTheProtocolIsToldWhoCanSign()
    {
        open(Role::Secretary);
        open(Role::CommissionMember);
        open(Role::Registrar);
        const DraftedProtocol draft = m_road->drafted({m_center->contracted()}, {});
        const SigningRight right = ofProtocol(draft.id, actor(Role::Secretary));
        QVERIFY(!right.isOpen());
        QCOMPARE(idsOf(right), std::vector<StaffId> {m_center->staff(Role::CommissionMember)});
        const auto refused = SignProtocol(m_center->as(Role::Secretary)).run(draft.id, draft.hash, m_center->today());
        QCOMPARE(*right.refusal, refused.error());
        QVERIFY(ofProtocol(draft.id, actor(Role::CommissionMember)).isOpen());
    }

    /// At a venue the secretary may be the only one with an account.
    void R17_2_theOnlyOneWithAnAccountMaySign()
    {
        open(Role::Secretary);
        const DraftedProtocol draft = m_road->drafted({m_center->contracted()}, {});
        QVERIFY(ofProtocol(draft.id, actor(Role::Secretary)).isOpen());
    }

    void R9_1_whoDoesNotSitThereIsToldWhoDoes()
    {
        open(Role::CommissionMember);
        const DraftedProtocol draft = m_road->drafted({m_center->contracted()}, {});
        Actor stranger = actor(Role::CommissionMember);
        stranger.id = m_center->staff(Role::AppealCommission);
        const SigningRight right = ofProtocol(draft.id, stranger);
        QCOMPARE(right.refusal->kind, ErrorKind::NotSeated);
        QCOMPARE(idsOf(right), std::vector<StaffId> {m_center->staff(Role::CommissionMember)});
    }

    void R17_2_aSignedProtocolAsksNobody()
    {
        const ProtocolId id = m_road->signedProtocol({m_center->contracted()}, {});
        QVERIFY(ofProtocol(id, actor(Role::Registrar)).isOpen());
    }

    void R17_2_whoDrewUpTheCorrectionIsToldWhoCanSign()
    {
        const DraftedProtocol draft = correction(11);
        open(Role::CommissionMember);
        const SigningRight right = ofProtocol(draft.id, actor(Role::Secretary));
        QCOMPARE(right.refusal->kind, ErrorKind::FourEyes);
        QCOMPARE(idsOf(right), std::vector<StaffId> {m_center->staff(Role::CommissionMember)});
        QVERIFY(ofProtocol(draft.id, actor(Role::CommissionMember)).isOpen());
    }

    /// A correction that cancels a document is the head's alone.
    void L26_2_whereADocumentLivesTheHeadIsNamed()
    {
        const DraftedProtocol draft = correction(21, true);
        open(Role::Head);
        open(Role::CommissionMember);
        const SigningRight right = ofProtocol(draft.id, actor(Role::CommissionMember));
        QCOMPARE(right.refusal->kind, ErrorKind::RoleNotAllowed);
        QCOMPARE(idsOf(right), std::vector<StaffId> {m_center->staff(Role::Head)});
        QVERIFY(ofProtocol(draft.id, actor(Role::Head)).isOpen());
    }

    void R18_1_whoRecordedTheSignatureMakesNoDocument()
    {
        open(Role::Registrar);
        open(Role::Secretary);
        const ApplicationId id = m_center->contracted();
        m_road->signedProtocol({id}, {});
        const Actor both = withRole(Role::Secretary, Role::Registrar);
        const SigningRight right = need(SignersQuery(m_center->db()).ofDocument(id, both));
        QCOMPARE(right.refusal->kind, ErrorKind::FourEyes);
        QCOMPARE(idsOf(right), std::vector<StaffId> {m_center->staff(Role::Registrar)});
        QVERIFY(need(SignersQuery(m_center->db()).ofDocument(id, actor(Role::Registrar))).isOpen());
    }

    /// Who only lacks an account is told apart from those who may not: to them the administrator can open one.
    void R18_1_whereNobodyCanWhatHelpsIsTold()
    {
        const ApplicationId id = m_center->contracted();
        m_road->signedProtocol({id}, {});
        const Actor both = withRole(Role::Secretary, Role::Registrar);
        const SigningRight right = need(SignersQuery(m_center->db()).ofDocument(id, both));
        QVERIFY(idsOf(right).empty());
        QCOMPARE(idsOf(right.withoutAccount), (std::set<StaffId> {m_center->staff(Role::Registrar), m_center->staff(Role::Head)}));
        QCOMPARE(right.roles, rolesFor(Action::PrepareCertificate));
        open(Role::Registrar);
        const SigningRight then = need(SignersQuery(m_center->db()).ofDocument(id, both));
        QCOMPARE(idsOf(then), std::vector<StaffId> {m_center->staff(Role::Registrar)});
        QCOMPARE(idsOf(then.withoutAccount), std::set<StaffId> {m_center->staff(Role::Head)});
    }

    /// R18.1: each of many is asked about; the people are those for the first that is refused.
    void R18_1_ofManyEachIsAskedAbout()
    {
        const ApplicationId first = m_center->contracted(0);
        m_road->signedProtocol({first}, {});
        const ApplicationId second = m_center->contracted(1);
        const DraftedProtocol draft = m_road->drafted({second}, {});
        need(SignProtocol(m_center->as(Role::CommissionMember)).run(draft.id, draft.hash, m_center->today()));
        const ApplicationId third = m_center->contracted(2); // without a protocol
        open(Role::Registrar);
        const Actor both = withRole(Role::Secretary, Role::Registrar);
        const DocumentsRight rights = need(SignersQuery(m_center->db()).ofDocuments({second, first, third}, both));
        QCOMPARE(rights.open, (std::vector<ApplicationId> {second, third}));
        QCOMPARE(rights.refused, std::vector<ApplicationId> {first});
        QCOMPARE(rights.ofFirst.refusal->kind, ErrorKind::FourEyes);
        QCOMPARE(idsOf(rights.ofFirst), std::vector<StaffId> {m_center->staff(Role::Registrar)});
        const DocumentsRight all = need(SignersQuery(m_center->db()).ofDocuments({second, first}, actor(Role::Registrar)));
        QVERIFY(all.refused.empty());
        QVERIFY(all.ofFirst.isOpen());
    }

    /// A role alone gives no seat in a session that was held.
    void R17_2_forAProtocolNoRoleHelps()
    {
        open(Role::Secretary);
        open(Role::CommissionMember);
        const DraftedProtocol draft = m_road->drafted({m_center->contracted()}, {});
        QCOMPARE(ofProtocol(draft.id, actor(Role::Secretary)).roles, Roles());
    }

    void R18_1_withoutAProtocolNobodyIsRefused()
    {
        QVERIFY(need(SignersQuery(m_center->db()).ofDocument(m_center->contracted(), actor(Role::Registrar))).isOpen());
    }

    void R5_2_whoCheckedThePackageIsToldWhoCanRefuse()
    {
        open(Role::Head);
        open(Role::Administrator);
        const ApplicationId id = m_center->registered();
        const Actor head = withRole(Role::Head, Role::Registrar);
        const Actor second = withRole(Role::Administrator, Role::Head);
        Desk desk = m_center->as(Role::Head);
        desk.actor = head;
        need(CheckPackage(desk).run(id, {false, {}, {DocumentGroup::Education}, {}}));
        const SigningRight right = need(SignersQuery(m_center->db()).ofRefusal(id, head));
        QCOMPARE(right.refusal->kind, ErrorKind::FourEyes);
        QCOMPARE(idsOf(right), std::vector<StaffId> {second.id});
        QCOMPARE(told(RefuseApplication(desk).run(id, {QStringLiteral("incomplete-package")}, reason)),
            QStringLiteral("FourEyes refuse-application"));
        QVERIFY(need(SignersQuery(m_center->db()).ofRefusal(id, second)).isOpen());
    }

private:
    [[nodiscard]] Actor actor(Role role) { return m_center->as(role).actor; }
    void open(Role role)
    {
        const QString login = QStringLiteral("person%1").arg(static_cast<int>(role));
        need(SaveAccount(m_center->as(Role::Administrator), PasswordCost::least())
                 .run({m_center->staff(role), login, QStringLiteral("төрт ат жайлауда")}));
    }
    /// This one with another role besides their own.
    Actor withRole(Role role, Role more)
    {
        StaffMember member = need(StaffTable(m_center->db()).load(m_center->staff(role)));
        member.roles |= more;
        need(StaffTable(m_center->db()).update(member));
        Actor one = actor(role);
        one.roles = member.roles;
        return one;
    }
    SigningRight ofProtocol(const ProtocolId& id, const Actor& signer)
    {
        return need(SignersQuery(m_center->db()).ofProtocol(id, signer));
    }
    DraftedProtocol correction(int correct, bool withDocument = false)
    {
        const ApplicationId id = m_center->contracted();
        const ProtocolId old = m_road->signedProtocol({id}, {});
        if (withDocument)
            (void)m_road->printed(id);
        ProtocolCorrection correction;
        correction.reason = reason;
        correction.candidates = {{id, {correct, 30, {}}, {}}};
        return need(DraftCorrection(m_center->as(Role::Secretary)).run(old, correction));
    }
    [[nodiscard]] static std::vector<StaffId> idsOf(const SigningRight& right)
    {
        std::vector<StaffId> ids;
        for (const StaffMember& one : right.others)
            ids.push_back(one.id);
        return ids;
    }

    [[nodiscard]] static std::set<StaffId> idsOf(const std::vector<StaffMember>& members)
    {
        std::set<StaffId> ids;
        for (const StaffMember& one : members)
            ids.insert(one.id);
        return ids;
    }

    std::unique_ptr<TestCenter> m_center;
    std::unique_ptr<SessionRoad> m_road;
};

QTEST_GUILESS_MAIN(TestSignersQuery)
#include "tst_signersquery.moc"
