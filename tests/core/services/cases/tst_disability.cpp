// Protects the two steps of temporary disability (R7): a case that waits for the sick-leave sheet gets no date, a sheet
// that proves it gives a new one without R6.2, and a voucher does not run meanwhile (L29.3).

#include "core/services/sessions/recordtheory.h"
#include "core/services/sessions/unschedulecandidate.h"
#include "core/storage/assessmenttable.h"
#include "core/storage/attachmenttable.h"
#include "core/storage/disabilitytable.h"
#include "core/storage/obligationtable.h"
#include "core/storage/sessioncandidatetable.h"
#include "tests/support/beforeroad.h"
#include "tests/support/faulttest.h"
#include "tests/support/told.h"

using namespace tanu;
using namespace tanu::test;

namespace {

const QDate examDay(2026, 11, 17);

} // namespace

class TestDisability final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_center = std::make_unique<TestCenter>();
        m_road = std::make_unique<BeforeRoad>(*m_center);
    }

    void R7_reportedFromEveryState_data()
    {
        QTest::addColumn<int>("steps");
        QTest::addColumn<bool>("hasSession");
        QTest::newRow("R7 contracted") << 0 << false;
        QTest::newRow("R7 scheduled") << 1 << true;
        QTest::newRow("R7 notified") << 2 << true;
        QTest::newRow("R7 in session") << 3 << true;
        QTest::newRow("R7 admitted to practice") << 4 << true;
    }

    void R7_reportedFromEveryState()
    {
        QFETCH(int, steps);
        QFETCH(bool, hasSession);
        const ApplicationId id = inState(steps);
        const qint64 entries = journalLength(m_center->db());
        const DisabilityId disability = m_road->reported(id);
        QCOMPARE(m_center->stateOf(id), CaseState::DisabilityReported);
        QVERIFY(!need(SessionCandidateTable(m_center->db()).find(id)));
        QVERIFY(need(AssessmentTable(m_center->db()).ofApplication(id)).empty());
        QVERIFY(need(ObligationTable(m_center->db()).find(id, Obligation::SendNotice))->metAt);
        const auto stored = need(DisabilityTable(m_center->db()).ofApplication(id));
        QCOMPARE(stored.size(), size_t {1});
        QCOMPARE(stored.at(0).id, disability);
        QCOMPARE(stored.at(0).session.has_value(), hasSession);
        QCOMPARE(stored.at(0).channel, ReportChannel::Phone);
        QCOMPARE(stored.at(0).report, QStringLiteral("Ауырып қалды"));
        QCOMPARE(stored.at(0).reportedAt, m_center->clock().now());
        QVERIFY(!stored.at(0).proof);
        QVERIFY(journalLength(m_center->db()) > entries);
    }

    void R7_refusesReports_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("answer");
        QTest::newRow("R7 nothing was told") << " " << qint64 {0} << "FieldEmpty report";
        QTest::newRow("R7 told tomorrow") << "x" << qint64 {86400} << "FieldMalformed toldat,2026-11-03T04:00:00Z";
        QTest::newRow("R7 told before the application")
            << "x" << qint64 {-86400} << "FieldMalformed toldat,2026-11-01T04:00:00Z";
    }

    void R7_refusesReports()
    {
        QFETCH(QString, text);
        QFETCH(qint64, seconds);
        QFETCH(QString, answer);
        const ApplicationId id = m_road->contracted();
        const auto before = dumpTables(m_center->db());
        DisabilityReport report = BeforeRoad::report(m_center->clock().now().addSecs(seconds));
        report.text = text;
        QCOMPARE(told(ReportDisability(m_center->as(Role::Registrar)).run(id, report)), answer);
        QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())), QStringList());
    }

    void R7_noReportInAnotherState()
    {
        const auto refusal = ReportDisability(m_center->as(Role::Registrar))
                                 .run(m_center->checked(1), BeforeRoad::report());
        QCOMPARE(told(refusal), QStringLiteral("ActionNotAllowed report-disability,checked"));
    }

    void R7_noPlaceUntilItIsProved()
    {
        const ApplicationId id = m_road->contracted();
        m_road->reported(id);
        const SessionId session = m_road->plannedOn(examDay);
        const auto before = dumpTables(m_center->db());
        ScheduleCandidate action(m_center->as(Role::Registrar));
        QCOMPARE(told(action.run(session, id)),
            QStringLiteral("DisabilityNotProved ") + m_center->fields().name.full());
        QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())), QStringList());
        m_road->proved(id, m_center->today(), m_center->today());
        QCOMPARE(told(action.run(session, id)), QStringLiteral("ok"));
    }

    void R7_provedGivesADateWithoutTheGap()
    {
        const ApplicationId id = m_road->contracted();
        m_road->notifiedOn(examDay, {id});
        m_center->clock().set(fromKazakhstan(examDay, QTime(9, 0)));
        m_road->reported(id);
        m_center->clock().set(fromKazakhstan(QDate(2026, 11, 23), QTime(9, 0)));
        m_road->proved(id, QDate(2026, 11, 16), QDate(2026, 11, 20));
        QCOMPARE(m_center->stateOf(id), CaseState::Contracted);
        QCOMPARE(m_road->load(id).gapWaiver, GapWaiver::Disability);
        const auto term = need(ObligationTable(m_center->db()).find(id, Obligation::SendNotice));
        QVERIFY(!term->metAt);
        QCOMPARE(term->countedFrom, QDate(2026, 11, 23));
        m_road->notifiedOn(QDate(2026, 11, 24), {id});
        QCOMPARE(m_center->stateOf(id), CaseState::Notified);
    }

    void R7_theSheetIsAPaperOfThePackage()
    {
        const ApplicationId id = m_road->contracted();
        m_road->reported(id);
        SickLeavePaper paper = BeforeRoad::sheet(m_center->today(), QDate(2026, 11, 9));
        paper.fileName = QStringLiteral("парақ.pdf");
        paper.content = QByteArrayLiteral("%PDF-1.7 ...");
        const qint64 entries = journalLength(m_center->db());
        const auto done = need(ProveDisability(m_center->as(Role::Secretary)).run(id, paper));
        QCOMPARE(journalLength(m_center->db()), entries + 1);
        const auto kept = need(AttachmentTable(m_center->db()).load(done.attachment));
        QCOMPARE(kept.kind, QStringLiteral("sick-leave-sheet"));
        QCOMPARE(kept.number, QStringLiteral("БЛ 000123"));
        QVERIFY(kept.hasScan());
        const auto stored = need(DisabilityTable(m_center->db()).ofApplication(id));
        QCOMPARE(stored.at(0).proof->attachment, done.attachment);
        QCOMPARE(stored.at(0).proof->sheet, paper.sheet);
        QCOMPARE(stored.at(0).proof->provedBy, m_center->staff(Role::Secretary));
    }

    void R7_refusesSheets_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<QString>("answer");
        const QString missing
            = QStringLiteral("DisabilityNotProved %1,2026-11-17").arg(TestCenter().fields().name.full());
        QTest::newRow("R7 ends before the missed day")
            << QDate(2026, 11, 10) << QDate(2026, 11, 16) << missing;
        QTest::newRow("R7 begins after the missed day")
            << QDate(2026, 11, 18) << QDate(2026, 11, 20) << missing;
        QTest::newRow("R7 begins in the future")
            << QDate(2026, 11, 21) << QDate(2026, 11, 25) << "FieldMalformed sickfrom,2026-11-21";
        QTest::newRow("R7 ends before it begins")
            << QDate(2026, 11, 17) << QDate(2026, 11, 16) << "FieldMalformed sickuntil,2026-11-16";
        QTest::newRow("R7 no first day") << QDate() << QDate(2026, 11, 16) << "FieldEmpty sickfrom";
        QTest::newRow("R7 the missed day only") << examDay << examDay << "ok";
    }

    void R7_refusesSheets()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, until);
        QFETCH(QString, answer);
        const ApplicationId id = m_road->contracted();
        m_road->notifiedOn(examDay, {id});
        m_center->clock().set(fromKazakhstan(examDay, QTime(9, 30)));
        m_road->reported(id);
        m_center->clock().set(fromKazakhstan(QDate(2026, 11, 20), QTime(9, 0)));
        const auto before = dumpTables(m_center->db());
        ProveDisability action(m_center->as(Role::Registrar));
        QCOMPARE(told(action.run(id, BeforeRoad::sheet(from, until))), answer);
        if (answer != QLatin1String("ok"))
            QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())), QStringList());
    }

    void R7_reportedAheadNeedsNoCoverOfTheDay()
    {
        const ApplicationId id = m_road->contracted();
        m_road->notifiedOn(examDay, {id});
        m_center->clock().set(fromKazakhstan(QDate(2026, 11, 10), QTime(9, 0)));
        m_road->reported(id);
        m_center->clock().set(fromKazakhstan(QDate(2026, 11, 16), QTime(9, 0)));
        m_road->proved(id, QDate(2026, 11, 9), QDate(2026, 11, 13));
        QCOMPARE(m_road->load(id).gapWaiver, GapWaiver::Disability);
    }

    void R7_whoDidNotComeMayStillProveIt()
    {
        const Cases cases {m_road->contracted(1), m_road->contracted(2)};
        const SessionId session = m_road->notifiedOn(examDay, cases);
        m_center->clock().set(fromKazakhstan(examDay, QTime(10, 0)));
        need(m_road->start(session, {cases.at(0)}, {cases.at(1)}));
        m_center->clock().set(fromKazakhstan(QDate(2026, 11, 19), QTime(10, 0)));
        m_road->reported(cases.at(1));
        QCOMPARE(need(DisabilityTable(m_center->db()).ofApplication(cases.at(1))).at(0).session,
            std::optional(session));
        ProveDisability action(m_center->as(Role::Registrar));
        const auto late = action.run(cases.at(1), BeforeRoad::sheet(QDate(2026, 11, 18), QDate(2026, 11, 19)));
        QCOMPARE(late.error().kind, ErrorKind::DisabilityNotProved);
        QVERIFY(action.run(cases.at(1), BeforeRoad::sheet(examDay, QDate(2026, 11, 18))));
    }

    void R7_takenBackWaitsWithTheGap()
    {
        const ApplicationId id = m_road->contracted();
        m_road->notifiedOn(examDay, {id});
        m_road->reported(id);
        UnscheduleCandidate action(m_center->as(Role::Registrar));
        QCOMPARE(told(action.run(id)), QStringLiteral("FieldEmpty reason"));
        QCOMPARE(told(action.run(id, QStringLiteral("Парақ әкелінбеді"))), QStringLiteral("ok"));
        QCOMPARE(m_center->stateOf(id), CaseState::Contracted);
        QCOMPARE(m_road->load(id).gapWaiver, GapWaiver::None);
        QVERIFY(!need(ObligationTable(m_center->db()).find(id, Obligation::SendNotice))->metAt);
        const auto early = ScheduleCandidate(m_center->as(Role::Registrar))
                               .run(m_road->plannedOn(QDate(2026, 11, 10)), id);
        QCOMPARE(early.error().kind, ErrorKind::SessionTooEarly);
        const auto proof = ProveDisability(m_center->as(Role::Registrar))
                               .run(id, BeforeRoad::sheet(m_center->today(), m_center->today()));
        QCOMPARE(told(proof), QStringLiteral("ActionNotAllowed prove-disability,contracted"));
    }

    void L29_3_extendsTheVoucher_data()
    {
        QTest::addColumn<QDate>("until");
        QTest::addColumn<int>("days");
        QTest::newRow("L29.3 within the term") << QDate(2026, 11, 30) << 5;
        QTest::newRow("L29.3 the term ends while ill") << QDate(2026, 11, 18) << 5;
        QTest::newRow("L29.3 the last day is the exam") << QDate(2026, 11, 17) << 5;
    }

    void L29_3_extendsTheVoucher()
    {
        QFETCH(QDate, until);
        QFETCH(int, days);
        const ApplicationId id = m_road->contracted(m_road->voucherFields(until));
        m_road->notifiedOn(examDay, {id});
        m_center->clock().set(fromKazakhstan(examDay, QTime(9, 0)));
        m_road->reported(id);
        m_center->clock().set(fromKazakhstan(QDate(2026, 11, 21), QTime(9, 0)));
        const auto done = m_road->proved(id, QDate(2026, 11, 16), QDate(2026, 11, 20));
        QCOMPARE(done.extensionDays, days);
        QCOMPARE(done.voucherUntil, until.addDays(days));
        QCOMPARE(m_road->load(id).voucherExtension, days);
    }

    void L29_3_aSecondSheetCountsOnlyItsOwnDays()
    {
        const ApplicationId id = m_road->contracted(m_road->voucherFields(QDate(2026, 12, 1)));
        m_road->reported(id);
        m_center->clock().set(fromKazakhstan(QDate(2026, 11, 6), QTime(9, 0)));
        QCOMPARE(m_road->proved(id, QDate(2026, 11, 2), QDate(2026, 11, 6)).extensionDays, 5);
        m_road->reported(id);
        QCOMPARE(m_road->proved(id, QDate(2026, 11, 5), QDate(2026, 11, 9)).extensionDays, 3);
        QCOMPARE(m_road->load(id).voucherExtension, 8);
    }

    void S1_onlyByTheRoles()
    {
        const ApplicationId id = m_road->contracted();
        const auto before = dumpTables(m_center->db());
        for (Desk* desk : {&m_center->as(Role::Head), &m_center->as(Role::CommissionMember), &m_center->asNobody()}) {
            QCOMPARE(ReportDisability(*desk).run(id, BeforeRoad::report()).error().kind, ErrorKind::RoleNotAllowed);
            const auto proof = ProveDisability(*desk).run(id, BeforeRoad::sheet(examDay, examDay));
            QCOMPARE(proof.error().kind, ErrorKind::RoleNotAllowed);
        }
        QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())), QStringList());
    }

    void survivesEveryFault()
    {
        const ApplicationId id = m_road->contracted(m_road->voucherFields(QDate(2026, 12, 1)));
        m_road->notifiedOn(examDay, {id});
        Desk& desk = m_center->as(Role::Registrar);
        QVERIFY(failEveryAccess(
                    m_center->db(), [&] { return ReportDisability(desk).run(id, BeforeRoad::report()); })
            > 8);
        const SickLeavePaper paper = BeforeRoad::sheet(m_center->today(), examDay);
        QVERIFY(failEveryAccess(m_center->db(), [&] { return ProveDisability(desk).run(id, paper); }) > 8);
    }

private:
    /// 0 contracted, 1 scheduled, 2 notified, 3 in session, 4 admitted to practice.
    ApplicationId inState(int steps)
    {
        const ApplicationId id = m_road->contracted();
        if (steps == 1)
            m_road->scheduledOn(examDay, {id});
        if (steps == 2)
            m_road->notifiedOn(examDay, {id});
        if (steps >= 3)
            m_road->started({id});
        if (steps == 4)
            need(RecordTheory(m_center->as(Role::Secretary)).run(id, 30, 30));
        return id;
    }

    std::unique_ptr<TestCenter> m_center;
    std::unique_ptr<BeforeRoad> m_road;
};

QTEST_GUILESS_MAIN(TestDisability)
#include "tst_disability.moc"
