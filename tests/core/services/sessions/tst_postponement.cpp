// Protects what stops a procedure in the middle: a technical fault of one online candidate (R11.2) and a session that
// cannot go on (power, the chair is lost). Nobody is lost, nobody decided is undone, and R6.2 falls away only where the
// law says so.

#include "core/domain/incident.h"
#include "core/services/sessions/confirmdecision.h"
#include "core/services/sessions/draftprotocol.h"
#include "core/services/sessions/interruptsession.h"
#include "core/services/sessions/postponeforfault.h"
#include "core/services/sessions/recordtheory.h"
#include "core/services/sessions/writeincident.h"
#include "core/services/queries/sessionquery.h"
#include "core/storage/obligationtable.h"
#include "core/storage/postponementtable.h"
#include "core/storage/sessioncandidatetable.h"
#include "tests/support/beforeroad.h"
#include "tests/support/faulttest.h"
#include "tests/support/told.h"

using namespace tanu;
using namespace tanu::test;

namespace {

Mishap mishap(const QDateTime& at = {})
{
    return {QStringLiteral("Прокторинг байланысы үзілді"), at, std::nullopt};
}

Interruption interruption(InterruptionCause cause)
{
    return {cause, {QStringLiteral("Жарық сөнді"), {}, std::nullopt}};
}

} // namespace

class TestPostponement final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_center = std::make_unique<TestCenter>();
        m_road = std::make_unique<BeforeRoad>(*m_center);
    }

    void R11_2_movesAnOnlineCandidate_data()
    {
        QTest::addColumn<int>("steps");
        QTest::newRow("R11.2 notified") << 0;
        QTest::newRow("R11.2 in the session") << 1;
        QTest::newRow("R11.2 admitted to practice") << 2;
    }

    void R11_2_movesAnOnlineCandidate()
    {
        QFETCH(int, steps);
        m_road->goOnline();
        const ApplicationId id = m_road->contracted();
        const SessionId session
            = steps == 0 ? m_road->notifiedOn(m_road->firstDay(), {id}) : m_road->started({id});
        if (steps == 2)
            need(RecordTheory(m_center->as(Role::Secretary)).run(id, 30, 30));
        const qint64 entries = journalLength(m_center->db());
        const auto done = PostponeForFault(m_center->as(Role::Secretary)).run(id, mishap());
        QCOMPARE(told(done), QStringLiteral("ok"));
        QCOMPARE(m_center->stateOf(id), CaseState::Contracted);
        QCOMPARE(m_road->load(id).gapWaiver, GapWaiver::Fault);
        QVERIFY(!need(SessionCandidateTable(m_center->db()).find(id)));
        const auto term = need(ObligationTable(m_center->db()).find(id, Obligation::SendNotice));
        QVERIFY(!term->metAt);
        QCOMPARE(term->countedFrom, m_center->today());
        const auto kept = need(PostponementTable(m_center->db()).ofApplication(id));
        QCOMPARE(kept.size(), size_t {1});
        QCOMPARE(kept.at(0).id, *done);
        QCOMPARE(kept.at(0).session, session);
        QCOMPARE(kept.at(0).cause, PostponementCause::Fault);
        QCOMPARE(kept.at(0).nature, mishap().nature);
        QCOMPARE(kept.at(0).occurredAt, m_center->clock().now());
        QVERIFY(journalLength(m_center->db()) > entries);
    }

    void R11_2_theNewDateNeedsANoticeButNoGap()
    {
        m_road->goOnline();
        const ApplicationId id = m_road->contracted();
        m_road->notifiedOn(m_road->firstDay(), {id});
        need(PostponeForFault(m_center->as(Role::Secretary)).run(id, mishap()));
        const SessionId next = m_road->scheduledOn(m_center->today().addDays(1), {id});
        QCOMPARE(m_center->stateOf(id), CaseState::Scheduled);
        const auto links = BeforeRoad::linksFor({id});
        const auto sent = need(
            RecordNotices(m_center->as(Role::Registrar)).run(next, NoticeChannel::Email, {}, links));
        QCOMPARE(told(sent.at(0).result), QStringLiteral("ok"));
    }

    void R11_2_onlyOnline()
    {
        const ApplicationId id = m_road->contracted();
        m_road->started({id});
        const auto before = dumpTables(m_center->db());
        QCOMPARE(told(PostponeForFault(m_center->as(Role::Secretary)).run(id, mishap())),
            QStringLiteral("FieldMalformed mode,offline"));
        QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())), QStringList());
    }

    void R11_2_refusesWhatCannotBe()
    {
        m_road->goOnline();
        const ApplicationId id = m_road->contracted(1);
        PostponeForFault action(m_center->as(Role::Secretary));
        QCOMPARE(told(action.run(id, mishap())), QStringLiteral("ActionNotAllowed postpone-for-fault,contracted"));
        m_road->started({id});
        const QDateTime now = m_center->clock().now();
        const auto before = dumpTables(m_center->db());
        QCOMPARE(told(action.run(id, {QStringLiteral(" "), now, std::nullopt})), QStringLiteral("FieldEmpty nature"));
        QCOMPARE(action.run(id, mishap(now.addSecs(60))).error().arguments.at(0), QStringLiteral("occurredat"));
        QCOMPARE(action.run(id, mishap(now.addSecs(-60))).error().arguments.at(0), QStringLiteral("occurredat"));
        Mishap stranger = mishap();
        stranger.incident = IncidentId::make(now);
        QCOMPARE(action.run(id, stranger).error().kind, ErrorKind::NotFound);
        QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())), QStringList());
    }

    void R11_2_isMadeFromTheLogOfTheSession()
    {
        m_road->goOnline();
        const ApplicationId id = m_road->contracted();
        const SessionId session = m_road->started({id});
        NewIncident entry;
        entry.text = QStringLiteral("Желі үзілді");
        Mishap fault = mishap();
        fault.incident = need(WriteIncident(m_center->as(Role::Secretary)).run(session, entry));
        need(PostponeForFault(m_center->as(Role::Secretary)).run(id, fault));
        QCOMPARE(need(PostponementTable(m_center->db()).ofSession(session)).at(0).incident, fault.incident);
    }

    void R9_1_chairLostWithNobodyDecided()
    {
        const Cases cases {m_road->contracted(1), m_road->contracted(2)};
        const SessionId session = m_road->started(cases);
        need(RecordTheory(m_center->as(Role::Secretary)).run(cases.at(0), 30, 30));
        const auto done = need(InterruptSession(m_center->as(Role::CommissionMember))
                                   .run(session, interruption(InterruptionCause::ChairLost)));
        QCOMPARE(done.postponed, 2);
        QCOMPARE(done.decided, 0);
        QCOMPARE(need(SessionTable(m_center->db()).load(session)).state, SessionState::Cancelled);
        for (const ApplicationId& id : cases) {
            QCOMPARE(m_center->stateOf(id), CaseState::Contracted);
            QCOMPARE(m_road->load(id).gapWaiver, GapWaiver::None);
            QVERIFY(!need(SessionCandidateTable(m_center->db()).find(id)));
            QVERIFY(!need(ObligationTable(m_center->db()).find(id, Obligation::SendNotice))->metAt);
            const auto kept = need(PostponementTable(m_center->db()).ofApplication(id));
            QCOMPARE(kept.at(0).cause, PostponementCause::Interruption);
            QCOMPARE(kept.at(0).interruption, std::optional(InterruptionCause::ChairLost));
        }
        const auto view = need(SessionQuery(m_center->db(), m_center->clock()).load(session));
        QCOMPARE(view.postponements.size(), size_t {2});
        QCOMPARE(view.postponements.at(0).fullName, m_road->load(
            view.postponements.at(0).postponement.application).fields.name.full());
    }

    void R17_2_whoIsDecidedStays()
    {
        const Cases cases {m_road->contracted(1), m_road->contracted(2)};
        const SessionId session = m_road->started(cases);
        SessionRoad(*m_center).decide(cases.at(0), false);
        const auto done = need(
            InterruptSession(m_center->as(Role::Secretary)).run(session, interruption(InterruptionCause::Power)));
        QCOMPARE(done.postponed, 1);
        QCOMPARE(done.decided, 1);
        QCOMPARE(need(SessionTable(m_center->db()).load(session)).state, SessionState::Ended);
        QCOMPARE(m_center->stateOf(cases.at(0)), CaseState::Decided);
        QVERIFY(!need(ObligationTable(m_center->db()).find(cases.at(0), Obligation::SignProtocol))->metAt);
        QCOMPARE(m_center->stateOf(cases.at(1)), CaseState::Contracted);
        QVERIFY(DraftProtocol(m_center->as(Role::Secretary)).run(session));
    }

    void R17_1_whoIsOnlyAssessedGoesBack()
    {
        const ApplicationId id = m_road->contracted();
        const SessionId session = m_road->started({id});
        SessionRoad(*m_center).assess(id, false);
        QCOMPARE(m_center->stateOf(id), CaseState::Assessed);
        need(InterruptSession(m_center->as(Role::Secretary)).run(session, interruption(InterruptionCause::Emergency)));
        QCOMPARE(m_center->stateOf(id), CaseState::Contracted);
    }

    void R6_2_fallsAwayOnlyAfterAFaultOnline_data()
    {
        QTest::addColumn<bool>("online");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("waiver");
        QTest::newRow("R11.2 fault online") << true << "technical-fault" << "R11.2";
        QTest::newRow("R6.2 power online") << true << "power" << "";
        QTest::newRow("R6.2 fault offline") << false << "technical-fault" << "";
        QTest::newRow("R6.2 chair lost online") << true << "chair-lost" << "";
    }

    void R6_2_fallsAwayOnlyAfterAFaultOnline()
    {
        QFETCH(bool, online);
        QFETCH(QString, cause);
        QFETCH(QString, waiver);
        if (online)
            m_road->goOnline();
        const ApplicationId id = m_road->contracted();
        const SessionId session = m_road->started({id});
        need(InterruptSession(m_center->as(Role::Secretary))
                 .run(session, interruption(need(parseInterruptionCause(cause)))));
        QCOMPARE(codeOf(m_road->load(id).gapWaiver), waiver);
    }

    void refusesToInterrupt()
    {
        const ApplicationId id = m_road->contracted();
        const SessionId session = m_road->notifiedOn(m_road->firstDay(), {id});
        InterruptSession action(m_center->as(Role::Secretary));
        QCOMPARE(told(action.run(session, interruption(InterruptionCause::Power))),
            QStringLiteral("ActionNotAllowed interrupt-session,planned"));
        m_center->clock().set(need(SessionTable(m_center->db()).load(session)).startsAt);
        need(m_road->start(session, {id}));
        Interruption early = interruption(InterruptionCause::Power);
        early.mishap.occurredAt = m_center->clock().now().addSecs(-1);
        QCOMPARE(action.run(session, early).error().arguments.at(0), QStringLiteral("occurredat"));
        early.mishap.nature.clear();
        QCOMPARE(told(action.run(session, early)), QStringLiteral("FieldEmpty nature"));
        QCOMPARE(m_center->stateOf(id), CaseState::InSession);
    }

    void S1_onlyByTheRoles()
    {
        m_road->goOnline();
        const ApplicationId id = m_road->contracted();
        const SessionId session = m_road->started({id});
        const auto before = dumpTables(m_center->db());
        for (Desk* desk : {&m_center->as(Role::Registrar), &m_center->as(Role::Head), &m_center->asNobody()}) {
            QCOMPARE(PostponeForFault(*desk).run(id, mishap()).error().kind, ErrorKind::RoleNotAllowed);
            const auto stopped = InterruptSession(*desk).run(session, interruption(InterruptionCause::Power));
            QCOMPARE(stopped.error().kind, ErrorKind::RoleNotAllowed);
        }
        QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())), QStringList());
    }

    void survivesEveryFault()
    {
        m_road->goOnline();
        const Cases cases {m_road->contracted(1), m_road->contracted(2), m_road->contracted(3)};
        const SessionId session = m_road->started(cases);
        SessionRoad(*m_center).decide(cases.at(1), false);
        Desk& desk = m_center->as(Role::Secretary);
        QVERIFY(failEveryAccess(
                    m_center->db(), [&] { return PostponeForFault(desk).run(cases.at(0), mishap()); })
            > 8);
        const Interruption stop = interruption(InterruptionCause::TechnicalFault);
        QVERIFY(failEveryAccess(m_center->db(), [&] { return InterruptSession(desk).run(session, stop); }) > 8);
    }

private:
    std::unique_ptr<TestCenter> m_center;
    std::unique_ptr<BeforeRoad> m_road;
};

QTEST_GUILESS_MAIN(TestPostponement)
#include "tst_postponement.moc"
