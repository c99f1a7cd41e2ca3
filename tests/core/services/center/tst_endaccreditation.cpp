// Protects the end of an accreditation (L26.6): from its day on the center takes no applications, starts no sessions, makes and
// hands over nothing, and says why; and what the center is reminded of (L17.2.1, L23.5).
#include "core/services/applications/registerapplication.h"
#include "core/services/center/endaccreditation.h"
#include "core/services/center/savecenter.h"
#include "core/services/certificates/handovercertificate.h"
#include "core/services/certificates/handoverduplicate.h"
#include "core/services/certificates/issueduplicate.h"
#include "core/services/certificates/recordprint.h"
#include "core/services/queries/centerquery.h"
#include "core/services/queries/centerreminderquery.h"
#include "core/services/sessions/startsession.h"
#include "core/storage/centertable.h"
#include "core/storage/serverlinktable.h"
#include "tests/core/services/center/newcenter.h"
#include "tests/support/sessionroad.h"
#include "tests/support/told.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

namespace {

const QString ground = QStringLiteral("ҰКП шешімі № 5");
const QString refusal = QStringLiteral("AccreditationEnded 2026-11-17,") + ground;
const QDate examDay(2026, 11, 17);

} // namespace

class TestEndAccreditation final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_center = std::make_unique<TestCenter>();
        m_road = std::make_unique<SessionRoad>(*m_center);
        m_road->enrol();
        m_road->publish();
    }

    void L26_6_issuingStops_data() { days(); }
    void L26_6_issuingStops()
    {
        QFETCH(QDate, on);
        QFETCH(bool, allowed);
        const ApplicationId one = m_center->contracted();
        m_road->signedProtocol({one}, {});
        need(end(on));
        const auto outcome = PrepareCertificates(m_center->as(Role::Registrar)).run({one}).front();
        QCOMPARE(told(outcome.result), allowed ? QStringLiteral("ok") : refusal);
    }

    void L26_6_registeringStops_data() { days(); }
    void L26_6_registeringStops()
    {
        QFETCH(QDate, on);
        QFETCH(bool, allowed);
        need(end(on));
        m_center->clock().set(fromKazakhstan(examDay, QTime(9, 0)));
        ApplicationFields fields = m_center->fields(3);
        const auto before = dumpTables(m_center->db());
        const auto registered = RegisterApplication(m_center->as(Role::Registrar)).run(fields, {});
        QCOMPARE(told(registered), allowed ? QStringLiteral("ok") : refusal);
        QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())).isEmpty(), !allowed);
    }

    void L26_6_startingASessionStops()
    {
        const ApplicationId one = m_center->contracted();
        const SessionId session = m_road->notified({one});
        need(end(examDay));
        m_center->clock().set(fromKazakhstan(examDay, QTime(10, 0)));
        const auto before = dumpTables(m_center->db());
        QCOMPARE(told(StartSession(m_center->as(Role::Secretary)).run(session)), refusal);
        QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())), QStringList());
    }

    /// L23.2, L26.6: to issue is to hand over; duplicates are issued too.
    void L26_6_handingOverStops_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("answer");
        QTest::newRow("L26.6 the day before the end") << examDay.addDays(1) << QStringLiteral("ok");
        QTest::newRow("L26.6 the day of the end") << examDay.addDays(2)
            << QStringLiteral("AccreditationEnded 2026-11-19,") + ground;
        QTest::newRow("L23.2 after the term") << QDate(2029, 1, 1)
            << QStringLiteral("OutsideAccreditation 2029-01-01,2026-01-01,2028-12-31");
    }

    void L26_6_handingOverStops()
    {
        QFETCH(QDate, today);
        QFETCH(QString, answer);
        const Cases cases {m_center->contracted(0), m_center->contracted(1)};
        m_road->signedProtocol(cases, {});
        Desk& registrar = m_center->as(Role::Registrar);
        const CertificateId issued = m_road->printed(cases.at(0));
        const CertificateId waiting = m_road->printed(cases.at(1));
        need(HandOverCertificate(registrar).run(issued, ground, ground));
        const DuplicateRequest request {DuplicateReason::Lost, {}, m_center->today()};
        const DuplicateId duplicate = need(IssueDuplicate(registrar).run(issued, request)).id;
        need(RecordPrint(registrar).run({issued}));
        if (today < QDate(2028, 12, 31))
            need(end(examDay.addDays(2)));
        m_center->clock().set(fromKazakhstan(today, QTime(10, 0)));
        QCOMPARE(told(HandOverCertificate(registrar).run(waiting, ground, ground)), answer);
        QCOMPARE(told(HandOverDuplicate(registrar).run(duplicate, ground, ground)), answer);
        QCOMPARE(told(IssueDuplicate(registrar).run(issued, {DuplicateReason::Lost, {}, m_center->today()})), answer);
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QString>("why");
        QTest::addColumn<QString>("answer");
        QTest::newRow("L26.6 no ground") << examDay << QStringLiteral(" ") << QStringLiteral("FieldEmpty ground");
        QTest::newRow("L26.6 no day") << QDate() << ground << QStringLiteral("FieldMalformed endedon,");
        QTest::newRow("L26.6 before the accreditation")
            << QDate(2025, 12, 31) << ground << QStringLiteral("FieldMalformed endedon,2025-12-31");
        QTest::newRow("L26.6 after its term")
            << QDate(2029, 1, 1) << ground << QStringLiteral("FieldMalformed endedon,2029-01-01");
        QTest::newRow("L26.6 its last day") << QDate(2028, 12, 31) << ground << QStringLiteral("ok");
    }

    void refusesWhatCannotBe()
    {
        QFETCH(QDate, on);
        QFETCH(QString, why);
        QFETCH(QString, answer);
        const auto before = dumpTables(m_center->db());
        QCOMPARE(told(EndAccreditation(m_center->as(Role::Head)).run(on, why)), answer);
        QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())).isEmpty(), answer != QLatin1String("ok"));
    }

    void L26_6_isSaidOnceAndShown()
    {
        const qint64 before = journalLength(m_center->db());
        need(end(examDay));
        QCOMPARE(journalLength(m_center->db()), before + 1);
        QCOMPARE(told(end(examDay)), QStringLiteral("AlreadyThere accreditation-end,2026-11-17"));
        const auto shown = need(CenterQuery(m_center->db()).profile());
        QCOMPARE(shown->ended, std::optional(AccreditationEnd {examDay, ground}));
    }

    void L26_6_theProfileCannotTakeItBack()
    {
        need(end(examDay));
        Center center = need(CenterTable(m_center->db()).load());
        center.ended.reset();
        center.phone = QStringLiteral("+77272000001");
        need(SaveCenter(m_center->as(Role::Head)).run(center));
        QVERIFY(need(CenterTable(m_center->db()).load()).ended);
        center.accreditedFrom = QDate(2027, 3, 1); // a new accreditation
        center.accreditedUntil = QDate(2030, 2, 28);
        need(SaveCenter(m_center->as(Role::Head)).run(center));
        QVERIFY(!need(CenterTable(m_center->db()).load()).ended);
    }

    void S1_onlyItsRoles()
    {
        const auto before = dumpTables(m_center->db());
        for (const Role role : {Role::Registrar, Role::Secretary, Role::CommissionMember})
            QCOMPARE(EndAccreditation(m_center->as(role)).run(examDay, ground).error().kind, ErrorKind::RoleNotAllowed);
        QCOMPARE(tablesThatDiffer(before, dumpTables(m_center->db())), QStringList());
    }

    void everyAccessMayFail()
    {
        QVERIFY(failEveryAccess(m_center->db(), [&] { return end(examDay); }) > 2);
    }

    void L17_2_1_remindsUntilTheCenterIsEnrolled()
    {
        QVERIFY(reminders().empty());
        TestCenter alone;
        const auto told = need(CenterReminderQuery(alone.db(), alone.clock()).load());
        QCOMPARE(told.size(), size_t {1});
        QCOMPARE(told.front().kind, CenterReminderKind::RegisterOnPlatform);
        QVERIFY(told.front().isOverdue());
    }

    void L17_2_1_remindsUntilTheCenterIsPublished()
    {
        TestCenter enrolled;
        SessionRoad(enrolled).enrol();
        const auto told = need(CenterReminderQuery(enrolled.db(), enrolled.clock()).load());
        QCOMPARE(told.size(), size_t {1});
        QCOMPARE(told.front().kind, CenterReminderKind::PublishOnPlatform);
        SessionRoad(enrolled).publish();
        QVERIFY(need(CenterReminderQuery(enrolled.db(), enrolled.clock()).load()).empty());
        need(ServerLinkTable(enrolled.db()).remove());
        QCOMPARE(need(CenterReminderQuery(enrolled.db(), enrolled.clock()).load()).front().kind,
            CenterReminderKind::RegisterOnPlatform);
    }

    void L23_5_remindsOfReaccreditation()
    {
        m_center->clock().set(fromKazakhstan(QDate(2028, 6, 1), QTime(9, 0)));
        const auto told = reminders();
        QCOMPARE(told.size(), size_t {1});
        QCOMPARE(told.front().kind, CenterReminderKind::ApplyForReaccreditation);
        QCOMPARE(told.front().lastDay, QDate(2028, 6, 30));
        QCOMPARE(told.front().daysLeft, qint64 {29});
    }

    void beforeThereIsACenterNothing()
    {
        FirstStart start;
        QVERIFY(need(CenterReminderQuery(start.db(), start.clock()).load()).empty());
    }

private:
    static void days()
    {
        QTest::addColumn<QDate>("on");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("L26.6 the day of the end") << examDay << false;
        QTest::newRow("L26.6 the day before it") << examDay.addDays(1) << true;
    }

    Result<void> end(QDate on) { return EndAccreditation(m_center->as(Role::Head)).run(on, ground); }
    std::vector<CenterReminder> reminders()
    {
        return need(CenterReminderQuery(m_center->db(), m_center->clock()).load());
    }

    std::unique_ptr<TestCenter> m_center;
    std::unique_ptr<SessionRoad> m_road;
};

QTEST_GUILESS_MAIN(TestEndAccreditation)
#include "tst_endaccreditation.moc"
