// Protects who corrects a signed protocol (R17.2, S1): never one person alone, only somebody who sat in that session, and
// the head where a document is cancelled by it (L26.2).
#include "core/services/certificates/handovercertificate.h"
#include "core/services/corrections/correctprotocol.h"
#include "core/services/corrections/draftcorrection.h"
#include "core/storage/certificatetable.h"
#include "tests/support/sessionroad.h"
#include "tests/support/tabledump.h"
#include "tests/support/told.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

namespace {

const QString reason = QStringLiteral("Жауаптар саны қате көшірілген");

} // namespace

class TestCorrectionSigner final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_center = std::make_unique<TestCenter>();
        m_road = std::make_unique<SessionRoad>(*m_center);
        m_road->enrol();
        m_passing = m_center->contracted(0);
        m_old = m_road->signedProtocol({m_passing}, {});
    }

    void S1_whoDrewItUpDoesNotRecordItsSigning()
    {
        const auto draft = need(DraftCorrection(secretary()).run(m_old, theoryOf(11)));
        const auto before = dumpTables(m_center->db());
        QCOMPARE(told(signAs(secretary(), draft)), QStringLiteral("FourEyes correct-protocol"));
        QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())), QStringList());
        QCOMPARE(told(signAs(m_center->as(Role::CommissionMember), draft)), QStringLiteral("ok"));
    }

    void R9_1_whoDidNotSitThereDoesNotRecordIt()
    {
        const auto draft = need(DraftCorrection(secretary()).run(m_old, theoryOf(11)));
        Desk stranger = m_center->as(Role::CommissionMember);
        stranger.actor.id = m_center->staff(Role::AppealCommission);
        QCOMPARE(signAs(stranger, draft).error().kind, ErrorKind::NotSeated);
        stranger.actor.roles = Role::Head;
        QCOMPARE(signAs(stranger, draft).error().kind, ErrorKind::NotSeated);
    }

    /// L26.2: what cancels a document is the head's to record, whether the head sat there or not.
    void L26_2_theHeadDecidesWhereADocumentLives_data()
    {
        QTest::addColumn<bool>("isHandedOver");
        QTest::newRow("L26.2 prepared") << false;
        QTest::newRow("L26.2 issued") << true;
    }

    void L26_2_theHeadDecidesWhereADocumentLives()
    {
        QFETCH(bool, isHandedOver);
        const CertificateId id = m_road->printed(m_passing);
        if (isHandedOver)
            need(HandOverCertificate(m_center->as(Role::Registrar)).run(id, reason, reason));
        const auto draft = need(DraftCorrection(secretary()).run(m_old, theoryOf(21)));
        const auto before = dumpTables(m_center->db());
        const QString answer
            = QStringLiteral("RoleNotAllowed cancel-certificate,%1").arg(static_cast<int>(Role::Head));
        QCOMPARE(told(signAs(m_center->as(Role::CommissionMember), draft)), answer);
        QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())), QStringList());
        Desk other = m_center->as(Role::Head);
        other.actor.id = m_center->staff(Role::Administrator);
        QCOMPARE(need(signAs(other, draft)).cancelled, 1);
        QCOMPARE(need(CertificateTable(m_center->db()).load(id)).cancellation->by, other.actor.id);
    }

private:
    Desk& secretary() { return m_center->as(Role::Secretary); }

    Result<CorrectedProtocol> signAs(Desk& desk, const DraftedProtocol& draft)
    {
        return CorrectProtocol(desk).run(draft.id, draft.hash, m_center->today());
    }

    [[nodiscard]] ProtocolCorrection theoryOf(int correct) const
    {
        ProtocolCorrection correction;
        correction.reason = reason;
        correction.candidates = {{m_passing, {correct, 30, {}}, {}}};
        return correction;
    }

    std::unique_ptr<TestCenter> m_center;
    std::unique_ptr<SessionRoad> m_road;
    ApplicationId m_passing;
    ProtocolId m_old;
};

QTEST_GUILESS_MAIN(TestCorrectionSigner)
#include "tst_correctionsigner.moc"
