// Protects the head's closing of a case: only on a ground that is true, nothing left open behind it but what the platform
// must still learn (R18.2), and a voucher that was not used may be used again (L29.1).

#include "core/services/cases/closecase.h"
#include "core/storage/closuretable.h"
#include "core/storage/obligationtable.h"
#include "core/storage/professiontable.h"
#include "core/storage/sessioncandidatetable.h"
#include "tests/support/beforeroad.h"
#include "tests/support/faulttest.h"
#include "tests/support/told.h"

using namespace tanu;
using namespace tanu::test;

namespace {

const QString why = QStringLiteral("Кандидаттың 03.11.2026 өтініші");

} // namespace

class TestCloseCase final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_center = std::make_unique<TestCenter>();
        m_road = std::make_unique<BeforeRoad>(*m_center);
    }

    void closesFromEveryState_data()
    {
        QTest::addColumn<int>("steps");
        QTest::newRow("R6 contracted") << 0;
        QTest::newRow("R6 scheduled") << 1;
        QTest::newRow("R6.1 notified") << 2;
        QTest::newRow("R7 waiting for the sheet") << 3;
    }

    void closesFromEveryState()
    {
        QFETCH(int, steps);
        const ApplicationId id = m_road->contracted();
        if (steps == 1)
            m_road->scheduledOn(m_road->firstDay(), {id});
        if (steps == 2)
            m_road->notifiedOn(m_road->firstDay(), {id});
        if (steps == 3)
            m_road->reported(id);
        const qint64 entries = journalLength(m_center->db());
        QCOMPARE(told(run(id, ClosureGround::WithdrawnByCandidate)), QStringLiteral("ok"));
        QCOMPARE(m_center->stateOf(id), CaseState::Closed);
        QVERIFY(!need(SessionCandidateTable(m_center->db()).find(id)));
        for (const ObligationRow& term : need(ObligationTable(m_center->db()).ofApplication(id)))
            QVERIFY(term.metAt);
        const auto closure = need(ClosureTable(m_center->db()).find(id));
        QCOMPARE(closure->ground, ClosureGround::WithdrawnByCandidate);
        QCOMPARE(closure->explanation, why);
        QCOMPARE(closure->closedOn, m_center->today());
        QCOMPARE(closure->closedBy, m_center->staff(Role::Head));
        QVERIFY(journalLength(m_center->db()) > entries);
    }

    void R18_2_whatPassedMustStillReachThePlatform()
    {
        const ApplicationId id = m_center->contracted();
        SessionRoad(*m_center).signedProtocol({id}, {});
        QCOMPARE(told(run(id, ClosureGround::Other)), QStringLiteral("ok"));
        ObligationTable terms(m_center->db());
        QVERIFY(need(terms.find(id, Obligation::IssueDocument))->metAt);
        QVERIFY(!need(terms.find(id, Obligation::EnterIntoPlatform))->metAt);
        QVERIFY(need(SessionCandidateTable(m_center->db()).find(id)));
    }

    void refusesAGroundThatIsNotTrue_data()
    {
        QTest::addColumn<bool>("withdrawn");
        QTest::addColumn<bool>("voucher");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("ground");
        QTest::addColumn<QString>("answer");
        const QDate day(2026, 11, 10);
        const QString untrue = QStringLiteral("FieldMalformed ground,");
        const QString gone = QStringLiteral("profession-withdrawn");
        const QString over = QStringLiteral("voucher-void");
        QTest::newRow("L15.1 in the register") << false << false << day << gone << untrue + gone;
        QTest::newRow("L15.1 withdrawn tomorrow") << true << false << day.addDays(-1) << gone << untrue + gone;
        QTest::newRow("L15.1 withdrawn today") << true << false << day << gone << QStringLiteral("ok");
        QTest::newRow("L29.3 no voucher") << false << false << day << over << untrue + over;
        QTest::newRow("L29.3 its last day") << false << true << day << over << untrue + over;
        QTest::newRow("L29.3 the day after") << false << true << day.addDays(1) << over << QStringLiteral("ok");
        QTest::newRow("R6 the candidate withdraws")
            << false << false << day << QStringLiteral("withdrawn-by-candidate") << QStringLiteral("ok");
    }

    void refusesAGroundThatIsNotTrue()
    {
        QFETCH(bool, withdrawn);
        QFETCH(bool, voucher);
        QFETCH(QDate, today);
        QFETCH(QString, ground);
        QFETCH(QString, answer);
        const QDate day(2026, 11, 10);
        const ApplicationId id = m_road->contracted(voucher ? m_road->voucherFields(day) : m_road->fields());
        if (withdrawn)
            withdrawOn(day);
        m_center->clock().set(fromKazakhstan(today, QTime(9, 0)));
        const auto before = dumpTables(m_center->db());
        QCOMPARE(told(run(id, need(parseClosureGround(ground)))), answer);
        if (answer != QLatin1String("ok"))
            QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())), QStringList());
    }

    void needsWordsAndAnOpenCase()
    {
        const ApplicationId id = m_road->contracted();
        QCOMPARE(told(CloseCase(m_center->as(Role::Head)).run(id, ClosureGround::Other, QStringLiteral(" "))),
            QStringLiteral("FieldEmpty explanation"));
        m_road->started({id});
        QCOMPARE(told(run(id, ClosureGround::Other)), QStringLiteral("ActionNotAllowed close-case,in-session"));
    }

    void L29_1_theVoucherOfACaseClosedBeforeMayBeUsedAgain()
    {
        const ApplicationFields fields = m_road->voucherFields(QDate(2026, 12, 1));
        const ApplicationId id = m_road->contracted(fields);
        QCOMPARE(RegisterApplication(m_center->as(Role::Registrar)).run(m_road->voucherFields(QDate(2026, 12, 1)))
                     .error().kind, ErrorKind::SamePersonOpenCase);
        need(run(id, ClosureGround::WithdrawnByCandidate));
        QVERIFY(RegisterApplication(m_center->as(Role::Registrar)).run(fields));
    }

    void L29_1_theVoucherOfAPassedCaseIsUsed()
    {
        const ApplicationFields fields = m_road->voucherFields(QDate(2026, 12, 1));
        const ApplicationId id = m_road->contracted(fields);
        SessionRoad(*m_center).signedProtocol({id}, {});
        need(run(id, ClosureGround::Other));
        const auto again = RegisterApplication(m_center->as(Role::Registrar)).run(fields);
        QCOMPARE(told(again), QStringLiteral("VoucherUnusable used"));
    }

    void S1_onlyTheHead()
    {
        const ApplicationId id = m_road->contracted();
        for (Desk* desk : {&m_center->as(Role::Registrar), &m_center->as(Role::Secretary), &m_center->asNobody()})
            QCOMPARE(CloseCase(*desk).run(id, ClosureGround::Other, why).error().kind, ErrorKind::RoleNotAllowed);
        QCOMPARE(m_center->stateOf(id), CaseState::Contracted);
    }

    void survivesEveryFault()
    {
        const ApplicationId id = m_road->contracted();
        m_road->notifiedOn(m_road->firstDay(), {id});
        QVERIFY(failEveryAccess(m_center->db(), [&] { return run(id, ClosureGround::NotAppeared); }) > 8);
    }

private:
    [[nodiscard]] Result<void> run(const ApplicationId& id, ClosureGround ground)
    {
        return CloseCase(m_center->as(Role::Head)).run(id, ground, why);
    }
    void withdrawOn(QDate day)
    {
        Profession profession = need(ProfessionTable(m_center->db()).load(QStringLiteral("cook")));
        profession.withdrawnOn = day;
        need(ProfessionTable(m_center->db()).put(profession));
    }

    std::unique_ptr<TestCenter> m_center;
    std::unique_ptr<BeforeRoad> m_road;
};

QTEST_GUILESS_MAIN(TestCloseCase)
#include "tst_closecase.moc"
