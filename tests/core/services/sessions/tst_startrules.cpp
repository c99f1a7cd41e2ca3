// Protects the day on which a session really starts: vouchers that ended meanwhile (L29), a profession withdrawn from the
// register (L15.1), and a waiver of R6.2 that is used once (R7, R11).

#include "core/services/certificates/preparecertificates.h"
#include "core/services/cases/changebasis.h"
#include "core/services/queries/candidatesforquery.h"
#include "core/services/sessions/cancelsession.h"
#include "core/services/sessions/changesession.h"
#include "core/services/sessions/unschedulecandidate.h"
#include "core/storage/postponementtable.h"
#include "core/storage/professiontable.h"
#include "tests/support/beforeroad.h"
#include "tests/support/tabledump.h"
#include "tests/support/told.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

namespace {

const QDate examDay(2026, 11, 17);

} // namespace

class TestStartRules final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_center = std::make_unique<TestCenter>();
        m_road = std::make_unique<BeforeRoad>(*m_center);
    }

    void L29_noPlaceAfterTheVoucher()
    {
        const ApplicationId id = m_road->contracted(m_road->voucherFields(examDay.addDays(-1)));
        const SessionId session = m_road->plannedOn(examDay);
        const auto refused = ScheduleCandidate(m_center->as(Role::Registrar)).run(session, id);
        QCOMPARE(told(refused), expired("2026-11-16"));
        const auto waiting = need(CandidatesForQuery(m_center->db(), m_center->clock()).load(session));
        QCOMPARE(waiting.at(0).refusal->kind, ErrorKind::VoucherUnusable);
        need(ApplicationTable(m_center->db()).setVoucherExtension(id, 1));
        QCOMPARE(told(ScheduleCandidate(m_center->as(Role::Registrar)).run(session, id)), QStringLiteral("ok"));
    }

    void L29_noNoticeForADayAfterTheVoucher()
    {
        const ApplicationId id = m_road->contracted(m_road->voucherFields(examDay));
        const SessionId session = m_road->scheduledOn(examDay, {id});
        moveTo(session, examDay.addDays(1));
        const auto sent = RecordNotices(m_center->as(Role::Registrar)).run(Cases {id}, NoticeChannel::Hand);
        QCOMPARE(told(sent.at(0).result), expired("2026-11-17"));
    }

    void L29_endsBetweenNoticeAndExam_data()
    {
        QTest::addColumn<int>("extension");
        QTest::addColumn<bool>("starts");
        QTest::newRow("L29 its last day was yesterday") << 0 << false;
        QTest::newRow("L29.3 extended to today") << 1 << true;
    }

    void L29_endsBetweenNoticeAndExam()
    {
        QFETCH(int, extension);
        QFETCH(bool, starts);
        const ApplicationId id = m_road->contracted(m_road->voucherFields(examDay));
        const SessionId session = m_road->notifiedOn(examDay, {id});
        need(ApplicationTable(m_center->db()).setVoucherExtension(id, extension));
        m_center->clock().set(fromKazakhstan(examDay.addDays(1), QTime(10, 0)));
        const auto outcome = m_road->start(session, {id});
        QCOMPARE(told(outcome), starts ? QStringLiteral("ok") : expired("2026-11-17"));
        QCOMPARE(m_center->stateOf(id), starts ? CaseState::InSession : CaseState::Notified);
    }

    void L29_startsWithoutThatCandidate()
    {
        const Cases cases {m_road->contracted(m_road->voucherFields(examDay)), m_road->contracted(1)};
        const SessionId session = m_road->notifiedOn(examDay, cases);
        m_center->clock().set(fromKazakhstan(examDay.addDays(1), QTime(10, 0)));
        QCOMPARE(m_road->start(session, cases).error().kind, ErrorKind::VoucherUnusable);
        need(UnscheduleCandidate(m_center->as(Role::Secretary)).run(cases.at(0), QStringLiteral("Ваучер бітті")));
        QCOMPARE(need(m_road->start(session, {cases.at(1)})), 1);
    }

    void L15_3_startsWithAnotherBasis()
    {
        const ApplicationId id = m_road->contracted(m_road->voucherFields(examDay));
        const SessionId session = m_road->notifiedOn(examDay, {id});
        m_center->clock().set(fromKazakhstan(examDay.addDays(1), QTime(10, 0)));
        need(ChangeBasis(m_center->as(Role::Registrar)).run(id, {}, QStringLiteral("Өзі төледі")));
        QCOMPARE(told(m_road->start(session, {id})), QStringLiteral("ok"));
    }

    void L15_1_noSessionFromTheDayOfTheWithdrawal_data()
    {
        QTest::addColumn<QDate>("withdrawn");
        QTest::addColumn<QString>("answer");
        const QString gone = QStringLiteral("ProfessionWithdrawn cook,");
        QTest::newRow("L15.1 withdrawn on the day") << examDay << gone + QStringLiteral("2026-11-17");
        QTest::newRow("L15.1 withdrawn before") << examDay.addDays(-3) << gone + QStringLiteral("2026-11-14");
        QTest::newRow("L15.1 withdrawn the day after") << examDay.addDays(1) << QStringLiteral("ok");
    }

    void L15_1_noSessionFromTheDayOfTheWithdrawal()
    {
        QFETCH(QDate, withdrawn);
        QFETCH(QString, answer);
        const ApplicationId id = m_road->contracted();
        const SessionId session = m_road->notifiedOn(examDay, {id});
        const ApplicationId waiting = m_road->contracted(1);
        withdrawOn(withdrawn);
        QCOMPARE(told(ScheduleCandidate(m_center->as(Role::Registrar)).run(session, waiting)), answer);
        m_center->clock().set(fromKazakhstan(examDay, QTime(10, 0)));
        if (m_center->stateOf(waiting) == CaseState::Scheduled)
            need(UnscheduleCandidate(m_center->as(Role::Registrar)).run(waiting));
        QCOMPARE(told(m_road->start(session, {id})), answer);
    }

    void L15_1_documentsOnlyForProceduresBefore_data()
    {
        QTest::addColumn<QDate>("withdrawn");
        QTest::addColumn<QString>("answer");
        QTest::newRow("L15.1 the procedure was before") << examDay.addDays(1) << QStringLiteral("ok");
        QTest::newRow("L15.1 the procedure was on the day")
            << examDay << QStringLiteral("ProfessionWithdrawn cook,2026-11-17");
    }

    void L15_1_documentsOnlyForProceduresBefore()
    {
        QFETCH(QDate, withdrawn);
        QFETCH(QString, answer);
        SessionRoad road(*m_center);
        road.enrol();
        const ApplicationId id = m_center->contracted();
        road.signedProtocol({id}, {});
        withdrawOn(withdrawn);
        m_center->clock().set(fromKazakhstan(examDay.addDays(2), QTime(10, 0)));
        const auto outcomes = PrepareCertificates(m_center->as(Role::Registrar)).run({id});
        QCOMPARE(told(outcomes.front().result), answer);
    }

    void R7_theWaiverMakesTodayTheFirstDay()
    {
        const ApplicationId id = waived();
        const SessionId session = m_road->plannedOn(m_center->today().addDays(1));
        const auto waiting = need(CandidatesForQuery(m_center->db(), m_center->clock()).load(session));
        QVERIFY(waiting.at(0).isAllowed());
        QCOMPARE(waiting.at(0).firstAllowed, m_center->today());
        QCOMPARE(waiting.at(0).gapWaiver, GapWaiver::Disability);
        QCOMPARE(waiting.at(0).application, id);
    }

    void R7_theWaiverIsUsedUpByTheProcedure()
    {
        const ApplicationId id = waived();
        const SessionId session = m_road->notifiedOn(m_center->today().addDays(1), {id});
        QCOMPARE(m_road->load(id).gapWaiver, GapWaiver::Disability);
        m_center->clock().set(need(SessionTable(m_center->db()).load(session)).startsAt);
        need(m_road->start(session, {id}));
        QCOMPARE(m_road->load(id).gapWaiver, GapWaiver::None);
    }

    void R7_whenTheWaiverStays_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("waiver");
        QTest::newRow("R7 place given up before the notice") << "unschedule-early" << "R7";
        QTest::newRow("R7 place given up after the notice") << "unschedule" << "";
        QTest::newRow("R7 the center cancels the session") << "cancel" << "R7";
        QTest::newRow("R7 the center moves the session") << "change" << "R7";
        QTest::newRow("R7 did not come") << "absent" << "";
        QTest::newRow("R7 ill again, not proved") << "report" << "";
    }

    void R7_whenTheWaiverStays()
    {
        QFETCH(QString, what);
        QFETCH(QString, waiver);
        const ApplicationId id = waived();
        const QDate day = m_center->today().addDays(1);
        const bool isEarly = what == QLatin1String("unschedule-early");
        const SessionId session = isEarly ? m_road->scheduledOn(day, {id}) : m_road->notifiedOn(day, {id});
        happen(what, session, id);
        QCOMPARE(codeOf(m_road->load(id).gapWaiver), waiver);
    }

    void R9_whoDidNotComeIsWrittenDown()
    {
        const Cases cases {m_road->contracted(1), m_road->contracted(2)};
        const SessionId session = m_road->notifiedOn(examDay, cases);
        m_center->clock().set(fromKazakhstan(examDay, QTime(10, 0)));
        need(m_road->start(session, {cases.at(0)}, {cases.at(1)}));
        const auto kept = need(PostponementTable(m_center->db()).ofApplication(cases.at(1)));
        QCOMPARE(kept.size(), size_t {1});
        QCOMPARE(kept.at(0).cause, PostponementCause::Absence);
        QCOMPARE(kept.at(0).session, session);
        QVERIFY(need(PostponementTable(m_center->db()).ofApplication(cases.at(0))).empty());
    }

private:
    [[nodiscard]] QString expired(const char* lastDay) const
    {
        return QStringLiteral("VoucherUnusable expired,%1,%2")
            .arg(m_center->fields().name.full(), QString::fromLatin1(lastDay));
    }

    /// A case whose next date is free of R6.2.
    ApplicationId waived()
    {
        const ApplicationId id = m_road->contracted();
        m_road->reported(id);
        m_road->proved(id, m_center->today(), m_center->today());
        return id;
    }

    void moveTo(const SessionId& session, QDate day)
    {
        SessionPlan plan = SessionRoad(*m_center).plan();
        plan.date = day;
        plan.dayOffConfirmed = true;
        need(ChangeSession(m_center->as(Role::Registrar)).run(session, plan));
    }

    void happen(const QString& what, const SessionId& session, const ApplicationId& id)
    {
        const QString reason = QStringLiteral("Себебі бар");
        if (what.startsWith(QLatin1String("unschedule")))
            need(UnscheduleCandidate(m_center->as(Role::Registrar)).run(id, reason));
        if (what == QLatin1String("cancel"))
            need(CancelSession(m_center->as(Role::Registrar)).run(session, reason));
        if (what == QLatin1String("change"))
            moveTo(session, m_center->today().addDays(2));
        if (what == QLatin1String("report"))
            m_road->reported(id);
        if (what != QLatin1String("absent"))
            return;
        const ApplicationId other = waivedToo(session);
        m_center->clock().set(need(SessionTable(m_center->db()).load(session)).startsAt);
        need(m_road->start(session, {other}, {id}));
    }

    ApplicationId waivedToo(const SessionId& session)
    {
        const ApplicationId id = m_road->contracted(5);
        m_road->reported(id);
        m_road->proved(id, m_center->today(), m_center->today());
        need(ScheduleCandidate(m_center->as(Role::Registrar)).run(session, id));
        need(RecordNotices(m_center->as(Role::Registrar)).run(Cases {id}, NoticeChannel::Hand).front().result);
        return id;
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

QTEST_GUILESS_MAIN(TestStartRules)
#include "tst_startrules.moc"
